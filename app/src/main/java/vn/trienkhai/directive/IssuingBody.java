package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.layout.Family;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;

/**
 * Cơ quan ban hành: a unit as its official papers present it on a day; the same for letters and for reports.
 *
 * @param family the rules that its line follows on that day
 * @param superior the body above as a letterhead names it: of the Party its organisation, of a people's committee none
 */
public record IssuingBody(
        Unit unit, Family family, @Nullable String superior) {

    private static final Pattern PLACE = Pattern.compile("\\b(?:xã|phường|tỉnh|đặc khu|thành phố)\\s+(\\p{Lu}.*)$");

    /** Địa danh: where a unit issues its papers, as far as its name tells. */
    public static String place(Unit unit) {
        var match = PLACE.matcher(unit.name());
        if (match.find()) {
            return match.group(1);
        }
        var words = unit.name().split(" ");
        return words.length < 2 ? unit.name() : words[words.length - 2] + " " + words[words.length - 1];
    }

    public static IssuingBody of(Units units, Actor actor, UnitId id, LocalDate day) {
        var unit = units.find(actor, id);
        var parent = unit.kind().startsWith("ubnd") ? Optional.<Unit>empty() : units.parent(actor, id);
        return new IssuingBody(
                unit,
                family(unit, day),
                parent.map(above -> named(above, unit.line())).orElse(null));
    }

    private static Family family(Unit unit, LocalDate day) {
        return switch (unit.line()) {
            case PARTY -> Family.party(day);
            case UNION -> Family.UNION;
            case FRONT -> unit.kind().contains("doan") ? Family.YOUTH : Family.FRONT;
            case GOVERNMENT, ARMED -> Family.STATE;
        };
    }

    private static String named(Unit above, Line line) {
        return line == Line.PARTY ? organisation(above.name()) : above.name();
    }

    static String organisation(String committee) {
        return committee
                .replaceFirst("^Tỉnh ủy ", "Đảng bộ tỉnh ")
                .replaceFirst("^Thành ủy ", "Đảng bộ thành phố ")
                .replaceFirst("^Huyện ủy ", "Đảng bộ huyện ")
                .replaceFirst("^Đảng ủy ", "Đảng bộ ");
    }
}
