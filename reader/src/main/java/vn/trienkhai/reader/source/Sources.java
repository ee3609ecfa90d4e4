package vn.trienkhai.reader.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageProgress;
import vn.trienkhai.reader.source.encoding.Bytes;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.source.office.DocSource;
import vn.trienkhai.reader.source.office.DocxSource;
import vn.trienkhai.reader.source.office.RtfSource;
import vn.trienkhai.reader.source.pdf.PdfSource;
import vn.trienkhai.reader.source.scan.ScanSource;
import vn.trienkhai.reader.source.text.TextSource;
import vn.trienkhai.reader.source.web.HtmlSource;

/** Chooses the source by content; the name only counts where it contradicts. */
public final class Sources {
    private static final Set<String> PICTURES = Set.of("png", "jpg", "gif", "tif", "bmp");
    /** A zip in a packet, with one more zip in it. */
    private static final int MOST_WRAPPINGS = 3;

    /** What the ending of a name promises. Word itself saves rich text and pages of the web as doc. */
    private static final Map<String, Set<String>> PROMISED = Map.ofEntries(
            Map.entry("txt", Set.of("txt")),
            Map.entry("text", Set.of("txt")),
            Map.entry("md", Set.of("txt", "html")),
            Map.entry("markdown", Set.of("txt", "html")),
            Map.entry("htm", Set.of("html", "txt")),
            Map.entry("html", Set.of("html", "txt")),
            Map.entry("doc", Set.of("doc", "rtf", "html")),
            Map.entry("docx", Set.of("docx")),
            Map.entry("docm", Set.of("docx")),
            Map.entry("odt", Set.of("docx")),
            Map.entry("xlsx", Set.of("docx")),
            Map.entry("zip", Set.of("docx")),
            Map.entry("rtf", Set.of("rtf", "doc")),
            Map.entry("pdf", Set.of("pdf")),
            Map.entry("png", PICTURES),
            Map.entry("jpg", PICTURES),
            Map.entry("jpeg", PICTURES),
            Map.entry("tif", PICTURES),
            Map.entry("tiff", PICTURES),
            Map.entry("bmp", PICTURES),
            Map.entry("gif", PICTURES));

    private static final Map<String, String> SIGNATURES = Map.ofEntries(
            Map.entry("\u0089PNG", "png"),
            Map.entry("\u00ff\u00d8\u00ff", "jpg"),
            Map.entry("GIF8", "gif"),
            Map.entry("II*\u0000", "tif"),
            Map.entry("MM\u0000*", "tif"),
            Map.entry("BM", "bmp"),
            Map.entry("MZ", "exe"),
            Map.entry("\u007fELF", "exe"),
            Map.entry("7z\u00bc\u00af", "7z"),
            Map.entry("Rar!", "rar"),
            Map.entry("\u001f\u008b", "gz"));

    private Sources() {}

    public static SourceText read(byte[] content, String fileName, Limits limits) throws Unreadable {
        return read(content, fileName, limits, (done, of) -> {});
    }

    public static SourceText read(byte[] content, String fileName, Limits limits, PageProgress progress)
            throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable(Outcome.Reason.EMPTY, "");
        }
        if (content.length > limits.bytes()) {
            throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
        }
        return read(content, fileName, limits, progress, 0);
    }

    private static SourceText read(byte[] content, String fileName, Limits limits, PageProgress progress, int depth)
            throws Unreadable {
        var kind = kind(content);
        checkName(fileName, kind);
        return switch (kind) {
            case "docx" -> packed(content, limits, progress, depth);
            case "pdf" -> PdfSource.read(content, progress);
            case "png", "jpg", "gif", "tif", "bmp" -> ScanSource.read(content, progress);
            case "doc" -> DocSource.read(content);
            case "rtf" -> RtfSource.read(content);
            case "html" -> HtmlSource.read(content);
            case "txt" -> TextSource.read(content);
            case "edxml" -> packet(content, limits, progress, depth);
            default -> throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, kind);
        };
    }

    /** A packet holds documents, each packed on its own, but no packets. */
    private static SourceText packet(byte[] content, Limits limits, PageProgress progress, int depth)
            throws Unreadable {
        if (depth > 0) {
            throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, "edxml");
        }
        return EdxmlSource.read(content, (inside, name) -> read(inside, name, limits, progress, 1));
    }

    /** A document that is a zip, or a zip with one document in it; which of several is meant, nobody can tell. */
    private static SourceText packed(byte[] content, Limits limits, PageProgress progress, int depth)
            throws Unreadable {
        var document = DocxSource.read(content, limits);
        if (document != null) {
            return document;
        }
        if (depth > 1) {
            throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, "zip");
        }
        return read(onlyFile(content, limits), "", limits, progress, Math.max(depth, 1) + 1);
    }

    private static byte[] onlyFile(byte[] content, Limits limits) throws Unreadable {
        var files = new ArrayList<byte[]>();
        int[] count = {0};
        Archive.open(content, limits, (name, file) -> {
            if (count[0]++ == 0) {
                files.add(file);
            }
        });
        if (files.isEmpty()) {
            throw new Unreadable(Outcome.Reason.EMPTY, "");
        }
        if (count[0] > 1) {
            throw new Unreadable(Outcome.Reason.SEVERAL_DOCUMENTS, String.valueOf(count[0]));
        }
        return files.getFirst();
    }

    /**
     * The PDF or picture that a file is, or that was read from it: the one file of a zip, an attachment of a packet.
     *
     * @param attachment its place in a packet, from 1
     */
    static byte[] printed(byte[] content, int attachment, Limits limits) throws Unreadable {
        if (content.length > limits.bytes()) {
            throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
        }
        var file = content;
        for (int depth = 0; depth <= MOST_WRAPPINGS; depth++) {
            var kind = file.length == 0 ? "" : kind(file);
            if (kind.equals("pdf") || PICTURES.contains(kind)) {
                return file;
            }
            if (kind.equals("edxml")) {
                file = EdxmlSource.attachment(file, attachment);
            } else if (kind.equals("docx") && Archive.is(file, limits)) {
                file = onlyFile(file, limits);
            } else {
                break;
            }
        }
        throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, "");
    }

    static String kind(byte[] content) throws Unreadable {
        var head = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return "docx";
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return ole(content);
        }
        if (head.contains("%PDF-")) {
            return "pdf";
        }
        for (var signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey()) && (signature.getKey().length() > 2 || isBinary(head))) {
                return signature.getValue();
            }
        }
        var text = (head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head).stripLeading();
        if (text.startsWith("{\\rtf")) {
            return "rtf";
        }
        if (EdxmlSource.is(text)) {
            return "edxml";
        }
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.contains("<html ")
                || lower.contains("<html>")) {
            return "html";
        }
        if (text.startsWith("<?xml")) {
            return "xml";
        }
        if (isBinary(head) && Bytes.utf16(content) == null) {
            throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, "");
        }
        return "txt";
    }

    private static boolean isBinary(String head) {
        return head.indexOf('\0') >= 0;
    }

    /** Word 97 documents, spreadsheets, and documents with a password share one container. */
    private static String ole(byte[] content) throws Unreadable {
        var all = new String(content, StandardCharsets.ISO_8859_1);
        if (all.contains(wide("EncryptedPackage"))) {
            throw new Unreadable(Outcome.Reason.PASSWORD_PROTECTED, "");
        }
        if (all.contains(wide("_VBA_PROJECT"))) {
            throw new Unreadable(Outcome.Reason.CARRIES_MACROS, "");
        }
        return all.contains(wide("WordDocument")) ? "doc" : all.contains(wide("Workbook")) ? "xls" : "ole";
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static void checkName(String fileName, String kind) throws Unreadable {
        int dot = fileName.lastIndexOf('.');
        var ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("doc") && kind.equals("ole")) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
        var promised = PROMISED.get(ending);
        if (promised != null && !promised.contains(kind)) {
            throw new Unreadable(Outcome.Reason.WRONGLY_NAMED, kind);
        }
    }
}
