package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Units to be founded together; places, successions and hosts name them by their position in {@code units}. */
public record Founding(List<NewUnit> units, List<Place> places, List<Step> successions, List<Guest> guests) {

    /** From a day until a day (exclusive), {@code unit} stands directly below {@code parent}. */
    public record Place(int unit, int parent, LocalDate from, Optional<LocalDate> to) {}

    /** On a day, {@code from} went into {@code to}. */
    public record Step(int from, int to, LocalDate onDate, Succession.Kind kind) {}

    /** From a day, {@code unit} lives in {@code host}. */
    public record Guest(int unit, int host, LocalDate from) {}
}
