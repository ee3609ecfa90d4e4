package vn.trienkhai.unit.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/** How people write levels, lines, kinds and days in a spreadsheet. */
final class Words {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    /** Letters that TCVN3 puts where others have Vietnamese ones; no name of a unit holds them. */
    private static final Pattern FOREIGN_LETTERS = Pattern.compile("[\\u0080-\\u00bf\\ufffd]");

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final List<String> KINDS =
            List.of("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "quận", "huyện", "phường", "xã");
    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("trung uong", Level.CENTRAL),
            Map.entry("cap tinh", Level.PROVINCE),
            Map.entry("tinh", Level.PROVINCE),
            Map.entry("cap huyen", Level.DISTRICT),
            Map.entry("huyen", Level.DISTRICT),
            Map.entry("cap xa", Level.COMMUNE),
            Map.entry("xa", Level.COMMUNE),
            Map.entry("co so", Level.GRASSROOTS));
    private static final Map<String, Line> LINES = lines();

    private Words() {}

    static Optional<Level> level(String text) {
        var folded = Vietnamese.fold(text);
        return Optional.ofNullable(LEVELS.get(folded)).or(() -> constant(Level.values(), folded));
    }

    static Optional<Line> line(String text) {
        var folded = Vietnamese.fold(text);
        return Optional.ofNullable(LINES.get(folded)).or(() -> constant(Line.values(), folded));
    }

    /** The word of the vocabulary: "Đặc khu" is {@code dac_khu}. */
    static String kind(String text) {
        return Vietnamese.fold(text).replaceAll("[^a-z0-9]+", "_");
    }

    /** The kind that an administrative unit's name begins with, else {@code don_vi}. */
    static String kindOf(String name) {
        return kindIn(name).map(Words::kind).orElse("don_vi");
    }

    /** "Lai Châu" of "Tỉnh Lai Châu". */
    static String bareName(String name) {
        return kindIn(name)
                .map(kind -> name.substring(kind.length()).strip())
                .filter(bare -> !bare.isEmpty())
                .orElse(name);
    }

    static Optional<LocalDate> day(String text) {
        var first = DAY_FIRST.matcher(text);
        if (first.matches()) {
            return day(first.group(3), first.group(2), first.group(1));
        }
        var year = YEAR_FIRST.matcher(text);
        return year.matches() ? day(year.group(1), year.group(2), year.group(3)) : Optional.empty();
    }

    /** The form in which names are compared, the same as the database's {@code unit_name_key}. */
    static String key(String name) {
        var parts = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\s+", " ")
                .strip();
        return TONES.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT) + "#"
                + parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323 ]", "");
    }

    static boolean isLegacyFont(String text) {
        return FOREIGN_LETTERS.matcher(text).find();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> kindIn(String name) {
        var lower = name.toLowerCase(Vietnamese.LOCALE);
        return KINDS.stream().filter(kind -> lower.startsWith(kind + " ")).findFirst();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String folded) {
        return List.of(values).stream()
                .filter(value -> value.name().equalsIgnoreCase(folded))
                .findFirst();
    }

    private static Map<String, Line> lines() {
        var lines = new HashMap<String, Line>();
        List.of("to chuc dang", "dang").forEach(word -> lines.put(word, Line.PARTY));
        lines.put("chinh quyen", Line.GOVERNMENT);
        List.of("mat tran va doan the", "mat tran").forEach(word -> lines.put(word, Line.FRONT));
        lines.put("cong doan", Line.UNION);
        List.of("luc luong vu trang", "vu trang").forEach(word -> lines.put(word, Line.ARMED));
        return lines;
    }
}
