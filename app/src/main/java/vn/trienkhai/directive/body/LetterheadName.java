package vn.trienkhai.directive.body;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/**
 * The one or two lines of a letterhead's left side. In the Party (guidelines 36-HD and 05-HD, box 2) a committee stands below the
 * organisation of the committee above it ("Đảng bộ tỉnh …"), a province committee alone, and what a committee founds to advise it or
 * for a task stands below the committee itself, without repeating whose it is.
 */
record LetterheadName(@Nullable String superior, String name) {

    /** Advisory bodies and steering committees, by the beginning of the name without marks. */
    private static final Pattern OF_A_COMMITTEE = Pattern.compile(
            "^(?:van phong|(?:co quan )?uy ban kiem tra|ban (?!thuong vu|chap hanh)|tieu ban|hoi dong|to cong tac|to bien tap|to giup viec"
                    + "|truong chinh tri|trung tam)\\b");

    /** Bodies of the committee whose whole name is "whose they are": these drop the place alone too ("Ban Tổ chức đặc khu …"). */
    private static final Pattern KNOWN_BY_ITS_TASK = Pattern.compile("^(?:van phong|uy ban kiem tra|ban )");

    /** Committee without marks = the organisation that it leads. */
    private static final Map<String, String> ORGANISATIONS = Map.of(
            "tinh uy", "Đảng bộ tỉnh",
            "thanh uy", "Đảng bộ thành phố",
            "huyen uy", "Đảng bộ huyện",
            "quan uy", "Đảng bộ quận",
            "thi uy", "Đảng bộ thị xã",
            "dang uy", "Đảng bộ");

    /** @param above those above the unit, the nearest first */
    static LetterheadName of(Unit unit, List<Unit> above) {
        if (above.isEmpty() || unit.kind().startsWith("ubnd")) {
            return new LetterheadName(null, unit.name());
        }
        var parent = above.getFirst();
        if (unit.line() != Line.PARTY) {
            return new LetterheadName(parent.name(), unit.name());
        }
        var committee = committee(parent.name());
        if (committee.isPresent()
                && OF_A_COMMITTEE.matcher(Vietnamese.fold(unit.name())).find()) {
            return new LetterheadName(parent.name(), ofCommittee(unit.name(), parent.name()));
        }
        if (unit.level() == Level.PROVINCE && isOfProvince(unit)) {
            return new LetterheadName(null, unit.name());
        }
        return new LetterheadName(committee.orElse(parent.name()), unit.name());
    }

    private static boolean isOfProvince(Unit unit) {
        return Vietnamese.fold(unit.name()).matches("(?:tinh|thanh) uy .*");
    }

    /** The organisation of a committee, however "ủy" is spelt; none when the name is no committee's. */
    private static Optional<String> committee(String name) {
        var words = name.split(" ");
        if (words.length < 2) {
            return Optional.empty();
        }
        return Optional.ofNullable(ORGANISATIONS.get(Vietnamese.fold(words[0] + " " + words[1])))
                .map(organisation -> Stream.concat(
                                Stream.of(organisation), Arrays.stream(words).skip(2))
                        .collect(Collectors.joining(" ")));
    }

    /** "Ban Tổ chức" of "Ban Tổ chức Tỉnh ủy": the last words that name the committee are left out. */
    private static String ofCommittee(String name, String committee) {
        var folded = Vietnamese.fold(name);
        var whole = Vietnamese.fold(committee);
        var words = whole.split(" ");
        var place = whole.substring(Math.min(whole.length(), (words[0] + " " + words[1] + " ").length()));
        return Stream.of(
                        whole,
                        words[0] + " " + words[1],
                        KNOWN_BY_ITS_TASK.matcher(folded).find() ? place : "")
                .filter(tail -> !tail.isEmpty() && folded.endsWith(" " + tail))
                .findFirst()
                .map(tail -> withoutLast(name, tail.split(" ").length))
                .orElse(name);
    }

    private static String withoutLast(String name, int count) {
        var words = name.strip().split("\\s+");
        return Arrays.stream(words).limit(words.length - count).collect(Collectors.joining(" "));
    }
}
