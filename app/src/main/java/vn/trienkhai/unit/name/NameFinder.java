package vn.trienkhai.unit.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Resolution;
import vn.trienkhai.unit.Resolution.Way;
import vn.trienkhai.unit.Succession;
import vn.trienkhai.unit.Unit;

/**
 * Finds the one unit that a name means. Of several with the name, the one nearest to the issuer counts; a name that only fits
 * a unit elsewhere, or fits one with other marks, is offered and not taken.
 */
final class NameFinder {
    private static final Set<Succession.Kind> CERTAIN = Set.of(Succession.Kind.MERGED, Succession.Kind.RENAMED);

    private final KnownNames known;
    private final View view;
    private final Map<String, List<KnownNames.Named>> asked = new HashMap<>();

    NameFinder(KnownNames known, View view) {
        this.known = known;
        this.view = view;
    }

    /** Asks for the names of several phrases at once. */
    void expect(List<String> phrases) {
        var forms = new LinkedHashSet<String>();
        phrases.forEach(
                phrase -> Wordings.of(phrase, view).forEach(wording -> forms.addAll(Spelling.forms(wording.text()))));
        ask(forms);
    }

    Resolution find(String phrase) {
        if (view.issuer().isEmpty()) {
            return nothing(phrase);
        }
        var found = find(phrase, Wordings.of(phrase, view));
        if (found.isCertain()) {
            return found;
        }
        var rare = find(phrase, Wordings.rarely(phrase, view));
        return rare.isCertain() || found.candidates().isEmpty() ? rare : found;
    }

    private Resolution find(String phrase, List<Wording> wordings) {
        ask(wordings.stream()
                .flatMap(wording -> Spelling.forms(wording.text()).stream())
                .collect(Collectors.toSet()));
        var offered = new LinkedHashSet<Unit>();
        var search = new Search(phrase, ranked(wordings), offered);
        var alive = search.among(unit -> unit.isAliveOn(view.day()));
        if (alive != null) {
            return alive;
        }
        var ended = search.ended();
        if (ended != null) {
            return ended;
        }
        return offered.isEmpty()
                ? nothing(phrase)
                : new Resolution(phrase, Way.CHOICE, "", List.of(), List.copyOf(offered), List.of());
    }

    private static Resolution nothing(String phrase) {
        return new Resolution(phrase, Way.UNKNOWN, "", List.of(), List.of(), List.of());
    }

    private void ask(Set<String> forms) {
        var fresh = new HashSet<>(forms);
        fresh.removeAll(asked.keySet());
        if (!fresh.isEmpty()) {
            fresh.forEach(form -> asked.put(form, new ArrayList<>()));
            known.named(fresh, view.issuer().orElseThrow().id())
                    .forEach(named -> asked.computeIfAbsent(named.folded(), unused -> new ArrayList<>())
                            .add(named));
        }
    }

    private TreeMap<Integer, List<Hit>> ranked(List<Wording> wordings) {
        var ranked = new TreeMap<Integer, List<Hit>>();
        for (var wording : wordings) {
            for (var form : Spelling.forms(wording.text())) {
                asked.getOrDefault(form, List.of()).stream()
                        .filter(named -> wording.suits(named.unit()) && named.holdsOn(view.day()))
                        .forEach(named -> ranked.computeIfAbsent(wording.rank(), unused -> new ArrayList<>())
                                .add(new Hit(wording, named)));
            }
        }
        return ranked;
    }

    private record Hit(Wording wording, KnownNames.Named named) {
        Unit unit() {
            return named.unit();
        }

        Way way() {
            return wording.way() == Way.NAME && named.source() == KnownNames.Source.ALIAS ? Way.ALIAS : wording.way();
        }
    }

    /** One search through the ranks. */
    private final class Search {
        private final String phrase;
        private final String folded;
        private final TreeMap<Integer, List<Hit>> ranked;
        private final Set<Unit> offered;

        Search(String phrase, TreeMap<Integer, List<Hit>> ranked, Set<Unit> offered) {
            this.phrase = phrase;
            this.folded = Spelling.fold(phrase);
            this.ranked = ranked;
            this.offered = offered;
        }

        @org.jspecify.annotations.Nullable
        Resolution among(Predicate<Unit> wanted) {
            for (var hits : ranked.values()) {
                var left = narrowed(
                        hits.stream().filter(hit -> wanted.test(hit.unit())).toList(), view.day());
                if (left.size() == 1) {
                    var hit = left.getFirst();
                    return new Resolution(
                            phrase, hit.way(), hit.named().written(), List.of(hit.unit()), List.of(), List.of());
                }
                left.forEach(hit -> offered.add(hit.unit()));
            }
            return null;
        }

        /** Units of that name which had ended by the day: what one of them became, if that leaves no choice. */
        @org.jspecify.annotations.Nullable
        Resolution ended() {
            for (var hits : ranked.values()) {
                var left =
                        narrowed(hits.stream().filter(hit -> isOver(hit.unit())).toList(), view.day());
                var latest =
                        left.stream().max(Comparator.comparing(hit -> hit.unit().validFrom()));
                if (latest.isEmpty()) {
                    continue;
                }
                var heirs = left.stream()
                        .flatMap(hit -> known.successors(hit.unit().id(), view.day()).stream())
                        .distinct()
                        .toList();
                var units = heirs.stream()
                        .map(KnownNames.Successor::unit)
                        .distinct()
                        .toList();
                if (units.size() == 1
                        && offered.isEmpty()
                        && heirs.stream().allMatch(heir -> CERTAIN.contains(heir.kind()))) {
                    return new Resolution(
                            phrase, Way.OLD_NAME, latest.get().named().written(), units, List.of(), List.of());
                }
                offered.addAll(units);
            }
            return null;
        }

        private boolean isOver(Unit unit) {
            return unit.validTo().filter(end -> !end.isAfter(view.day())).isPresent();
        }

        /** Those that may be meant: of here, with these marks, the nearest, by their own name before another's alias. */
        private List<Hit> narrowed(List<Hit> hits, LocalDate day) {
            if (hits.isEmpty()) {
                return hits;
            }
            var seats = seats(hits, day);
            var here = hits.stream().filter(hit -> isPossible(hit, seats)).toList();
            if (here.isEmpty()) {
                hits.forEach(hit -> offered.add(hit.unit()));
                return here;
            }
            var same = like(here, Spelling.Likeness.SAME);
            var alike = same.isEmpty() ? like(here, Spelling.Likeness.BARE) : same;
            if (alike.isEmpty()) {
                here.forEach(hit -> offered.add(hit.unit()));
            }
            var near = best(alike, hit -> -closeness(hit, seats));
            return once(best(near, hit -> hit.named().source().ordinal()));
        }

        private List<Hit> like(List<Hit> hits, Spelling.Likeness likeness) {
            return hits.stream()
                    .filter(hit -> Spelling.likeness(
                                    phrase,
                                    List.of(hit.named().written(), hit.unit().name()))
                            == likeness)
                    .toList();
        }

        private int closeness(Hit hit, Map<UnitId, Seat> seats) {
            int above = view.isAbove(hit.unit()) ? 1 : 0;
            return 2 * seats.getOrDefault(hit.unit().id(), view.seat()).shared(view.seat()) + above;
        }

        private boolean isPossible(Hit hit, Map<UnitId, Seat> seats) {
            var seat = seats.getOrDefault(hit.unit().id(), view.seat());
            if (!hit.wording().within().isEmpty()) {
                return Spelling.forms(hit.wording().within()).stream().anyMatch(seat::lies);
            }
            return hit.unit().level() == Level.CENTRAL
                    || !seat.isFarFrom(view.seat())
                    || isNamedElsewhere(hit.unit(), seat);
        }

        /** A body of another province is meant only when the phrase names that province. */
        private boolean isNamedElsewhere(Unit unit, Seat seat) {
            return unit.level() == Level.PROVINCE
                    && seat.at(Level.PROVINCE).filter(folded::contains).isPresent();
        }
    }

    private Map<UnitId, Seat> seats(List<Hit> hits, LocalDate day) {
        var days = new HashMap<UnitId, LocalDate>();
        hits.forEach(hit -> days.put(hit.unit().id(), lived(hit.unit(), day)));
        var seats = new HashMap<UnitId, Seat>();
        var chains = known.chains(days);
        hits.forEach(hit -> seats.put(
                hit.unit().id(), Seat.of(chains.getOrDefault(hit.unit().id(), List.of(hit.unit())))));
        return seats;
    }

    private static LocalDate lived(Unit unit, LocalDate day) {
        if (unit.validFrom().isAfter(day)) {
            return unit.validFrom();
        }
        return unit.validTo()
                .filter(end -> !end.isAfter(day))
                .map(end -> end.minusDays(1))
                .orElse(day);
    }

    private static List<Hit> best(List<Hit> hits, java.util.function.ToIntFunction<Hit> order) {
        int least = hits.stream().mapToInt(order).min().orElse(0);
        return hits.stream().filter(hit -> order.applyAsInt(hit) == least).toList();
    }

    private static List<Hit> once(List<Hit> hits) {
        var seen = new HashSet<UnitId>();
        return hits.stream().filter(hit -> seen.add(hit.unit().id())).toList();
    }
}
