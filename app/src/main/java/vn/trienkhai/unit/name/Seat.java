package vn.trienkhai.unit.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Unit;

/** Where a unit is at home: the province, district and commune that its name and those above it speak of. */
record Seat(Map<Level, String> places) {
    /** The words in names that a place follows; "xã hội" and "quân sự" are none. */
    static final String WORDS =
            "tinh uy|thanh uy|huyen uy|thi uy|quan uy|tinh doan|huyen doan|thanh doan|tinh(?! (?:uy|doan)\\b)|thanh pho|huyen(?! (?:uy|doan)\\b)"
                    + "|quan(?! (?:su|ly|chung|doan|khu|uy|he)\\b)|thi xa|xa(?! hoi\\b)|phuong|thi tran|dac khu";

    private static final Pattern PLACE = Pattern.compile("(?<!dia )\\b(" + WORDS + ") ([^,(]+)");

    /** A place as a name has it: "xa", "muong lam". */
    record Place(String word, String name, Level level) {}

    static Seat of(List<Unit> chain) {
        var places = new EnumMap<Level, String>(Level.class);
        chain.forEach(unit -> place(unit).ifPresent(place -> places.putIfAbsent(place.level(), place.name())));
        return new Seat(places);
    }

    static Optional<Place> place(Unit unit) {
        var found = PLACE.matcher(Spelling.fold(unit.name()));
        return found.find()
                ? Optional.of(new Place(found.group(1), found.group(2).strip(), level(found.group(1), unit.level())))
                : Optional.empty();
    }

    static Level level(String word, Level ofUnit) {
        if (word.startsWith("tinh")) {
            return Level.PROVINCE;
        }
        if (word.startsWith("thanh")) {
            return ofUnit == Level.PROVINCE ? Level.PROVINCE : Level.DISTRICT;
        }
        return word.matches("xa|phuong|thi tran|dac khu") ? Level.COMMUNE : Level.DISTRICT;
    }

    Optional<String> at(Level level) {
        return Optional.ofNullable(places.get(level));
    }

    boolean lies(String place) {
        return places.containsValue(place);
    }

    /** Whether both are known to be of different provinces. */
    boolean isFarFrom(Seat other) {
        var here = at(Level.PROVINCE);
        var there = other.at(Level.PROVINCE);
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    /** How many levels the two share. */
    int shared(Seat other) {
        return (int) places.entrySet().stream()
                .filter(place -> place.getValue().equals(other.places.get(place.getKey())))
                .count();
    }
}
