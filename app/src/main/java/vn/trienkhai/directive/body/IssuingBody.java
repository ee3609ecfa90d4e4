package vn.trienkhai.directive.body;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.layout.Family;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;

/**
 * Cơ quan ban hành: a unit as its official papers present it on a day; the same for letters and for reports.
 *
 * @param family the rules that its line follows on that day
 * @param superior the body above as a letterhead names it; none where the rules have a single line
 * @param name the unit as a letterhead names it below its superior: "Văn phòng" below "Tỉnh ủy …"
 * @param place địa danh: where it issues its papers; empty where no name in its line tells
 */
public record IssuingBody(
        Unit unit, Family family, @Nullable String superior, String name, String place) {

    public static IssuingBody of(Units units, Actor actor, UnitId id, LocalDate day) {
        var unit = units.find(actor, id);
        return of(unit, units.above(actor, id, livedOn(unit, day)).reversed(), day);
    }

    /** The day, or the nearest one on which the unit lived and so had its place. */
    private static LocalDate livedOn(Unit unit, LocalDate day) {
        if (day.isBefore(unit.validFrom())) {
            return unit.validFrom();
        }
        return unit.validTo()
                .filter(end -> !day.isBefore(end))
                .map(end -> end.minusDays(1))
                .orElse(day);
    }

    /** @param above those above the unit, the nearest first */
    static IssuingBody of(Unit unit, List<Unit> above, LocalDate day) {
        var head = LetterheadName.of(unit, above);
        return new IssuingBody(unit, family(unit, day), head.superior(), head.name(), BodyPlace.of(unit, above));
    }

    /** The rules that the unit's line follows on that day. */
    public static Family family(Unit unit, LocalDate day) {
        return switch (unit.line()) {
            case PARTY -> Family.party(day);
            case UNION -> Family.UNION;
            case FRONT -> unit.kind().contains("doan") ? Family.YOUTH : Family.FRONT;
            case GOVERNMENT, ARMED -> Family.STATE;
        };
    }

    /** Ký hiệu: "CV/ĐU" in the Party, "KH-UBND" elsewhere; an official letter of the administration names the body alone. */
    public static String symbol(Unit unit, String docType) {
        var body = BodySymbol.of(unit);
        var mark = marks(unit).symbolMark();
        return docType.equals("CV") && mark.equals("-") ? body + "-VP" : docType + mark + body;
    }

    /** Ký hiệu of what the unit issues together with others, a hyphen between the letters of the bodies: "KH-HND-SYT". */
    public static String symbol(Unit unit, String docType, List<String> others) {
        var mark = marks(unit).symbolMark();
        var bodies =
                Stream.concat(Stream.of(BodySymbol.of(unit)), others.stream()).collect(Collectors.joining("-"));
        return docType.equals("CV") && mark.equals("-") ? bodies : docType + mark + bodies;
    }

    /** The letters that stand for the unit in a symbol. */
    public static String letters(Unit unit) {
        return BodySymbol.of(unit);
    }

    /** The letters of a body that is no unit here: the first ones of its name without its place. */
    public static String letters(String name) {
        return BodySymbol.of(name);
    }

    /** Number and symbol of a document of the unit as they are printed: "745-CV/ĐU", "12/KH-UBND". */
    public static String numbered(Unit unit, String number, String symbol) {
        return number + marks(unit).numberMark() + symbol;
    }

    /** A family with the marks of the unit's line, which no change of the rules has touched: any day tells. */
    private static Family marks(Unit unit) {
        return family(unit, unit.validFrom());
    }
}
