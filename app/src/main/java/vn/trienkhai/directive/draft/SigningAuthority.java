package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.directive.draft.SigningBody.Deputies;
import vn.trienkhai.layout.Family;
import vn.trienkhai.shared.Vietnamese;

/**
 * Thẩm quyền ký: the lines above a signature and the post below them. The abbreviations are those of Decree 30/2020/NĐ-CP (TM., KT.,
 * TL., TUQ., Q.); the Party's are T/M, K/T, T/L by its guidelines 36-HD and 05-HD of the Central Office.
 *
 * @param lines in the order in which they are printed
 * @param title post of the signer
 */
record SigningAuthority(List<String> lines, String title) {
    private static final Pattern ABBREVIATED = Pattern.compile(
            "^(TM|KT|TL|TUQ|Q|T/M|K/T|T/L|T/UQ)(?:\\s*[.:]\\s*|\\s+)(.*)$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ACTING = Pattern.compile("^(?:Q\\.?|QUYỀN)\\s+(.+)$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:PGS|GS|TS|ThS|CN|KS|BS|DS|LS|NGND|NGƯT|NSND|NSƯT)\\.?[\\s.,]|(?:Đại|Thượng|Trung|Thiếu)\\s(?:tướng|tá|úy|uý)\\s)",
            Pattern.UNICODE_CHARACTER_CLASS);

    static SigningAuthority of(DraftContent draft) {
        return new SigningAuthority(
                draft.authority()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                draft.title().strip());
    }

    /**
     * What stands above the signature of the holder of a post.
     *
     * @param post as it is written or spoken ("Phó Giám đốc"); empty for the head
     */
    static SigningAuthority proposed(SigningBody body, String post) {
        var title = post.isBlank() ? body.head() : capitals(post);
        var family = body.family();
        if (isInCharge(title)) {
            return new SigningAuthority(collective(body), title);
        }
        if (isHead(body, title)) {
            var acting = ACTING.matcher(title);
            return new SigningAuthority(collective(body), acting.matches() ? family.acting(acting.group(1)) : title);
        }
        if (isDeputyOf(title, body.head())) {
            return new SigningAuthority(forDeputy(body), title);
        }
        if (body.family().isParty()
                && body.isCollective()
                && Vietnamese.fold(title).startsWith("uy vien")) {
            return new SigningAuthority(collective(body), "");
        }
        var lines = new ArrayList<String>();
        lines.add(family.byOrderOf(body.isCollective() ? body.collectives().getFirst() : body.head()));
        if (title.startsWith("PHÓ ")) {
            lines.add(family.inPlaceOf(title.substring("PHÓ ".length())));
        }
        return new SigningAuthority(lines, title);
    }

    /**
     * With the name of its body behind the first line, as each has it who signs a joint document (guideline 36-HD, II.1.7.1g): "KT. GIÁM
     * ĐỐC SỞ Y TẾ". Words with which the line ends and the name begins are written once: "CHÁNH VĂN PHÒNG TỈNH ỦY".
     */
    SigningAuthority naming(String body) {
        if (lines.isEmpty()) {
            return new SigningAuthority(lines, joined(title, body));
        }
        var all = new ArrayList<>(lines);
        all.set(0, joined(all.getFirst(), body));
        return new SigningAuthority(all, title);
    }

    private static String joined(String line, String body) {
        var name = List.of(capitals(body).split(" "));
        var words = List.of(capitals(line).split(" "));
        if (Vietnamese.fold(line).contains(Vietnamese.fold(body))) {
            return line;
        }
        int shared = Math.min(name.size(), words.size());
        while (shared > 0
                && !same(
                        String.join(" ", words.subList(words.size() - shared, words.size())),
                        String.join(" ", name.subList(0, shared)))) {
            shared--;
        }
        return line + " " + String.join(" ", name.subList(shared, name.size()));
    }

    private static List<String> collective(SigningBody body) {
        return body.isCollective()
                ? List.of(body.family().onBehalfOf(body.collectives().getFirst()))
                : List.of();
    }

    private static List<String> forDeputy(SigningBody body) {
        var inPlace = body.family().inPlaceOf(body.head());
        return switch (body.deputies()) {
            case COLLECTIVE -> collective(body);
            case HEAD -> List.of(inPlace);
            case HEAD_OF_COLLECTIVE ->
                List.of(body.family().onBehalfOf(body.collectives().getFirst()), inPlace);
        };
    }

    /**
     * What does not fit the body or the post. Each is a hint and none stands in the way: who may sign is the unit's to know.
     *
     * @param signer the name below
     */
    List<Problem> problems(SigningBody body, String signer) {
        var problems = new ArrayList<Problem>();
        rank(body.family(), signer).ifPresent(problems::add);
        lines.forEach(line -> style(body.family(), line, problems));
        mandate(body, problems);
        collectives(body, problems);
        posts(body, problems);
        if (title.isBlank() && !(body.family().isParty() && body.isCollective())) {
            problems.add(hint("no_title"));
        }
        if (body.family().isParty() && title.contains(" ") && namesItsBody(title)) {
            problems.add(hint("named", title));
        }
        return List.copyOf(problems);
    }

    /** What can be said where the lines name their body too, or a congress: how they are abbreviated, and what stands before the name. */
    List<Problem> problemsOfJoint(SigningBody body, String signer) {
        var problems = new ArrayList<Problem>();
        rank(body.family(), signer).ifPresent(problems::add);
        lines.forEach(line -> style(body.family(), line, problems));
        return List.copyOf(problems);
    }

    private static Optional<Problem> rank(Family family, String signer) {
        return RANK.matcher(signer).find()
                ? Optional.of(hint(family.isParty() ? "rank_party" : "rank", signer))
                : Optional.empty();
    }

    private static void style(Family family, String line, List<Problem> problems) {
        var read = ABBREVIATED.matcher(line);
        if (!read.matches()) {
            return;
        }
        var written = read.group(1);
        var other = family.isParty()
                ? written.matches("TM|KT|TL") ? written.charAt(0) + "/" + written.charAt(1) : ""
                : written.matches("[TK]/[MTL]") ? written.replace("/", "") + "." : "";
        if (!other.isEmpty()) {
            problems.add(hint(family.isParty() ? "style_party" : "style", written, other));
        }
    }

    private void mandate(SigningBody body, List<Problem> problems) {
        if (any("TUQ").isPresent()) {
            problems.add(hint(body.family().isParty() ? "mandate_party" : "mandate"));
        }
    }

    private void collectives(SigningBody body, List<Problem> problems) {
        var named = any("TM");
        if (!body.isCollective()) {
            named.filter(words -> !body.mayNameCollective(words))
                    .ifPresent(words -> problems.add(hint("one_head", words, proposal(body))));
            return;
        }
        named.filter(words -> !body.mayNameCollective(words))
                .ifPresent(words -> problems.add(
                        hint("other_collective", words, body.collectives().getFirst(), proposal(body))));
        if (lines.stream().noneMatch(line -> ABBREVIATED.matcher(line).matches())
                && body.deputies() == Deputies.COLLECTIVE) {
            problems.add(hint("no_collective", body.collectives().getFirst(), proposal(body)));
        }
    }

    /** Whether the post fits the last line above it. */
    private void posts(SigningBody body, List<Problem> problems) {
        var post = capitals(title);
        var inPlace = any("KT");
        boolean isDeputy = post.startsWith("PHÓ ") && !isInCharge(post);
        if (inPlace.isPresent() && body.deputies() == Deputies.COLLECTIVE && isDeputyOf(post, body.head())) {
            problems.add(hint(body.family().isParty() ? "committee_party" : "committee", proposal(body)));
        } else if (inPlace.isPresent() && !post.startsWith("PHÓ ")) {
            problems.add(hint("not_deputy", inPlace.get(), title, proposal(body)));
        } else if (inPlace.isPresent() && !isDeputyOf(post, capitals(inPlace.get()))) {
            problems.add(hint("other_head", inPlace.get(), title));
        } else if (inPlace.isEmpty() && isDeputy && !signsForCollective(body, post)) {
            problems.add(hint("deputy", title, proposal(body)));
        }
        if (any("TL").isPresent() && isHead(body, post)) {
            problems.add(hint("head_by_order", title, proposal(body)));
        }
    }

    private static boolean signsForCollective(SigningBody body, String post) {
        return body.deputies() == Deputies.COLLECTIVE && isDeputyOf(post, body.head());
    }

    private String proposal(SigningBody body) {
        var proposed = proposed(body, title);
        var all = new ArrayList<>(proposed.lines());
        all.add(proposed.title());
        return String.join(" / ", all.stream().filter(line -> !line.isEmpty()).toList());
    }

    /** What follows an abbreviation, in whichever manner it is written. */
    private Optional<String> any(String abbreviation) {
        return lines.stream()
                .map(ABBREVIATED::matcher)
                .filter(read -> read.matches() && read.group(1).replace("/", "").equals(abbreviation))
                .map(read -> capitals(read.group(2)))
                .findFirst();
    }

    private static boolean isHead(SigningBody body, String title) {
        var acting = ACTING.matcher(title);
        return same(acting.matches() ? acting.group(1) : title, body.head());
    }

    private static boolean isDeputyOf(String title, String head) {
        return same(title, "PHÓ " + head)
                // "Phó Trưởng phòng" is also said "Phó phòng"; "Trưởng ban" has a "Phó Ban".
                || same(title, "PHÓ " + head.replaceFirst("^(?:TRƯỞNG|CHÁNH) ", ""));
    }

    /** One who leads while nobody is appointed signs as the head does. */
    private static boolean isInCharge(String title) {
        return title.contains("PHỤ TRÁCH");
    }

    private static boolean same(String title, String other) {
        return Vietnamese.fold(title).equals(Vietnamese.fold(other));
    }

    private static boolean namesItsBody(String title) {
        return Pattern.compile("\\s(?:TỈNH|THÀNH|HUYỆN|ĐẢNG|CHI)\\s(?:ỦY|UỶ|BỘ)\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(capitals(title))
                .find();
    }

    private static String capitals(String words) {
        return words.strip().replaceAll("\\s+", " ").toUpperCase(Vietnamese.LOCALE);
    }

    private static Problem hint(String key, Object... values) {
        return Problem.hint(0, "directive.authority." + key, values);
    }
}
