package vn.trienkhai.unit.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/** Phrases that mean all units of a sort (date-and-duty-patterns F3), seen from the issuer. */
final class GroupPhrases {
    private static final Pattern MANY = Pattern.compile("^(?:tat ca |toan the |toan bo )?(?:cac|moi|nhung|tung) (.+)$");
    private static final Pattern NOBODY = Pattern.compile(
            ".*\\blien quan\\b.*|.*\\bdia phuong\\b.*|co quan, don vi|don vi, co quan|co quan|don vi|don vi, ca nhan.*|ca nhan.*|tap the, ca nhan.*"
                    + "|bo phan .*|.* duoc phan cong|nhu dieu .*|can bo, .*|ban, bo, nganh.*|thanh vien .*|quan chung.*|nhan dan.*");
    private static final Pattern TAIL =
            Pattern.compile("^(.+?),? (truc thuoc|thuoc quyen quan ly|thuoc|cua|trong|tren dia ban|toan|o)\\b ?(.*)$");
    private static final Pattern COMMITTEES = Pattern.compile(
            "(?:(?:chi bo|chi|dang bo|dang uy|chi uy|cap uy|to chuc dang|to chuc co so dang|cap uy dang|cap uy co so|don vi co so)(?: co so)?(?:, |$))+");
    private static final Pattern MASS = Pattern.compile(
            "(uy ban )?((?:mat tran to quoc|mat tran)(?: viet nam)?)?(?:, | )?(?:cac )?(?:ban, nganh, )?(doan the|to chuc chinh tri - xa hoi|to chuc chinh tri-xa hoi|to chuc chinh tri xa hoi|hoi, doan the|doan the chinh tri - xa hoi)( chinh tri - xa hoi| nhan dan)?( tinh| huyen| xa| phuong| thanh pho| cung cap| cap tinh| cap huyen| cap xa)?");
    private static final Pattern OFFICES = Pattern.compile(
            "(?:(?:so|ban|nganh|co quan ngang so|doan the|co quan chuyen mon|don vi su nghiep)(?:, |(?= tinh$|$)))+(?: ?tinh| ?thanh pho)?");
    private static final Pattern PARTY_OFFICES = Pattern.compile(
            "(?:co quan tham muu, giup viec|ban dang|ban xay dung dang|ban, van phong|ban, co quan|co quan chuyen trach tham muu, giup viec|ban)(?:(?:,? (?:tinh uy|huyen uy|thanh uy|dang uy)))?");
    private static final Pattern WORDED =
            Pattern.compile("(.+?) (cac )?((?:" + Ground.WORD + ")(?:, (?:cac )?(?:" + Ground.WORD + "))*)");
    private static final List<String> COMMITTEE =
            List.of("chi bo ", "dang bo ", "dang uy ", "huyen uy ", "thanh uy ", "thi uy ", "quan uy ", "tinh uy ");

    private final KnownNames known;
    private final View view;
    private final Surroundings around;

    GroupPhrases(KnownNames known, View view) {
        this.known = known;
        this.view = view;
        this.around = new Surroundings(known, view);
    }

    /** What a group phrase was found to mean; nobody at all when it names nobody in particular. */
    record Found(String sort, List<Unit> units, boolean certain) {}

    Optional<Found> find(String folded) {
        var text = Wordings.withoutOffice(folded.replace(":", ""));
        var many = MANY.matcher(text);
        boolean plural = many.matches();
        var words = commas(plural ? many.group(1) : text);
        return NOBODY.matcher(words).matches() ? Optional.of(new Found(words, List.of(), false)) : sort(words, plural);
    }

    private static String commas(String text) {
        return text.replaceAll(",? va ", ", ").replaceAll(" (?:nhu|gom)$", "").strip();
    }

    private Optional<Found> sort(String words, boolean plural) {
        return mass(words)
                .or(() -> offices(words))
                .or(() -> partyOffices(words, plural))
                .or(() -> tailed(words, plural))
                .or(() -> committees(words, plural, false))
                .or(() -> worded(words, plural))
                .or(() -> begun(words, plural));
    }

    /** A sort with the body it belongs to: "… trực thuộc Tỉnh ủy", "… trên địa bàn tỉnh". */
    private Optional<Found> tailed(String words, boolean plural) {
        var tail = TAIL.matcher(words);
        if (!tail.matches()) {
            return Optional.empty();
        }
        boolean direct = tail.group(2).equals("truc thuoc");
        var ground = Ground.of(tail.group(3));
        if (ground.isEmpty()) {
            return Optional.empty();
        }
        var sort = tail.group(1).replaceFirst("(,? (?:dong|dung))$", "");
        return ground.get().isHere(view)
                ? inside(sort, plural || direct, direct)
                : new GroupPhrases(known, Ground.seen(known, view, ground.get())).inside(sort, true, direct);
    }

    private Optional<Found> inside(String sort, boolean plural, boolean direct) {
        if (sort.matches("(?:(?:phong|ban|co quan|to chuc|don vi|cap duoi)(?:, |$))+") && sort.contains("don vi")
                || sort.equals("cap duoi")) {
            return found(sort, around.nearestChildren());
        }
        return committees(sort, plural, direct).or(() -> worded(sort, plural)).or(() -> begun(sort, plural));
    }

    private Optional<Found> committees(String words, boolean plural, boolean direct) {
        boolean named = words.contains("co so") || words.contains("cap uy") || words.contains("to chuc dang");
        if (!COMMITTEES.matcher(words).matches()
                || !(plural && named || direct && named || words.startsWith("chi, "))) {
            return Optional.empty();
        }
        return found(words, around.begin(Line.PARTY, COMMITTEE, true));
    }

    private Optional<Found> mass(String words) {
        var mass = MASS.matcher(words);
        if (!mass.matches()) {
            return Optional.empty();
        }
        var level = Ground.level(mass.group(5)).orElse(view.level());
        var units = new LinkedHashSet<Unit>();
        view.head(Line.FRONT, level).ifPresent(front -> {
            if (mass.group(2) != null) {
                units.add(front);
            }
            known.children(front.id(), view.day()).stream()
                    .filter(unit -> unit.level() == front.level())
                    .forEach(units::add);
        });
        view.head(Line.UNION, level).ifPresent(units::add);
        return found(words, List.copyOf(units));
    }

    private Optional<Found> offices(String words) {
        if (words.equals("so")
                || !OFFICES.matcher(words).matches()
                || !words.matches(".*\\b(so|nganh|co quan chuyen mon)\\b.*")) {
            return Optional.empty();
        }
        var units = new LinkedHashSet<Unit>();
        view.head(Line.GOVERNMENT, Level.PROVINCE)
                .ifPresent(head -> known.children(head.id(), view.day()).stream()
                        .filter(unit -> unit.level() == Level.PROVINCE)
                        .forEach(units::add));
        if (words.contains("doan the")) {
            mass("doan the tinh").ifPresent(mass -> units.addAll(mass.units()));
        }
        return found(words, List.copyOf(units));
    }

    private Optional<Found> partyOffices(String words, boolean plural) {
        if (!plural || !PARTY_OFFICES.matcher(words).matches() || words.equals("ban") && !isParty()) {
            return Optional.empty();
        }
        var beginnings = new ArrayList<>(List.of("ban "));
        if (words.contains("van phong") || words.contains("co quan")) {
            beginnings.addAll(List.of("van phong ", "uy ban kiem tra "));
        }
        return found(words, around.begin(Line.PARTY, beginnings, true));
    }

    private boolean isParty() {
        return view.issuer().filter(unit -> unit.line() == Line.PARTY).isPresent();
    }

    /** A body at every place of a kind: "UBND các xã, phường", "Đảng ủy cấp xã". */
    private Optional<Found> worded(String words, boolean plural) {
        if (Ground.only(words)) {
            return plural ? places(words) : Optional.empty();
        }
        var worded = WORDED.matcher(words);
        if (!worded.matches()) {
            return Optional.empty();
        }
        var grounds = Ground.words(worded.group(3));
        if (!plural
                && worded.group(2) == null
                && grounds.size() < 2
                && !worded.group(3).contains("cap")) {
            return Optional.empty();
        }
        var bodies = List.of(worded.group(1)
                .replaceFirst(",? cac$", "")
                .split(", (?:cac )?(?=dang uy|uy ban|hoi dong|lien doan|cong doan|doan )"));
        var units = bodies.stream()
                .flatMap(body -> everywhere(body, grounds))
                .distinct()
                .toList();
        return found(words, units);
    }

    private Stream<Unit> everywhere(String body, List<String> grounds) {
        var plain = Wordings.withoutOffice(body).replaceFirst("^mat tran to quoc", "uy ban mat tran to quoc");
        var bodies = plain.endsWith("mat tran to quoc")
                ? List.of(plain, plain + " viet nam")
                : plain.matches("doan|doan thanh nien")
                        ? List.of("doan thanh nien cong san ho chi minh", "doan thanh nien")
                        : List.of(plain);
        var beginnings = bodies.stream()
                .flatMap(each -> grounds.stream().map(ground -> each + " " + ground + " "))
                .toList();
        return around.begin(Ground.line(plain), beginnings, false).stream();
    }

    /** "Các xã, phường" alone are their governments to a government; to others it is open which body is meant. */
    private Optional<Found> places(String words) {
        var grounds = Ground.words(words);
        var governments = everywhere("uy ban nhan dan", grounds).toList();
        if (view.issuer().filter(unit -> unit.line() == Line.GOVERNMENT).isPresent()) {
            return found(words, governments);
        }
        var both = Stream.concat(everywhere("dang uy", grounds), governments.stream())
                .toList();
        return Optional.of(new Found(words, both, false));
    }

    /** Units whose names begin with these words: "huyện ủy, thành ủy", "trường", "công đoàn cơ sở". */
    private Optional<Found> begun(String words, boolean plural) {
        var items = Arrays.stream(words.split(", (?:cac )?")).map(String::strip).toList();
        boolean committees = items.stream().allMatch(item -> COMMITTEE.contains(item + " "));
        if (!plural && !(committees && items.size() > 1)
                || items.stream().anyMatch(item -> item.split(" ").length > 6)) {
            return Optional.empty();
        }
        var beginnings = items.stream()
                .map(item -> item.replaceFirst("^(truong) hoc$|^nha (truong)$", "truong"))
                .map(item -> item.replaceFirst("^cap cong doan$", "cong doan"))
                .map(item -> item + " ")
                .toList();
        var line = Ground.line(beginnings.getFirst());
        var units = words.equals("cap cong doan")
                ? around.all(line, List.of("cong doan ", "lien doan lao dong "))
                : around.begin(line, beginnings, committees && items.size() > 1);
        return units.isEmpty()
                        || !committees && !around.without(beginnings, units).isEmpty()
                ? Optional.empty()
                : found(words, units);
    }

    private static Optional<Found> found(String sort, List<Unit> units) {
        return Optional.of(new Found(sort, units, !units.isEmpty()));
    }
}
