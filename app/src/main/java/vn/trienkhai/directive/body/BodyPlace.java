package vn.trienkhai.directive.body;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Unit;

/**
 * Địa danh: the proper name of the province or the commune that a body sits in (Decree 30/2020/NĐ-CP, annex I; guidelines 36-HD and
 * 05-HD, box 4). A body whose name tells no place sits where the one above it does.
 *
 * @param kind "phường", as it is written before the name
 */
record BodyPlace(String kind, String name) {

    /** The words of a name begin with capitals; what follows in small letters is no part of it. */
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:(xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)"
                    + "|([Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị)\\s+(?:ủy|uỷ|Ủy|Uỷ|đoàn))"
                    + "\\s+(\\d+|\\p{Lu}[^\\s,;()]*(?:\\s+(?:-\\s+)?(?:\\p{Lu}[^\\s,;()]*|\\d+))*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Map<String, String> OF_COMMITTEES =
            Map.of("tinh", "tỉnh", "thanh", "thành phố", "huyen", "huyện", "quan", "quận", "thi", "thị xã");

    /** Names that are people's for certain; of the others nobody can tell from the name alone. */
    private static final Pattern PERSON = Pattern.compile(
            "(?:Hồ Chí Minh|Hai Bà Trưng|Lý Thường Kiệt|(?:Nguyễn|Trần|Lê|Ngô|Phạm) .+|\\p{Lu}\\S+ (?:Văn|Thị) \\S+)");

    /** @param above those above the unit, the nearest first */
    static String of(Unit unit, List<Unit> above) {
        var line = Stream.concat(Stream.of(unit), above.stream()).toList();
        var province = line.stream()
                .filter(body -> body.level() == Level.PROVINCE)
                .flatMap(body -> in(body).stream())
                .filter(place -> place.kind().matches("tỉnh|thành phố"))
                .findFirst();
        return line.stream()
                .flatMap(body -> in(body).stream())
                .findFirst()
                .map(place -> place.written(province))
                .orElse("");
    }

    private static Optional<BodyPlace> in(Unit body) {
        var found = PLACE.matcher(body.name());
        if (!found.find()) {
            return Optional.empty();
        }
        var kind = found.group(1) != null
                ? found.group(1)
                : Objects.requireNonNull(OF_COMMITTEES.get(Vietnamese.fold(found.group(2))));
        return Optional.of(new BodyPlace(kind, found.group(3)));
    }

    /** The kind stays before a number, one syllable, a person's name, and the name that the province has too. */
    private String written(Optional<BodyPlace> province) {
        boolean isProvincesName = province.filter(
                        other -> !other.equals(this) && other.name().equals(name))
                .isPresent();
        return isProvincesName || !name.contains(" ") || PERSON.matcher(name).matches()
                ? kind.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + kind.substring(1) + " " + name
                : name;
    }
}
