package vn.trienkhai.reader.source.web;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.source.encoding.LegacyFont;

/** The fonts that a page of the web names, in its styles and in its tags: old ones decide what its letters are. */
final class HtmlFonts {
    private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,5000})}");
    private static final Pattern FAMILY = Pattern.compile("(?i)font-family\\s*:\\s*([^;}]{1,200})");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]{1,60})");
    private static final int LONGEST_STYLES = 200_000;

    private final Map<String, String> ofClass = new HashMap<>();
    private int left = LONGEST_STYLES;

    /** Keeps what the styles in this part of the page say about old fonts. */
    void learn(String page, int from, int to) {
        if (left > 0) {
            var rules = RULE.matcher(page.substring(from, Math.min(to, from + left)));
            while (rules.find()) {
                var family = FAMILY.matcher(rules.group(2));
                if (family.find() && LegacyFont.is(LegacyFont.first(family.group(1)))) {
                    var font = LegacyFont.first(family.group(1));
                    CLASS.matcher(rules.group(1)).results().forEach(of -> ofClass.put(of.group(1), font));
                }
            }
        }
        left -= Math.min(left, to - from);
    }

    /** The font that a tag with these attributes asks for, or null. */
    @Nullable
    String of(Map<String, String> attributes) {
        var family = FAMILY.matcher(attributes.getOrDefault("style", ""));
        if (family.find()) {
            return LegacyFont.first(family.group(1));
        }
        var face = attributes.get("face");
        return face != null ? LegacyFont.first(face) : ofClass.get(attributes.getOrDefault("class", ""));
    }
}
