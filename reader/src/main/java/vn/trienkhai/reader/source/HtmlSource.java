package vn.trienkhai.reader.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages saved from the web or from Word (html): read from front to back as text with marks, as damaged as they come. Nothing
 * they name is fetched, no script is run.
 */
final class HtmlSource {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]{2,30})");
    private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,5000})}");
    private static final Pattern FAMILY = Pattern.compile("(?i)font-family\\s*:\\s*([^;}]{1,200})");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]{1,60})");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w:-]{1,40})\\s*=\\s*(?:\"([^\"]{0,2000})\"|'([^']{0,2000})'|([^\\s\"'>]{1,500}))");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "blockquote",
            "section",
            "article",
            "center",
            "pre",
            "dd",
            "dt",
            "dl",
            "form",
            "body",
            "header",
            "footer",
            "hr",
            "address",
            "caption",
            "figure");
    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "title", "noscript", "template", "del", "s");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("shy", ""));
    private static final Map<String, String> LETTERS = latinLetters();
    private static final int DEEPEST = 100;
    private static final int LONGEST_STYLES = 200_000;
    private static final int LONGEST_TAG = 20_000;

    private final String page;
    private final Manuscript out = new Manuscript();
    private final Map<String, String> fontOfClass = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Integer> items = new ArrayDeque<>();
    private int styleLeft = LONGEST_STYLES;
    private boolean centred;
    private boolean space;

    private record Open(String name, @Nullable String font, boolean silent) {}

    private HtmlSource(String page) {
        this.page = page;
    }

    static SourceText read(byte[] content) throws Unreadable {
        var named = named(content);
        var decoded = named == null
                ? Bytes.decode(content)
                : new Bytes.Text(new String(content, named), named.name(), Notes.NONE);
        var encoding = decoded.encoding();
        var text = new HtmlSource(decoded.text()).read();
        return new SourceText("html", encoding, false, text.lines(), decoded.notes());
    }

    /** The encoding that the page names, unless it is UTF-8 or one that does not fit, both of which the bytes show. */
    private static @Nullable Charset named(byte[] content) {
        if (Bytes.utf16(content) != null) {
            return null;
        }
        var head = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
        var found = CHARSET.matcher(head);
        if (!found.find() || !found.group(1).toLowerCase(Locale.ROOT).equals("windows-1258")) {
            return null;
        }
        try {
            return Charset.forName(found.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private SourceText read() throws Unreadable {
        int at = 0;
        while (at < page.length()) {
            int mark = page.indexOf('<', at);
            if (mark < 0) {
                text(page.substring(at));
                break;
            }
            text(page.substring(at, mark));
            at = page.startsWith("<!--", mark) ? comment(mark) : tag(mark);
        }
        return out.finish("html");
    }

    private int comment(int from) {
        int end = page.indexOf("-->", from + 4);
        return end < 0 ? page.length() : end + 3;
    }

    private int tag(int from) throws Unreadable {
        boolean real = from + 1 < page.length()
                && (Character.isLetter(page.charAt(from + 1)) || "/!?".indexOf(page.charAt(from + 1)) >= 0);
        int end = real ? tagEnd(from) : -1;
        if (end < 0) {
            text("<");
            return from + 1;
        }
        var inside = page.substring(from + 1, end);
        int name = inside.startsWith("/") ? 1 : 0;
        int stop = name;
        while (stop < inside.length()
                && (Character.isLetterOrDigit(inside.charAt(stop)) || inside.charAt(stop) == ':')) {
            stop++;
        }
        var called = inside.substring(name, stop).toLowerCase(Locale.ROOT);
        if (name == 1) {
            close(called);
        } else if (called.equals("style") || called.equals("script")) {
            return unread(called, end + 1);
        } else if (!called.isEmpty()) {
            open(called, inside.substring(stop), inside.endsWith("/"));
        }
        return end + 1;
    }

    /** Where the tag ends, or -1 where the next one begins first: so every sign is looked at once. */
    private int tagEnd(int from) {
        int most = Math.min(page.length(), from + LONGEST_TAG);
        for (int i = from + 1; i < most; i++) {
            char c = page.charAt(i);
            if (c == '>' || c == '<') {
                return c == '>' ? i : -1;
            }
        }
        return -1;
    }

    /** The inside of a style or script is no page; what styles say about fonts is kept. */
    private int unread(String name, int from) {
        int end = page.indexOf("</" + name, from);
        int to = end < 0 ? page.length() : end;
        if (name.equals("style") && styleLeft > 0) {
            var rules = RULE.matcher(page.substring(from, Math.min(to, from + styleLeft)));
            while (rules.find()) {
                var family = FAMILY.matcher(rules.group(2));
                if (family.find() && LegacyFont.is(LegacyFont.first(family.group(1)))) {
                    var font = LegacyFont.first(family.group(1));
                    CLASS.matcher(rules.group(1)).results().forEach(of -> fontOfClass.put(of.group(1), font));
                }
            }
        }
        styleLeft -= Math.min(styleLeft, to - from);
        return to;
    }

    private void open(String name, String attributes, boolean closed) throws Unreadable {
        switch (name) {
            case "br" -> out.text("\n");
            case "table" -> {
                end();
                out.beginTable();
            }
            case "tr" -> {
                end();
                out.beginRow();
            }
            case "td", "th" -> {
                end();
                out.beginCell();
            }
            case "ol" -> items.push(0);
            case "ul" -> items.push(-1);
            default -> {}
        }
        if (BLOCKS.contains(name) || name.equals("li")) {
            end();
        }
        if (name.equals("li")) {
            item();
        }
        var values = values(attributes);
        centred |= name.equals("center")
                || "center".equalsIgnoreCase(values.get("align"))
                || values.getOrDefault("style", "")
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .contains("text-align:center");
        if (!closed && open.size() < DEEPEST && !name.equals("br") && !name.equals("img") && !name.equals("meta")) {
            var above = open.peek();
            var font = font(values);
            open.push(new Open(
                    name,
                    font == null && above != null ? above.font() : font,
                    SILENT.contains(name) || above != null && above.silent()));
        }
    }

    private void item() {
        if (!items.isEmpty()) {
            int count = items.pop() + 1;
            items.push(count == 0 ? -1 : count);
            out.text(count == 0 ? "- " : count + ". ");
        }
    }

    private @Nullable String font(Map<String, String> values) {
        var family = FAMILY.matcher(values.getOrDefault("style", ""));
        if (family.find()) {
            return LegacyFont.first(family.group(1));
        }
        var face = values.get("face");
        return face != null ? LegacyFont.first(face) : fontOfClass.get(values.getOrDefault("class", ""));
    }

    private static Map<String, String> values(String attributes) {
        var values = new HashMap<String, String>();
        var found = ATTRIBUTE.matcher(attributes);
        while (found.find()) {
            var value =
                    found.group(2) != null ? found.group(2) : found.group(3) != null ? found.group(3) : found.group(4);
            values.putIfAbsent(found.group(1).toLowerCase(Locale.ROOT), value);
        }
        return values;
    }

    private void close(String name) throws Unreadable {
        if (BLOCKS.contains(name) || name.equals("li")) {
            end();
        }
        switch (name) {
            case "table" -> {
                end();
                out.endTable();
            }
            case "td", "th", "tr" -> end();
            case "ol", "ul" -> items.poll();
            default -> {}
        }
        if (open.stream().anyMatch(tag -> tag.name().equals(name))) {
            while (!open.pop().name().equals(name)) {
                // What was left open inside ends with it.
            }
        }
    }

    private void end() throws Unreadable {
        out.endParagraph(centred);
        centred = false;
        space = false;
    }

    private void text(String raw) {
        var within = open.peek();
        if (raw.isEmpty() || within != null && within.silent()) {
            return;
        }
        var shown =
                LegacyFont.shown(resolved(SPACES.matcher(raw).replaceAll(" ")), within == null ? null : within.font());
        boolean starts = shown.startsWith(" ");
        var words = shown.strip();
        if (words.isEmpty()) {
            space = true;
            return;
        }
        out.text((space || starts) && !out.isEmptyParagraph() ? " " + words : words);
        space = shown.endsWith(" ");
    }

    private static String resolved(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '&'
                    ? text.substring(i, Math.min(text.length(), i + 13)).indexOf(';') + i
                    : i;
            var means = end > i ? entity(text.substring(i + 1, end)) : null;
            if (means == null) {
                out.append(text.charAt(i));
            } else {
                out.append(means);
                i = end;
            }
        }
        return out.toString();
    }

    private static @Nullable String entity(String name) {
        if (name.matches("#\\d{1,7}")) {
            return code(Integer.parseInt(name.substring(1)));
        }
        if (name.matches("#[xX][0-9a-fA-F]{1,6}")) {
            return code(Integer.parseInt(name.substring(2), 16));
        }
        var known = ENTITIES.get(name);
        return known != null ? known : LETTERS.get(name);
    }

    private static String code(int code) {
        return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
    }

    /** {@code &agrave;} and its like: a letter and the name of its mark. */
    private static Map<String, String> latinLetters() {
        var letters = new HashMap<String, String>();
        var marks = Map.of("grave", "\u0300", "acute", "\u0301", "circ", "\u0302", "tilde", "\u0303", "uml", "\u0308");
        for (var letter : "aeiouyAEIOUYnN".split("")) {
            marks.forEach((name, mark) ->
                    letters.put(letter + name, Normalizer.normalize(letter + mark, Normalizer.Form.NFC)));
        }
        letters.putAll(Map.ofEntries(
                Map.entry("aring", "å"),
                Map.entry("Aring", "Å"),
                Map.entry("aelig", "æ"),
                Map.entry("AElig", "Æ"),
                Map.entry("oslash", "ø"),
                Map.entry("Oslash", "Ø"),
                Map.entry("ccedil", "ç"),
                Map.entry("Ccedil", "Ç"),
                Map.entry("eth", "ð"),
                Map.entry("ETH", "Ð"),
                Map.entry("thorn", "þ"),
                Map.entry("THORN", "Þ"),
                Map.entry("szlig", "ß"),
                Map.entry("iexcl", "¡"),
                Map.entry("cent", "¢"),
                Map.entry("pound", "£"),
                Map.entry("curren", "¤"),
                Map.entry("yen", "¥"),
                Map.entry("brvbar", "¦"),
                Map.entry("sect", "§"),
                Map.entry("copy", "©"),
                Map.entry("ordf", "ª"),
                Map.entry("laquo", "«"),
                Map.entry("not", "¬"),
                Map.entry("reg", "®"),
                Map.entry("deg", "°"),
                Map.entry("micro", "µ"),
                Map.entry("para", "¶"),
                Map.entry("middot", "·"),
                Map.entry("cedil", "¸"),
                Map.entry("sup1", "¹"),
                Map.entry("ordm", "º"),
                Map.entry("raquo", "»"),
                Map.entry("frac14", "¼"),
                Map.entry("frac12", "½"),
                Map.entry("frac34", "¾"),
                Map.entry("times", "×"),
                Map.entry("divide", "÷"),
                Map.entry("acute", "´"),
                Map.entry("macr", "¯")));
        return Map.copyOf(letters);
    }
}
