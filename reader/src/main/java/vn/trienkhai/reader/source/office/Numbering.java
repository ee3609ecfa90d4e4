package vn.trienkhai.reader.source.office;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The marks ("1.", "a)", "-") that Word computes and does not store in the text. */
final class Numbering {
    private static final int LEVELS = 9;

    private static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;
    }

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();

    static Numbering of(@Nullable InputStream content) throws XMLStreamException {
        var numbering = new Numbering();
        if (content != null) {
            numbering.read(content);
        }
        return numbering;
    }

    private void read(InputStream content) throws XMLStreamException {
        var xml = Xml.open(content);
        var definition = "";
        var list = "";
        Level[] levels = new Level[0];
        int level = 0;
        int override = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            var value = Xml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    definition = String.valueOf(Xml.attribute(xml, "abstractNumId"));
                    levels = new Level[LEVELS];
                    Arrays.setAll(levels, i -> new Level());
                    definitions.put(definition, levels);
                }
                case "lvl" -> level = Math.clamp(Xml.number(Xml.attribute(xml, "ilvl"), 0), 0, LEVELS - 1);
                case "start" -> {
                    if (levels.length > 0) {
                        levels[level].start = Xml.number(value, 1);
                    }
                }
                case "numFmt" -> {
                    if (levels.length > 0 && value != null) {
                        levels[level].format = value;
                    }
                }
                case "lvlText" -> {
                    if (levels.length > 0 && value != null) {
                        levels[level].text = value;
                    }
                }
                case "num" -> {
                    list = String.valueOf(Xml.attribute(xml, "numId"));
                    levels = new Level[0];
                }
                case "abstractNumId" -> definitionOf.put(list, String.valueOf(value));
                case "lvlOverride" -> override = Xml.number(Xml.attribute(xml, "ilvl"), 0);
                case "startOverride" ->
                    restarts.computeIfAbsent(list, key -> new HashMap<>()).put(override, Xml.number(value, 1));
                default -> {}
            }
        }
    }

    /** The mark of the next paragraph of a list at a level; empty where the list has none. */
    String next(String list, int atLevel) {
        var definition = definitionOf.get(list);
        var levels = definition == null ? null : definitions.get(definition);
        int level = Math.clamp(atLevel, 0, LEVELS - 1);
        if (levels == null) {
            return "";
        }
        var kind = levels[level];
        if (kind.format.equals("bullet")) {
            return kind.text.equals("+") ? "+ " : "- ";
        }
        if (kind.format.equals("none")) {
            return "";
        }
        var counts = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
        restart(list, level, kind.start, counts);
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        return label(levels, counts, level) + " ";
    }

    private void restart(String list, int level, int first, int[] counts) {
        var starts = restarts.get(list);
        var start = starts == null ? null : starts.remove(level);
        if (start != null) {
            counts[level] = start - first;
        }
    }

    private static String label(Level[] levels, int[] counts, int level) {
        var text = new StringBuilder();
        var pattern = levels[level].text;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean place = c == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1));
            if (place) {
                int of = Math.clamp(pattern.charAt(++i) - '1', 0, LEVELS - 1);
                int count = Math.max(1, counts[of]) + levels[of].start - 1;
                text.append(written(count, levels[of].format));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    static String written(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (count - 1) % 26));
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(count);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", count);
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var text = new StringBuilder();
        int left = Math.min(count, 399);
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                text.append(signs[i]);
                left -= values[i];
            }
        }
        return text.toString();
    }
}
