package vn.trienkhai.unit.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trienkhai.unit.Resolution;
import vn.trienkhai.unit.Resolution.Way;
import vn.trienkhai.unit.Unit;

/**
 * Takes lists apart. A comma or "và" may stand within a name ("Sở Văn hóa, Thể thao và Du lịch") or a sort ("các xã, phường"),
 * so the longest part that means something counts; a part without its head word takes it from the part before.
 */
final class Phrases {
    private static final Pattern HARD = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern SOFT =
            Pattern.compile("\\s*,\\s*(?:và\\s+)?|\\s+(?:và|va|cùng)\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST = 6;

    private final Function<String, Optional<Resolution>> single;
    private final NameFinder names;

    Phrases(Function<String, Optional<Resolution>> single, NameFinder names) {
        this.single = single;
        this.names = names;
    }

    Resolution resolve(String plain) {
        var parts = HARD.splitAsStream(plain).filter(part -> !part.isBlank()).toList();
        return parts.size() == 1
                ? soft(parts.getFirst())
                : joined(plain, Way.LIST, parts.stream().map(this::soft).toList());
    }

    /** One resolution for all: certain when each of them is. */
    static Resolution joined(String phrase, Way way, List<Resolution> parts) {
        var units = new LinkedHashSet<Unit>();
        var candidates = new LinkedHashSet<Unit>();
        parts.forEach(part -> units.addAll(part.units()));
        parts.forEach(part -> candidates.addAll(part.candidates()));
        return new Resolution(phrase, way, "", List.copyOf(units), List.copyOf(candidates), parts);
    }

    private Resolution soft(String plain) {
        var whole = single.apply(plain);
        var cuts = SOFT.matcher(plain).results().toList();
        if (cuts.isEmpty()
                || whole.filter(found -> found.isCertain() || found.way() == Way.VAGUE)
                        .isPresent()) {
            return whole.or(() -> alone(plain)).orElseGet(() -> unknown(plain));
        }
        var starts =
                Stream.concat(Stream.of(0), cuts.stream().map(cut -> cut.end())).toList();
        var ends = Stream.concat(cuts.stream().map(cut -> cut.start()), Stream.of(plain.length()))
                .toList();
        var parts = parts(plain, starts, ends);
        boolean anything = parts.stream().anyMatch(part -> !part.units().isEmpty() || part.way() == Way.VAGUE);
        return anything && parts.size() > 1
                ? joined(plain, Way.LIST, parts)
                : whole.orElseGet(() -> joined(plain, Way.LIST, parts));
    }

    private List<Resolution> parts(String plain, List<Integer> starts, List<Integer> ends) {
        var parts = new ArrayList<Resolution>();
        var before = "";
        for (int from = 0; from < starts.size(); ) {
            int to = Math.min(starts.size(), from + LONGEST);
            var found = Optional.<Resolution>empty();
            while (to > from && found.isEmpty()) {
                var span = plain.substring(starts.get(from), ends.get(to - 1));
                found = certain(span, before, to - from, plain);
                to--;
            }
            var last = plain.substring(starts.get(from), ends.get(to));
            var part = found.orElseGet(() -> single.apply(last).orElseGet(() -> unknown(last)));
            before = part.isCertain() ? part.phrase() : before;
            parts.add(part);
            from = to + 1;
        }
        return parts;
    }

    private Optional<Resolution> certain(String span, String before, int pieces, String plain) {
        var found = single.apply(span).filter(each -> each.isCertain() || each.way() == Way.VAGUE);
        if (found.isPresent() || pieces > 2) {
            return found;
        }
        return Stream.concat(carried(span, before).stream(), tailed(span, plain).stream())
                .map(single)
                .flatMap(Optional::stream)
                .filter(Resolution::isCertain)
                .findFirst()
                .or(() -> pieces > 1 ? Optional.empty() : alone(span).filter(Resolution::isCertain));
    }

    /** "Các xã Mường Lâm" in a list of names is the one xã. */
    private Optional<Resolution> alone(String span) {
        var one = span.replaceFirst("(?i)^(?:các|cac)\\s+", "")
                .replaceAll("(?i)\\s+(?:các|cac)\\s+", " ")
                .replace(":", "")
                .replaceAll("\\s+", " ");
        return one.equals(span) ? Optional.empty() : single.apply(one);
    }

    /** The part with the words of the one before: "UBND xã Mường Lâm, Nậm Rốm"; "Sở Nội vụ, Tài chính". */
    private static List<String> carried(String span, String before) {
        var words = Arrays.asList(
                before.replaceFirst("(?i)^(?:các|cac)\\s+", "").replace(":", "").split(" "));
        var heads = new ArrayList<String>();
        for (int end = words.size() - 1; end >= 1; end--) {
            var word = Spelling.fold(String.join(" ", words.subList(Math.max(0, end - 2), end)));
            if (word.matches("(?:.* )?(?:" + Seat.WORDS + ")")) {
                heads.add(String.join(" ", words.subList(0, end)));
            }
        }
        var ground = Pattern.compile("^(?:" + Seat.WORDS + ") .+")
                .matcher(Spelling.fold(span))
                .matches();
        var carried = new ArrayList<String>();
        heads.forEach(head -> carried.add((ground ? head.replaceFirst("\\s*\\S+$", "") : head) + " " + span));
        if (words.size() > 1 && !ground) {
            carried.add(words.getFirst() + " " + span);
        }
        return carried;
    }

    /** The part with the last words of all: "Ban Tổ chức, Văn phòng Tỉnh ủy". */
    private static List<String> tailed(String span, String plain) {
        var tail = Pattern.compile(
                        "(?i)\\b((?:tỉnh|huyện|thành|thị|quận|đảng) (?:ủy|uỷ)(?: .*)?|tỉnh)$",
                        Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(plain);
        return tail.find() && !plain.endsWith(span) ? List.of(span + " " + tail.group(1)) : List.of();
    }

    private static Resolution unknown(String plain) {
        return new Resolution(plain, Way.UNKNOWN, "", List.of(), List.of(), List.of());
    }
}
