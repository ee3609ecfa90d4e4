package vn.trienkhai.unit.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;

/**
 * The ground that a group phrase covers: "tỉnh", "huyện Mường Lâm", "Tỉnh ủy".
 *
 * @param place its name; empty for the one of the issuer
 */
record Ground(Optional<Level> level, String place) {
    static final String WORD = "xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh|cap xa|cap huyen|cap tinh";

    private static final Pattern NAMED = Pattern.compile("(?:don vi )?(?:"
            + "(tinh uy|huyen uy|thanh uy|thi uy|quan uy|dang uy|dang bo)(?: (tinh|huyen|thanh pho|xa|phuong|khoi)\\b)?"
            + "|(?:toan |dia ban )?(tinh|huyen|thanh pho|thi xa|quan|xa|phuong|thi tran|dac khu)"
            + "|(?:uy ban nhan dan|lien doan lao dong|cong doan)(?: (tinh|huyen|xa|phuong|thanh pho)\\b)?"
            + "|dia ban|don vi|ban than|co quan|minh)?(?: ?(?!xa |phuong )([^,]+))?");
    private static final List<String> COMMUNES = List.of("xa", "phuong", "thi tran", "dac khu");
    private static final List<String> DISTRICTS = List.of("huyen", "quan", "thi xa", "thanh pho");

    static Optional<Ground> of(String words) {
        var named = NAMED.matcher(words.strip());
        if (!named.matches()) {
            return Optional.empty();
        }
        var word = first(named.group(3), named.group(2), named.group(4), named.group(1));
        return Optional.of(new Ground(
                level(word), named.group(5) == null ? "" : named.group(5).strip()));
    }

    private static @Nullable String first(@Nullable String... words) {
        return Arrays.stream(words).filter(word -> word != null).findFirst().orElse(null);
    }

    static Optional<Level> level(@Nullable String word) {
        return Optional.ofNullable(word)
                .map(text -> text.strip().replaceFirst("^cap ", ""))
                .flatMap(text -> switch (text) {
                    case "tinh", "tinh uy" -> Optional.of(Level.PROVINCE);
                    case "huyen", "quan", "thi xa", "huyen uy", "thi uy", "quan uy" -> Optional.of(Level.DISTRICT);
                    case "xa", "phuong", "thi tran", "dac khu" -> Optional.of(Level.COMMUNE);
                    default -> Optional.empty();
                });
    }

    /** Whether it is the issuer's own ground, with or without its name. */
    boolean isHere(View view) {
        boolean ownPlace = place.isEmpty()
                || view.seat().lies(place)
                || view.issuer().stream()
                        .anyMatch(unit -> Spelling.fold(unit.name()).endsWith(place));
        return ownPlace && level.filter(other -> other != view.level()).isEmpty();
    }

    /** The view from the body of the issuer's line that leads the ground. */
    static View seen(KnownNames known, View view, Ground ground) {
        var line = view.issuer().map(vn.trienkhai.unit.Unit::line).orElse(Line.PARTY);
        var level = ground.level().orElse(view.level());
        var head = ground.place().isEmpty() ? view.head(line, level) : view.head(line, level, ground.place());
        return head.map(unit -> View.of(known, unit.id(), view.day())).orElseGet(() -> View.nowhere(known, view.day()));
    }

    /** Whether the words are nothing but kinds of places. */
    static boolean only(String words) {
        return Arrays.stream(words.split(", (?:cac )?")).allMatch(word -> word.matches(WORD));
    }

    static List<String> words(String listed) {
        return Arrays.stream(listed.split(", (?:cac )?"))
                .flatMap(word -> switch (word) {
                    case "cap xa" -> COMMUNES.stream();
                    case "cap huyen" -> DISTRICTS.stream();
                    case "cap tinh" -> List.of("tinh", "thanh pho").stream();
                    default -> java.util.stream.Stream.of(word);
                })
                .distinct()
                .toList();
    }

    /** The line that a body belongs to, by the first words of its name. */
    static Line line(String body) {
        if (body.matches("(cong doan|lien doan lao dong|tong lien doan).*")) {
            return Line.UNION;
        }
        if (body.matches("(cong an|bo chi huy|ban chi huy|bo doi|don bien phong).*")) {
            return Line.ARMED;
        }
        if (body.matches("(uy ban mat tran|mat tran|doan |hoi (?!dong)|tinh doan|huyen doan|thanh doan|lien doi).*")) {
            return Line.FRONT;
        }
        return body.matches(
                        "(uy ban nhan dan|hoi dong|so |phong |truong|trung tam|tram|benh vien|xa |phuong |thanh tra|chi cuc).*")
                ? Line.GOVERNMENT
                : Line.PARTY;
    }
}
