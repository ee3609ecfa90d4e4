package vn.trienkhai.unit.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.change.UnitChange.Naming;

/**
 * What the browser sends of a change to one unit.
 *
 * @param other the other unit, in words; {@code otherId} once it has been found or chosen
 * @param children those that go along with the new unit
 * @param parts the new units of a division
 * @param going where each unit below goes in a division: its number, a colon, the place of the new unit in the list
 * @param keeper the place in the list of the one that takes over people and seat
 * @param people where each of its people goes: a number, a colon, the place of the new unit in the list or nothing
 */
public record ChangeForm(
        @Nullable Action action,
        @Nullable String on,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String code,
        @Nullable Level level,
        @Nullable String other,
        @Nullable Integer otherId,
        @Nullable List<Integer> children,
        @Nullable List<PartForm> parts,
        @Nullable List<String> going,
        @Nullable Integer keeper,
        @Nullable List<String> people) {
    private static final int FEWEST_PARTS = 2;
    private static final Pattern CHOICE = Pattern.compile("(\\d{1,18}):(\\d{0,3})");

    /** What may be done to one unit. */
    public enum Action {
        CREATE,
        RENAME,
        MOVE,
        MERGE,
        UNITE,
        SPLIT,
        DIVIDE,
        ABOLISH;

        public boolean needsOther() {
            return this == MOVE || this == MERGE || this == UNITE;
        }

        public boolean needsName() {
            return this == CREATE || this == RENAME || this == UNITE || this == SPLIT;
        }

        public boolean needsLevel() {
            return this == CREATE;
        }

        public boolean takesChildren() {
            return this == SPLIT;
        }

        public boolean divides() {
            return this == DIVIDE;
        }
    }

    /** One of the new units of a division. */
    public record PartForm(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String code) {
        static final PartForm EMPTY = new PartForm("", "", "");
    }

    static ChangeForm empty(Action action, LocalDate day) {
        return new ChangeForm(
                action,
                day.toString(),
                "",
                "",
                "",
                Level.GRASSROOTS,
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    public Action chosen() {
        return action == null ? Action.RENAME : action;
    }

    public static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    public List<Integer> goingAlong() {
        return children == null ? List.of() : children;
    }

    /** The new units of a division, at least two. */
    public List<PartForm> newUnits() {
        var given = parts == null
                ? List.<PartForm>of()
                : parts.stream()
                        .map(part -> part == null ? PartForm.EMPTY : part)
                        .toList();
        return Stream.concat(given.stream(), Stream.generate(() -> PartForm.EMPTY))
                .limit(Math.max(FEWEST_PARTS, given.size()))
                .toList();
    }

    /** Whether a unit below goes to the new unit at this place. */
    public boolean goes(UnitId child, int place) {
        return choices(going)
                .getOrDefault((long) child.value(), Optional.empty())
                .filter(each -> each == place)
                .isPresent();
    }

    /** The choices as they are sent again. */
    public List<String> sentGoing() {
        return going == null ? List.of() : going;
    }

    private static Map<Long, Optional<Integer>> choices(@Nullable List<String> sent) {
        var found = new LinkedHashMap<Long, Optional<Integer>>();
        for (var each : sent == null ? List.<String>of() : sent) {
            var choice = CHOICE.matcher(each);
            if (choice.matches()) {
                var place = choice.group(2);
                found.put(
                        Long.valueOf(choice.group(1)),
                        place.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(place)));
            }
        }
        return found;
    }

    Optional<LocalDate> day() {
        return TypedDay.read(on);
    }

    ChangeForm with(Unit found) {
        return new ChangeForm(
                action,
                on,
                name,
                shortName,
                code,
                level,
                found.name(),
                found.id().value(),
                children,
                parts,
                going,
                keeper,
                people);
    }

    ChangeForm withOneMore() {
        var more = new ArrayList<>(newUnits());
        more.add(PartForm.EMPTY);
        return new ChangeForm(
                action, on, name, shortName, code, level, other, otherId, children, more, going, keeper, people);
    }

    /** @param day has been found to be one, as has the other unit where there is one */
    UnitChange of(UnitId unit, LocalDate day, Optional<UnitId> found) {
        var naming = naming(name, shortName, code);
        return switch (chosen()) {
            case CREATE -> new UnitChange.Create(day, unit, level == null ? Level.GRASSROOTS : level, "don_vi", naming);
            case RENAME -> new UnitChange.Rename(day, unit, naming);
            case MOVE -> new UnitChange.Move(day, unit, found.orElseThrow());
            case MERGE -> new UnitChange.Merge(day, List.of(unit), found.orElseThrow());
            case UNITE -> new UnitChange.Unite(day, List.of(unit, found.orElseThrow()), naming);
            case SPLIT ->
                new UnitChange.Split(
                        day,
                        unit,
                        List.of(new UnitChange.Part(
                                naming, goingAlong().stream().map(UnitId::new).toList())),
                        false,
                        Optional.empty());
            case DIVIDE ->
                new UnitChange.Split(
                        day,
                        unit,
                        IntStream.range(0, newUnits().size())
                                .mapToObj(this::part)
                                .toList(),
                        true,
                        Optional.ofNullable(keeper),
                        choices(people).entrySet().stream()
                                .collect(Collectors.toMap(each -> new AccountId(each.getKey()), Map.Entry::getValue)));
            case ABOLISH -> new UnitChange.Abolish(day, unit);
        };
    }

    private UnitChange.Part part(int place) {
        var each = newUnits().get(place);
        return new UnitChange.Part(
                naming(each.name(), each.shortName(), each.code()),
                choices(going).entrySet().stream()
                        .filter(choice ->
                                choice.getValue().filter(at -> at == place).isPresent())
                        .map(choice -> new UnitId(choice.getKey().intValue()))
                        .toList());
    }

    private static Naming naming(@Nullable String name, @Nullable String shortName, @Nullable String code) {
        return new Naming(text(name), Optional.of(text(shortName)), Optional.of(text(code)));
    }
}
