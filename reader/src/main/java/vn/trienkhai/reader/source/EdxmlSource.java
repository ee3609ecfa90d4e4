package vn.trienkhai.reader.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.line.Envelope;
import vn.trienkhai.reader.source.line.Notes;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.source.office.Xml;

/**
 * Packets of the state's exchange of documents (edXML, QCVN 102:2016): the document is the first attachment that can be read;
 * without one, what the envelope itself says becomes the text.
 *
 * <p>Elements are known by their local names and in any order, because prefixes and orders differ between senders; letters
 * before the beginning of the XML are passed over, because published packets have them.
 */
final class EdxmlSource {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})");
    private static final int MOST_ATTACHMENTS = 50;
    private static final int LONGEST_VALUE = 20_000;

    /** Reads what a packet carries, by the rules for any file, but no packets inside packets. */
    interface Inside {
        SourceText read(byte[] content, String name) throws Unreadable;
    }

    private static final class Attachment {
        String name = "";
        byte @Nullable [] content;
    }

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final Inside inside;

    private EdxmlSource(Inside inside) {
        this.inside = inside;
    }

    static boolean is(String head) {
        return head.contains("<edXML") || head.contains("QCVN_102_2016") || head.contains("<EdXMLEnvelope");
    }

    static SourceText read(byte[] content, Inside inside) throws Unreadable {
        var source = new EdxmlSource(inside);
        try {
            source.envelope(Xml.open(content, start(content)));
        } catch (XMLStreamException | RuntimeException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
        return source.document();
    }

    /** What an attachment holds, by its place from 1. */
    static byte[] attachment(byte[] content, int place) throws Unreadable {
        var source = new EdxmlSource((inside, name) -> SourceText.typed("edxml", List.of()));
        try {
            source.envelope(Xml.open(content, start(content)));
        } catch (XMLStreamException | RuntimeException e) {
            throw new Unreadable(Outcome.Reason.DAMAGED, "");
        }
        var held = place < 1 || place > source.attachments.size() ? null : source.attachments.get(place - 1).content;
        return held == null ? new byte[0] : held;
    }

    private static int start(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
        int declared = head.indexOf("<?xml");
        return Math.max(0, declared >= 0 ? declared : head.indexOf('<'));
    }

    private void envelope(XMLStreamReader xml) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        var text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.push(xml.getLocalName());
                    text.setLength(0);
                    if (xml.getLocalName().equals("Attachment") && attachments.size() < MOST_ATTACHMENTS) {
                        attachments.add(new Attachment());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    var name = path.pop();
                    keep(path.isEmpty() ? "" : path.peek(), name, text);
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    private void keep(String parent, String name, StringBuilder text) {
        if (parent.equals("Attachment") && !attachments.isEmpty()) {
            switch (name) {
                case "AttachmentName", "FileName" ->
                    attachments.getLast().name = text.toString().strip();
                case "ContentTransferEncoded", "Content" -> attachments.getLast().content = decoded(text);
                default -> {}
            }
        } else if (!text.isEmpty() && text.length() < LONGEST_VALUE) {
            values.computeIfAbsent(parent + "/" + name, key -> new ArrayList<>())
                    .add(text.toString().strip());
        }
    }

    private static byte @Nullable [] decoded(StringBuilder text) {
        try {
            return Base64.getMimeDecoder().decode(text.toString());
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }

    private SourceText document() throws Unreadable {
        if (values.isEmpty()) {
            throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, "xml");
        }
        @Nullable SourceText read = null;
        var others = new ArrayList<String>();
        int place = 0;
        for (var attachment : attachments) {
            place++;
            var content = attachment.content;
            var text = read == null && content != null && content.length > 0 ? text(content, attachment.name) : null;
            if (text == null) {
                others.add(attachment.name.isEmpty() ? "không tên" : attachment.name);
            } else {
                read = text.attached(place);
            }
        }
        var envelope = new Envelope(number(), day());
        var text = read == null ? SourceText.typed("edxml", printed()) : read.named("edxml");
        return text.noting(Notes.packet(others, envelope));
    }

    /** The name of an attachment, its type and its content need not agree: the content decides. */
    private @Nullable SourceText text(byte[] content, String name) throws Unreadable {
        try {
            return inside.read(content, "");
        } catch (Unreadable cannot) {
            if (cannot.refusal().reason() == Outcome.Reason.TOO_LARGE) {
                throw cannot;
            }
            return null;
        }
    }

    private @Nullable String number() {
        var number = value("Code/CodeNumber");
        var symbol = value("Code/CodeNotation");
        return number.isEmpty() || symbol.isEmpty() ? null : number + (symbol.startsWith("-") ? "" : "/") + symbol;
    }

    private @Nullable String day() {
        var day = DAY.matcher(value("PromulgationInfo/PromulgationDate"));
        return day.find()
                ? "%s-%02d-%02d".formatted(day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
                : null;
    }

    private String value(String path) {
        return values.getOrDefault(path, List.of("")).getFirst();
    }

    /** The envelope as the document would print it. */
    private List<SourceLine> printed() throws Unreadable {
        var lines = new ArrayList<String>();
        lines.add(value("From/OrganName").toUpperCase(Locale.ROOT));
        var number = number();
        lines.add(number == null ? "" : "Số: " + number);
        var day = day();
        if (day != null) {
            lines.add(value("PromulgationInfo/Place") + ", ngày " + day.substring(8) + " tháng " + day.substring(5, 7)
                    + " năm " + day.substring(0, 4));
        }
        var type = value("DocumentType/TypeName");
        boolean letter = type.isEmpty() || type.equalsIgnoreCase("công văn");
        lines.add(letter ? "V/v " + value("MessageHeader/Subject") : type.toUpperCase(Locale.ROOT));
        lines.add(letter ? "" : value("MessageHeader/Subject"));
        values.getOrDefault("To/OrganName", List.of()).forEach(to -> lines.add("Kính gửi: " + to));
        lines.addAll(value("MessageHeader/Content").lines().toList());
        var due = DAY.matcher(value("MessageHeader/DueDate"));
        if (due.find()) {
            lines.add("Hạn xử lý: ngày " + due.group(3) + "/" + due.group(2) + "/" + due.group(1) + ".");
        }
        closing(lines);
        var source = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> SourceLine.text(line, 1, true))
                .toList();
        if (source.isEmpty()) {
            throw new Unreadable(Outcome.Reason.EMPTY, "");
        }
        return source;
    }

    private void closing(List<String> lines) {
        var places = values.getOrDefault("ToPlaces/Place", List.of());
        if (!places.isEmpty()) {
            lines.add("Nơi nhận:");
            places.forEach(place -> lines.add("- " + place + ";"));
        }
        lines.add((value("SignerInfo/Competence") + " " + value("SignerInfo/Position"))
                .strip()
                .toUpperCase(Locale.ROOT));
        lines.add(value("SignerInfo/FullName"));
    }
}
