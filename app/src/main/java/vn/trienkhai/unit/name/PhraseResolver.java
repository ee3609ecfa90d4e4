package vn.trienkhai.unit.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Resolution;
import vn.trienkhai.unit.Resolution.Way;
import vn.trienkhai.unit.Unit;

/**
 * Finds the units that phrases of one letter mean. A phrase is first a name; then all units of a sort; at last a list, part by
 * part. What is not certain is offered, never taken: a person chooses.
 */
public final class PhraseResolver {
    private static final Pattern PURPOSE = Pattern.compile(
            "\\s*\\((?:để |b/c|p/h|t/h|thay|báo cáo|phối hợp|chỉ đạo|thực hiện|theo dõi|qua |p/hợp)[^)]*\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BULLET = Pattern.compile(
            "^(?:(?:kính gửi|nơi nhận)\\s*:?|[-+*•]|\\d+[.)]|[a-zđ]\\))\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EXCEPT = Pattern.compile(
            "^(.+?)[\\s,]*\\(?\\s*\\b(?:ngoại trừ|trừ|không bao gồm|không gồm|ngoai tru|tru)\\b:?\\s*(.+?)\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final KnownNames known;
    private final View view;
    private final NameFinder names;
    private final GroupPhrases groups;
    private final Phrases phrases;

    public PhraseResolver(KnownNames known, UnitId issuer, LocalDate day) {
        this.known = new AskedOnce(known);
        this.view = View.of(this.known, issuer, day);
        this.names = new NameFinder(this.known, view);
        this.groups = new GroupPhrases(this.known, view);
        this.phrases = new Phrases(this::single, names);
    }

    /**
     * What the phrase means.
     *
     * @param addressees the phrases under "Kính gửi", for "như trên"
     */
    public Resolution resolve(String phrase, List<String> addressees) {
        var plain = cleaned(phrase);
        var folded = Spelling.fold(plain);
        if (plain.isEmpty() || view.issuer().isEmpty()) {
            return new Resolution(phrase, Way.UNKNOWN, "", List.of(), List.of(), List.of());
        }
        if (folded.startsWith("luu ") || folded.startsWith("luu:")) {
            return new Resolution(phrase, Way.FILING, "", List.of(), List.of(), List.of());
        }
        if (folded.matches("(?:cac )?(?:don vi |co quan )?nhu tren|nhu kinh gui")) {
            return above(phrase, addressees);
        }
        return named(phrase, whole(plain, folded));
    }

    /** The words folded, with abbreviations written out. */
    public static String writtenOut(String words) {
        return Abbreviations.expanded(Spelling.plain(words));
    }

    /** The form in which a choice for this phrase is kept. */
    public static String key(String phrase) {
        return Spelling.fold(cleaned(phrase));
    }

    private static Resolution named(String phrase, Resolution found) {
        return new Resolution(phrase, found.way(), found.matched(), found.units(), found.candidates(), found.parts());
    }

    private static String cleaned(String phrase) {
        var bare = PURPOSE.matcher(Spelling.plain(phrase)).replaceAll("");
        return BULLET.matcher(bare)
                .replaceFirst("")
                .replaceAll("[\\s,;./]+$", "")
                .strip();
    }

    private Resolution above(String phrase, List<String> addressees) {
        var parts = addressees.stream()
                .filter(each -> !Spelling.fold(each).contains("nhu tren"))
                .map(each -> resolve(each, List.of()))
                .toList();
        return parts.isEmpty()
                ? new Resolution(phrase, Way.VAGUE, "", List.of(), List.of(), List.of())
                : Phrases.joined(phrase, Way.AS_ABOVE, parts);
    }

    private Resolution whole(String plain, String folded) {
        var remembered = known.remembered(view.issuer().orElseThrow().id(), folded);
        if (!remembered.isEmpty()) {
            return new Resolution(plain, Way.REMEMBERED, plain, remembered, List.of(), List.of());
        }
        var grouped = known.grouped(folded, view.day());
        if (!grouped.isEmpty()) {
            return new Resolution(plain, Way.GROUP, plain, grouped, List.of(), List.of());
        }
        var except = EXCEPT.matcher(plain);
        return except.matches() ? except(plain, except.group(1), except.group(2)) : phrases.resolve(plain);
    }

    /** A name or a group, not a list. */
    private Optional<Resolution> single(String plain) {
        var named = names.find(plain);
        if (named.isCertain()) {
            return Optional.of(named);
        }
        var group = groups.find(Abbreviations.expanded(plain));
        return group.map(found -> group(plain, found))
                .filter(found -> found.isCertain() || named.candidates().isEmpty())
                .or(() -> Optional.of(named).filter(found -> !found.candidates().isEmpty()));
    }

    private static Resolution group(String plain, GroupPhrases.Found found) {
        if (found.certain()) {
            return new Resolution(plain, Way.GROUP, found.sort(), found.units(), List.of(), List.of());
        }
        var way = found.units().isEmpty() ? Way.VAGUE : Way.CHOICE;
        return new Resolution(plain, way, found.sort(), List.of(), found.units(), List.of());
    }

    /** A group without some of it; what is left out must be found in it. */
    private Resolution except(String plain, String group, String out) {
        var all = phrases.resolve(group.strip());
        var left = new ArrayList<>(all.units());
        boolean certain = all.isCertain();
        for (var name : out.split("\\s*[,;]\\s*(?:và\\s+)?|\\s+(?:và|va)\\s+")) {
            var outside = outside(all.units(), name);
            certain &= !outside.isEmpty();
            left.removeAll(outside);
        }
        return certain
                ? new Resolution(plain, all.way(), all.matched(), left, List.of(), all.parts())
                : new Resolution(plain, Way.CHOICE, all.matched(), List.of(), all.units(), List.of());
    }

    private List<Unit> outside(List<Unit> all, String name) {
        var folded = Abbreviations.expanded(name.replace(":", "").strip()).replaceFirst("^cac ", "");
        var ending = all.stream()
                .filter(unit -> Stream.of(unit.name(), unit.shortName())
                        .map(Spelling::fold)
                        .anyMatch(each -> (" " + each).endsWith(" " + folded)))
                .toList();
        if (ending.size() == 1) {
            return ending;
        }
        var meant = single(name).map(Resolution::units).orElse(List.of());
        return all.stream().filter(meant::contains).toList();
    }
}
