package vn.trienkhai.unit.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.unit.Level;

/**
 * The statistics office's table of a reorganisation: a row says that an old commune went, whole or in part, into a new one. From
 * it follow the tree of the day before, the new units, and what became of each old one. New provinces have only codes there;
 * their names come from the predecessor that the list of units calls the same.
 */
final class Conversion {
    private final ImportOrder order;
    private final LocalDate day;
    private final ListedUnits known;
    private final Findings findings;

    private final Map<String, Place> provinces = new LinkedHashMap<>();
    private final Map<String, Place> districts = new LinkedHashMap<>();
    private final Map<String, Place> communes = new LinkedHashMap<>();
    private final Map<String, Place> fresh = new LinkedHashMap<>();
    private final Map<String, Set<String>> into = new LinkedHashMap<>();
    private final Map<String, Set<String>> from = new LinkedHashMap<>();
    private final Map<String, Set<String>> provincesInto = new LinkedHashMap<>();
    private final Map<String, Set<String>> provincesFrom = new LinkedHashMap<>();
    private final Map<String, String> districtInto = new LinkedHashMap<>();

    /** @param known what the lists taken together with the table say of the units afterwards */
    Conversion(ImportOrder order, LocalDate day, ListedUnits known, Findings findings) {
        this.order = order;
        this.day = day;
        this.known = known;
        this.findings = findings;
    }

    void add(Entry entry) {
        var province = entry.text(Column.OLD_PROVINCE_CODE);
        var district = entry.text(Column.OLD_DISTRICT_CODE);
        var next = order.code(entry.text(Column.NEW_COMMUNE_CODE));
        var nextProvince = entry.text(Column.NEW_PROVINCE_CODE);
        if (province.isEmpty() || district.isEmpty() || next.isEmpty() || nextProvince.isEmpty()) {
            findings.refuse(entry.number(), "conversion");
            return;
        }
        put(entry, provinces, province, Column.OLD_PROVINCE, null);
        put(entry, districts, district, Column.OLD_DISTRICT, province);
        put(entry, fresh, next, Column.NEW_COMMUNE, nextProvince);
        provincesInto.computeIfAbsent(province, code -> new LinkedHashSet<>()).add(nextProvince);
        provincesFrom
                .computeIfAbsent(nextProvince, code -> new LinkedHashSet<>())
                .add(province);
        link(entry, district, next);
    }

    /** Islands without communes: the district itself becomes the new unit. */
    private void link(Entry entry, String district, String next) {
        var commune = entry.text(Column.OLD_COMMUNE_CODE);
        if (commune.isEmpty()) {
            districtInto.put(district, next);
        } else {
            put(entry, communes, commune, Column.OLD_COMMUNE, district);
            into.computeIfAbsent(commune, code -> new LinkedHashSet<>()).add(next);
            from.computeIfAbsent(next, code -> new LinkedHashSet<>()).add(commune);
        }
    }

    private void put(Entry entry, Map<String, Place> places, String code, Column name, @Nullable String parent) {
        var place = new Place(entry.number(), entry.text(name), parent);
        var present = places.putIfAbsent(code, place);
        if (place.name.isEmpty()) {
            findings.refuse(entry.number(), "no_name");
        } else if (present != null && !present.isSameAs(place)) {
            findings.refuse(entry.number(), "code_named_twice", code, present.name, place.name);
        }
    }

    /** The units of the day before, which hold since a day that the order names. */
    List<UnitRow> before() {
        var rows = new ArrayList<UnitRow>();
        provinces.forEach((code, place) -> rows.add(row(Level.PROVINCE, code, place, order.since())));
        districts.forEach((code, place) -> rows.add(row(Level.DISTRICT, code, place, order.since())));
        communes.forEach((code, place) -> rows.add(row(Level.COMMUNE, code, place, order.since())));
        return rows;
    }

    Reorganisation reorganisation() {
        var newcomers = new ArrayList<UnitRow>();
        provincesFrom.forEach((code, sources) -> {
            if (!goesOn(code, sources)) {
                newcomers.add(row(Level.PROVINCE, code, new Place(0, provinceName(code, sources), null), day));
            }
        });
        fresh.forEach((code, place) -> newcomers.add(row(Level.COMMUNE, code, place, day)));
        tellDivided();
        askAboutCodes();
        return new Reorganisation(day, newcomers, steps());
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        provincesInto.forEach((old, targets) -> {
            if (!(targets.size() == 1 && goesOn(old, provincesFrom.getOrDefault(old, Set.of())))) {
                add(steps, provinces, old, targets);
            }
        });
        districts.forEach((old, place) -> {
            var next = districtInto.get(old);
            var kind = next == null ? Step.Kind.ABOLISHED : Step.Kind.MOVED;
            steps.add(new Step(place.number, order.line(), kind, old, next));
        });
        into.forEach((old, targets) -> {
            if (!(targets.contains(old) && goesOn(old, from.getOrDefault(old, Set.of())) && targets.size() == 1)) {
                add(steps, communes, old, targets);
            }
        });
        return steps;
    }

    private void add(List<Step> steps, Map<String, Place> places, String old, Set<String> targets) {
        var kind = targets.size() == 1 ? Step.Kind.MERGED : Step.Kind.DIVIDED;
        var place = java.util.Objects.requireNonNull(places.get(old));
        targets.forEach(next -> steps.add(new Step(place.number, order.line(), kind, old, next)));
    }

    /** A unit that alone becomes the one with its own code lives on; a new superior or name is a move or a renaming. */
    private boolean goesOn(String code, Set<String> sources) {
        boolean whole = into.getOrDefault(code, Set.of()).size() <= 1;
        return sources.equals(Set.of(code)) && whole;
    }

    private String provinceName(String code, Set<String> sources) {
        var listed = known.name(code);
        var bare = Words.key(Words.bareName(listed.orElse("")));
        return sources.stream()
                .map(source -> java.util.Objects.requireNonNull(provinces.get(source)).name)
                .filter(name -> Words.key(Words.bareName(name)).equals(bare))
                .findFirst()
                .or(() -> listed)
                .orElseGet(() -> {
                    findings.refuse(0, "province_name", code);
                    return code;
                });
    }

    private void tellDivided() {
        into.forEach((old, targets) -> {
            if (targets.size() > 1) {
                var place = java.util.Objects.requireNonNull(communes.get(old));
                findings.note(
                        "divided",
                        place.name,
                        old,
                        targets.stream()
                                .map(next -> java.util.Objects.requireNonNull(fresh.get(next)).name + " (" + next + ")")
                                .collect(Collectors.joining(", ")));
            }
        });
    }

    /** Where the list knows a unit of the same name and superior by another code, which one holds is for a person to say. */
    private void askAboutCodes() {
        fresh.forEach((code, place) -> known.otherCode(code, place.name, String.valueOf(place.parent), fresh.keySet())
                .ifPresent(other ->
                        findings.ask(code + "/" + other, List.of(code, other), "code", place.name, code, other)));
    }

    private UnitRow row(Level level, String code, Place place, LocalDate since) {
        return UnitRow.plain(place.number, order.line(), level, place.name, code, place.parent, since);
    }

    /** What a code stands for in the table. */
    private record Place(int number, String name, @Nullable String parent) {
        boolean isSameAs(Place other) {
            return Words.key(name).equals(Words.key(other.name)) && java.util.Objects.equals(parent, other.parent);
        }
    }
}
