package vn.trienkhai.unit.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/** The place from which words are understood: an issuer, those above it, and the bodies of other lines beside them. */
final class View {
    private static final Pattern OPEN = Pattern.compile(".*\\b(" + Seat.WORDS + ")$");
    private static final Map<Level, List<String>> WORDS = new EnumMap<>(Map.of(
            Level.PROVINCE, List.of("tinh", "thanh pho"),
            Level.DISTRICT, List.of("huyen", "thanh pho", "thi xa", "quan"),
            Level.COMMUNE, List.of("xa", "phuong", "dac khu", "thi tran")));
    private static final Map<Line, List<String>> BODIES = new EnumMap<>(Map.of(
            Line.GOVERNMENT, List.of("uy ban nhan dan "),
            Line.FRONT,
                    List.of(
                            "uy ban mat tran to quoc viet nam ",
                            "uy ban mat tran to quoc ",
                            "mat tran to quoc viet nam "),
            Line.UNION, List.of("lien doan lao dong ", "cong doan "),
            Line.ARMED, List.of("bo chi huy quan su ", "ban chi huy quan su ", "cong an ")));

    private final KnownNames known;
    private final List<Unit> chain;
    private final Seat seat;
    private final LocalDate day;

    private View(KnownNames known, List<Unit> chain, LocalDate day) {
        this.known = known;
        this.chain = chain;
        this.seat = Seat.of(chain);
        this.day = day;
    }

    static View of(KnownNames known, UnitId issuer, LocalDate day) {
        return new View(known, known.chains(Map.of(issuer, day)).getOrDefault(issuer, List.of()), day);
    }

    static View nowhere(KnownNames known, LocalDate day) {
        return new View(known, List.of(), day);
    }

    LocalDate day() {
        return day;
    }

    Seat seat() {
        return seat;
    }

    boolean isAbove(Unit unit) {
        return chain.stream().anyMatch(above -> above.id().equals(unit.id()));
    }

    Optional<Unit> issuer() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.getLast());
    }

    /** The place from here that the last of these words stands for: "tỉnh". */
    Optional<String> place(String words) {
        var open = OPEN.matcher(words);
        return open.matches()
                ? chain.reversed().stream()
                        .flatMap(unit -> Seat.place(unit).stream())
                        .filter(place -> Seat.level(open.group(1), place.level()) == place.level())
                        .map(Seat.Place::name)
                        .findFirst()
                : Optional.empty();
    }

    /** Words that leave their place open ("LĐLĐ tỉnh", "Văn phòng"), with the places from here, the nearest first. */
    List<String> completions(String words) {
        var open = OPEN.matcher(words);
        var completed = new ArrayList<String>();
        if (open.matches()) {
            var word = open.group(1);
            chain.reversed().stream()
                    .flatMap(unit -> Seat.place(unit).stream())
                    .filter(place -> Seat.level(word, place.level()) == place.level())
                    .forEach(place -> completed.add(words + " " + place.name()));
        } else if (!words.contains(",")) {
            chain.reversed().forEach(unit -> completed.addAll(beside(words, unit)));
        }
        return completed.stream().distinct().toList();
    }

    private static List<String> beside(String words, Unit unit) {
        var name = Spelling.fold(unit.name());
        var place = Seat.place(unit);
        var ground = place.map(Seat.Place::word)
                .orElse("")
                .replaceFirst(" (uy|doan)$", "")
                .replaceFirst("^thanh$", "thanh pho");
        return place.isEmpty()
                ? List.of(words + " " + name)
                : List.of(
                        words + " " + name,
                        words + " " + ground + " " + place.get().name(),
                        words + " " + place.get().word(),
                        words + " " + ground);
    }

    /** Where to look for units of a line that belong to here: the issuer, or the office it serves; in other lines the body beside it. */
    List<Unit> anchors(Line line) {
        var own = chain.reversed().stream()
                .filter(unit -> unit.line() == line && unit.level() == level())
                .toList();
        return own.isEmpty() ? heads(line, level()) : own;
    }

    Level level() {
        return issuer().map(Unit::level).orElse(Level.CENTRAL);
    }

    /** The body that leads a line at a level of this place: the UBND tỉnh for a Tỉnh ủy. */
    Optional<Unit> head(Line line, Level level) {
        return heads(line, level).stream().findFirst();
    }

    private List<Unit> heads(Line line, Level level) {
        var wanted = level == Level.GRASSROOTS ? Level.COMMUNE : level;
        var own = chain.stream()
                .filter(unit -> unit.line() == line && unit.level() == wanted)
                .limit(1)
                .toList();
        return own.isEmpty()
                ? seat.at(wanted).map(place -> heads(line, wanted, place)).orElse(List.of())
                : own;
    }

    /** The body that leads a line in a place, of this province where the place is in several. */
    Optional<Unit> head(Line line, Level level, String place) {
        return heads(line, level, place).stream().findFirst();
    }

    /** The police and the military of a place are heads both. */
    private List<Unit> heads(Line line, Level level, String place) {
        var names = names(line, level, place);
        var found = known.named(names, issuer().orElseThrow().id()).stream()
                .filter(named -> named.holdsOn(day))
                .map(KnownNames.Named::unit)
                .filter(unit -> unit.line() == line && unit.level() == level && unit.isAliveOn(day))
                .distinct()
                .toList();
        return nearest(found);
    }

    private List<Unit> nearest(List<Unit> units) {
        if (units.size() < 2) {
            return units;
        }
        var chains = known.chains(units.stream().collect(java.util.stream.Collectors.toMap(Unit::id, unused -> day)));
        return units.stream()
                .filter(unit ->
                        !Seat.of(chains.getOrDefault(unit.id(), List.of(unit))).isFarFrom(seat))
                .toList();
    }

    private static List<String> names(Line line, Level level, String place) {
        if (line == Line.PARTY) {
            return switch (level) {
                case PROVINCE -> List.of("tinh uy " + place, "thanh uy " + place);
                case DISTRICT ->
                    List.of("huyen uy " + place, "thanh uy " + place, "thi uy " + place, "quan uy " + place);
                default ->
                    WORDS.getOrDefault(level, List.of()).stream()
                            .map(word -> "dang uy " + word + " " + place)
                            .toList();
            };
        }
        return BODIES.getOrDefault(line, List.of()).stream()
                .flatMap(body -> WORDS.getOrDefault(level, List.of()).stream().map(word -> body + word + " " + place))
                .toList();
    }
}
