package vn.trienkhai.directive.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns what is pasted from a word processor into the notation: paragraphs, numbers, dashes and tables stay; typefaces, colours,
 * comments and what was struck out do not. Nothing of the markup reaches the page: what comes out is plain text.
 */
final class PastedText {
    private static final Pattern MARKUP =
            Pattern.compile("(?is)^\\s*<(?:!doctype|html|meta|body|div|p|table|span|ul|ol|h[1-6])\\b.*");
    private static final Pattern LIST_DOT =
            Pattern.compile("^[•·▪●○◦➢‣✓\\uF0B7\\uF0A7\\uF0D8\\uF0FC][\\s\\u00a0]*|^o\\t+");
    private static final Pattern NUMBER_TAB = Pattern.compile("^((?:[IVX]+|\\d+(?:\\.\\d+)*|\\p{Ll})[.)-])\\t+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff\\ufffc]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final List<String> lines = new ArrayList<>();

    private PastedText() {}

    /** Typed or pasted text in the notation; text that is already, stays as it is. */
    static String tidied(String text) {
        if (MARKUP.matcher(text).matches()) {
            return ofHtml(text);
        }
        var plain = clean(text.replace("\r\n", "\n").replace('\r', '\n'));
        var lines = new ArrayList<String>();
        var rows = new ArrayList<String>();
        for (var line : plain.split("\n", -1)) {
            var tidy = line(line);
            if (tidy.contains("\t") && !tidy.strip().startsWith("|")) {
                rows.add(tidy);
            } else {
                table(rows, lines);
                lines.add(tidy.stripTrailing());
            }
        }
        table(rows, lines);
        return String.join("\n", lines).stripTrailing();
    }

    private static String line(String line) {
        var dashed = LIST_DOT.matcher(line.strip()).replaceFirst("- ");
        return NUMBER_TAB.matcher(dashed).replaceFirst("$1 ");
    }

    /** One line with a tab is a line with a tab; two below each other are rows. */
    private static void table(List<String> rows, List<String> lines) {
        if (rows.size() == 1) {
            lines.add(rows.getFirst().replaceAll("\\t+", " "));
        } else {
            rows.forEach(row -> lines.add(cells(Stream.of(row.split("\t", -1)))));
        }
        rows.clear();
    }

    private static String cells(Stream<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.map(cell -> cell.replace('|', '/')
                                        .replaceAll("\\s+", " ")
                                        .strip())
                                .toList())
                + " |";
    }

    private static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return CONTROL.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .replace('\u00a0', ' ');
    }

    /** The text of a page that a word processor put on the clipboard. */
    static String ofHtml(String html) {
        var document = Jsoup.parse(html);
        document.select(
                        "script, style, head, del, s, strike, [style*=mso-comment], .MsoCommentText, [style*=display:none]")
                .remove();
        var pasted = new PastedText();
        pasted.inside(document.body());
        return String.join("\n\n", pasted.lines)
                .replaceAll("\\|\\n\\n\\|", "|\n|")
                .strip();
    }

    private void inside(Element parent) {
        var words = new StringBuilder();
        for (var node : parent.childNodes()) {
            if (isBlock(node)) {
                end(words, "");
                block((Element) node);
            } else {
                words.append(words(node));
            }
        }
        end(words, "");
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (element.isBlock()
                        || !element.select("p, table, ul, ol, div").isEmpty());
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "table" -> element.select("tr").forEach(row -> row(element, row));
            case "ul", "ol" -> list(element);
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre" -> end(new StringBuilder(words(element)), "");
            default -> inside(element);
        }
    }

    private void row(Element table, Element row) {
        if (row.closest("table") == table) {
            lines.add(cells(row.select("> td, > th").stream()
                    .map(cell -> clean(words(cell)).replace('\n', ' ').replace('\u2028', ' '))));
        }
    }

    private void list(Element list) {
        int number = 1;
        boolean letters = list.attr("type").equals("a");
        for (var item : list.children()) {
            if (item.normalName().equals("ul") || item.normalName().equals("ol")) {
                list(item);
                continue;
            }
            var own = item.clone();
            own.select("ul, ol, table").remove();
            var label = !list.normalName().equals("ol")
                    ? (list.parents().is("ul") ? "+ " : "- ")
                    : letters ? (char) ('a' + number - 1) + ") " : number + ". ";
            end(new StringBuilder(words(own)), label);
            number++;
            item.children().stream()
                    .filter(child -> List.of("ul", "ol", "table").contains(child.normalName()))
                    .forEach(this::block);
        }
    }

    /** A line break of the page is a paragraph here; spaces that the page joins are joined. */
    private void end(StringBuilder words, String label) {
        for (var part : words.toString().split("\u2028")) {
            var line = line(clean(part).replaceAll("[ \\n]+", " ").strip())
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!line.isEmpty()) {
                lines.add(label + line);
            }
        }
        words.setLength(0);
    }

    private static String words(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText().replace('\n', ' ').replace('\r', ' ');
        }
        if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                return "\u2028";
            }
            if (element.attr("style").contains("mso-tab-count")) {
                return "\t";
            }
            var words = new StringBuilder();
            element.childNodes().forEach(child -> words.append(words(child)));
            return element.attr("style").replace(" ", "").contains("mso-list:Ignore")
                    ? words.toString().strip().replace("\u00a0", "").strip() + "\t"
                    : words.toString();
        }
        return "";
    }
}
