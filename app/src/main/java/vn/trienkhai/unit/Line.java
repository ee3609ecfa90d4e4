package vn.trienkhai.unit;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hệ thống tổ chức: each line is a tree of its own; lines meet at hosts and at levels. */
public enum Line {
    PARTY,
    GOVERNMENT,
    FRONT,
    UNION,
    ARMED;

    private static final Map<String, Line> STORED =
            Stream.of(values()).collect(Collectors.toMap(Line::stored, Function.identity()));

    public static Line of(String stored) {
        return Objects.requireNonNull(STORED.get(stored), stored);
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
