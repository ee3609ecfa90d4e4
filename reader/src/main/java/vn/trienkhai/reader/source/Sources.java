package vn.trienkhai.reader.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.PageProgress;

/** Chooses the source by content; the name only counts where it contradicts. */
public final class Sources {
    private static final Set<String> TEXT_ENDINGS = Set.of("txt", "md", "markdown", "text");
    private static final Set<String> ENDINGS =
            Set.of("txt", "md", "docx", "docm", "pdf", "doc", "rtf", "odt", "xlsx", "png", "jpg", "jpeg");
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
        var kind = kind(content);
        checkName(fileName, kind);
        return switch (kind) {
            case "docx" -> DocxSource.read(content, limits);
            case "pdf" -> PdfSource.read(content, progress);
            case "png", "jpg", "gif", "tif", "bmp" -> ScanSource.read(content, progress);
            case "doc" -> DocSource.read(content);
            case "txt" -> TextSource.read(content);
            default -> throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, kind);
        };
    }

    private static String kind(byte[] content) throws Unreadable {
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
        var text = head.stripLeading();
        if (text.startsWith("{\\rtf")) {
            return "rtf";
        }
        if (text.startsWith("<?xml") || text.startsWith("\u00ef\u00bb\u00bf<?xml")) {
            return "xml";
        }
        if (text.regionMatches(true, 0, "<!doctype html", 0, 14) || text.regionMatches(true, 0, "<html", 0, 5)) {
            return "html";
        }
        if (isBinary(head) && !head.startsWith("\u00ff\u00fe") && !head.startsWith("\u00fe\u00ff")) {
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
        boolean known = ENDINGS.contains(ending) || TEXT_ENDINGS.contains(ending);
        boolean same = ending.equals(kind)
                || TEXT_ENDINGS.contains(ending) && kind.equals("txt")
                || kind.equals("docx")
                        && !ending.equals("pdf")
                        && !TEXT_ENDINGS.contains(ending)
                        && !ending.equals("doc");
        if (ending.equals("doc") && kind.equals("ole")) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
        if (known && !same) {
            throw new Unreadable(Outcome.Reason.WRONGLY_NAMED, kind);
        }
    }
}
