package vn.trienkhai.reader.source.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.source.column.Manuscript;
import vn.trienkhai.reader.source.encoding.Bytes;
import vn.trienkhai.reader.source.encoding.LegacyFont;
import vn.trienkhai.reader.source.line.Notes;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.source.text.TextSource;

/**
 * Pages saved from the web or from Word (html): read from front to back as text with marks, as damaged as they come. Nothing
 * they name is fetched, no script is run.
 */
public final class HtmlSource {
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
    private static final int DEEPEST = 100;
    private static final int LONGEST_TAG = 20_000;
    private static final int FEWEST_BROKEN = 6;
    /** One row in so many, at least, begins within a sentence. */
    private static final int BROKEN_SHARE = 4;

    private final String page;
    private final Manuscript out = new Manuscript();
    private final HtmlFonts fonts = new HtmlFonts();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Integer> items = new ArrayDeque<>();
    private boolean centred;
    private boolean space;
    /** What stands in {@code pre}, typed with its rows and blanks. */
    private final StringBuilder preformatted = new StringBuilder();
    /** Letters outside of it. */
    private int letters;

    private record Open(String name, @Nullable String font, boolean silent, boolean preformatted) {}

    private HtmlSource(String page) {
        this.page = page;
    }

    public static SourceText read(byte[] content) throws Unreadable {
        var named = HtmlCharset.named(content);
        var decoded = named == null
                ? Bytes.decode(content)
                : new Bytes.Text(new String(content, named), named.name(), Notes.NONE);
        var encoding = decoded.encoding();
        var page = new HtmlSource(decoded.text());
        var text = page.read();
        boolean typed = page.isPreformatted();
        var lines =
                typed ? TextSource.of(page.preformatted.toString(), encoding).lines() : text.lines();
        return new SourceText("html", encoding, typed || areBroken(lines), lines).noting(decoded.notes());
    }

    /** Whether its paragraphs are rows of a paper that was copied row by row: many begin within a sentence. */
    private static boolean areBroken(List<SourceLine> lines) {
        long within = lines.stream().filter(SourceLine::beginsWithin).count();
        return within >= FEWEST_BROKEN && within * BROKEN_SHARE >= lines.size();
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
        if (name.equals("style")) {
            fonts.learn(page, from, to);
        }
        return to;
    }

    private void open(String name, String attributes, boolean closed) throws Unreadable {
        switch (name) {
            case "br" -> lineBreak();
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
            var font = fonts.of(values);
            open.push(new Open(
                    name,
                    font == null && above != null ? above.font() : font,
                    SILENT.contains(name) || above != null && above.silent(),
                    name.equals("pre") || above != null && above.preformatted()));
        }
    }

    private void lineBreak() {
        out.text("\n");
        if (!open.isEmpty() && open.peek().preformatted()) {
            preformatted.append('\n');
        }
    }

    private void item() {
        if (!items.isEmpty()) {
            int count = items.pop() + 1;
            items.push(count == 0 ? -1 : count);
            out.text(count == 0 ? "- " : count + ". ");
        }
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

    /** Whether most of the page is typed text, as where a site shows a file as it is. */
    private boolean isPreformatted() {
        return !preformatted.toString().isBlank() && preformatted.length() > letters;
    }

    private void text(String raw) {
        var within = open.peek();
        if (raw.isEmpty() || within != null && within.silent()) {
            return;
        }
        if (within != null && within.preformatted()) {
            preformatted.append(LegacyFont.shown(HtmlEntities.resolved(raw), within.font()));
        } else {
            letters += raw.strip().length();
        }
        var shown = LegacyFont.shown(
                HtmlEntities.resolved(SPACES.matcher(raw).replaceAll(" ")), within == null ? null : within.font());
        boolean starts = shown.startsWith(" ");
        var words = shown.strip();
        if (words.isEmpty()) {
            space = true;
            return;
        }
        out.text((space || starts) && !out.isEmptyParagraph() ? " " + words : words);
        space = shown.endsWith(" ");
    }
}
