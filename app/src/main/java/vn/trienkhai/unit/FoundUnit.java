package vn.trienkhai.unit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.web.Texts;

/** A unit that a search found, with what tells it from others of its name. */
public record FoundUnit(Unit unit, Optional<Unit> parent) {
    /** Below what it stands, its line and level, its code. */
    public String what(Texts texts) {
        return Stream.of(
                        parent.map(Unit::name),
                        Optional.of(texts.of("unit.line." + unit.line())),
                        Optional.of(texts.of("unit.level." + unit.level())),
                        unit.code())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
