package vn.trienkhai.unit.group;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.group.UnitGroup.Draft;
import vn.trienkhai.unit.group.UnitGroup.Sort;

/**
 * What a browser sends of a group.
 *
 * @param below words for the unit below which the others stand
 * @param listed names, one a line
 */
public record GroupForm(
        @Nullable String name,
        @Nullable Sort sort,
        @Nullable String below,
        @Nullable Boolean direct,
        @Nullable Line line,
        @Nullable Level level,
        @Nullable String kind,
        @Nullable String beginning,
        @Nullable String tag,
        @Nullable String listed,
        @Nullable Integer version) {

    static GroupForm empty() {
        return new GroupForm(null, Sort.QUERY, null, null, null, null, null, null, null, null, null);
    }

    static GroupForm of(UnitGroup group, Optional<Unit> below, List<Unit> listed) {
        var query = group.query();
        return new GroupForm(
                group.name(),
                group.sort(),
                below.map(Unit::name).orElse(null),
                query.direct(),
                query.line().orElse(null),
                query.level().orElse(null),
                query.kind().orElse(null),
                query.beginning().orElse(null),
                query.tag().orElse(null),
                listed.stream()
                        .map(unit -> unit.name() + " [" + unit.id() + "]")
                        .collect(Collectors.joining("\n")),
                group.version());
    }

    public Sort chosen() {
        return sort == null ? Sort.QUERY : sort;
    }

    public boolean isDirect() {
        return Boolean.TRUE.equals(direct);
    }

    public int seen() {
        return version == null ? 0 : version;
    }

    /** What was sent for a field, stripped; empty for nothing. */
    public static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    List<String> names() {
        return Arrays.stream(text(listed).split("\\R"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    Draft draft(Optional<UnitId> unit, List<UnitId> units) {
        boolean isList = chosen() == Sort.LIST;
        return new Draft(
                text(name).replaceAll("\\s+", " "),
                chosen(),
                isList
                        ? GroupQuery.NONE
                        : new GroupQuery(
                                unit,
                                isDirect() && unit.isPresent(),
                                Optional.ofNullable(line),
                                Optional.ofNullable(level),
                                some(kind),
                                some(beginning),
                                some(tag)),
                isList ? units : List.of());
    }

    private static Optional<String> some(@Nullable String sent) {
        return Optional.of(text(sent)).filter(each -> !each.isEmpty());
    }
}
