package vn.trienkhai.activity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Hình thức: how something was done, in the words of the published reading; the first four are the common ones. */
public enum Channel {
    MEETING,
    ORAL,
    LOUDSPEAKER,
    GRATITUDE,
    VISUAL,
    MEDIA,
    WEB_SOCIAL,
    CULTURE_SPORT,
    CONTEST,
    EMULATION,
    TRAINING,
    INSPECTION,
    OTHER;

    private static final int COMMON = 4;

    /** The one of a code; {@code OTHER} for codes that only a reading knows. */
    public static Channel of(String code) {
        return parse(code).orElse(OTHER);
    }

    public static Optional<Channel> parse(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Channel> common() {
        return List.of(values()).subList(0, COMMON);
    }

    static List<Channel> others() {
        return List.of(values()).subList(COMMON, values().length);
    }
}
