package vn.trienkhai.reader.source.web;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters that pages of the web write as names or numbers: {@code &agrave;}, {@code &#7889;}. */
final class HtmlEntities {
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

    private HtmlEntities() {}

    /** The text with letters for the names and numbers that stand for one; what stands for none stays as it is. */
    static String resolved(String text) {
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
