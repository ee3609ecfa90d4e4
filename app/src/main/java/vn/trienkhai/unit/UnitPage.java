package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/**
 * What the page of one unit prints.
 *
 * @param seats its place in its line, and the places of those it lives with in theirs
 * @param posts roles that people hold or held for it, as far as the reader may see them
 */
public record UnitPage(
        Unit unit,
        List<Seat> seats,
        List<Unit> children,
        Optional<Unit> host,
        List<SuccessionDrawing> drawings,
        UnitHistory.Known known,
        List<UnitPeople.Post> posts,
        LocalDate today,
        boolean mayChange,
        Texts texts) {
    private static final int SHOWN = 200;

    /** A unit with those above it, the head of its line first. */
    public record Seat(Unit unit, List<Unit> above) {}

    /** Something that held for a time, in words. */
    public record Past(String name, String address, String time) {}

    public String line(Unit other) {
        return texts.of("unit.line." + other.line());
    }

    public String level() {
        return texts.of("unit.level." + unit.level());
    }

    public List<Unit> above() {
        return seats.getFirst().above();
    }

    /** From when until when; nothing more is said of a unit that lives. */
    public String validity() {
        return time(unit.validFrom(), unit.validTo());
    }

    public boolean isAlive() {
        return unit.isAliveOn(today);
    }

    public String aliases() {
        return known.aliases().stream()
                .map(alias -> alias.last()
                        .map(last -> texts.of("unit.show.alias_until", alias.words(), Vietnamese.date(last)))
                        .orElse(alias.words()))
                .collect(Collectors.joining("; "));
    }

    public Optional<String> email() {
        return known.email();
    }

    /** The names it has had; none where it never had another. */
    public List<Past> names() {
        return known.names().size() < 2
                ? List.of()
                : known.names().stream()
                        .map(each -> new Past(each.name(), address(each), time(each.validFrom(), each.validTo())))
                        .toList();
    }

    /** Below what it has stood; none where it never moved. */
    public List<Past> places() {
        return known.places().size() < 2
                ? List.of()
                : known.places().stream()
                        .map(each -> new Past(each.name(), "/units/" + each.parent(), time(each.from(), each.to())))
                        .toList();
    }

    public List<UnitPeople.Post> holders() {
        return posts.stream().filter(post -> post.isHeldOn(today)).toList();
    }

    public List<UnitPeople.Post> leavers() {
        return posts.stream().filter(post -> post.hasEndedBy(today)).toList();
    }

    public String date(LocalDate day) {
        return Vietnamese.date(day);
    }

    public List<Unit> shownChildren() {
        return children.subList(0, Math.min(children.size(), SHOWN));
    }

    public int hiddenChildren() {
        return children.size() - shownChildren().size();
    }

    public String day(SuccessionDrawing drawing) {
        return texts.of("unit.show.day", Vietnamese.date(drawing.on()));
    }

    public String step(SuccessionDrawing.Step step) {
        return texts.of(
                "unit.succession." + step.kind(),
                Vietnamese.date(step.onDate()),
                step.from().name(),
                step.to().name());
    }

    private static String address(Unit other) {
        return "/units/" + other.id();
    }

    private String time(LocalDate from, Optional<LocalDate> to) {
        return to.map(end -> texts.of("unit.validity.ended", Vietnamese.date(from), Vietnamese.date(end.minusDays(1))))
                .orElseGet(() -> texts.of("unit.validity.since", Vietnamese.date(from)));
    }
}
