package vn.trienkhai.unit;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cấp. The district level holds only for days before 01/7/2025. */
public enum Level {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    GRASSROOTS;

    private static final Map<String, Level> STORED =
            Stream.of(values()).collect(Collectors.toMap(Level::stored, Function.identity()));

    public static Level of(String stored) {
        return Objects.requireNonNull(STORED.get(stored), stored);
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
