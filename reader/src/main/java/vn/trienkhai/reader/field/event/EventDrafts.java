package vn.trienkhai.reader.field.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** The events found so far. The same event comes up again and again: the fullest dates stay, and the fuller name. */
final class EventDrafts {

    record Draft(
            String name,
            @Nullable Integer years,
            @Nullable String original,
            @Nullable String anniversary,
            Span span) {

        Draft withAnniversary(@Nullable String day) {
            return new Draft(name, years, original, day, span);
        }

        private boolean startsWith(String beginning) {
            return name.toLowerCase(Locale.ROOT).startsWith(beginning);
        }
    }

    private static final Cue YEAR_BEHIND =
            Cue.of("(?:,?" + EventName.NUMBER + ")?(?:,? năm \\d{4})?| [\"“][^\"“”]{5,60}[\"”]");
    private static final Cue ABBREVIATION = Cue.of("(?<= )\\p{Lu}{3,8}$");
    private static final Cue SMALL_WORDS = Cue.of("(?:\\p{Ll}+ ?){1,3}");
    private static final Pattern YEAR_AT_END = Pattern.compile("(?: nam)? \\d{4}$");
    private static final Pattern WHICH = Pattern.compile("(?: lan thu ([a-z0-9]{1,6}))?(?: nam (\\d{4}))?$");
    private static final int SHARED = 4;
    private static final int MOST = 200;

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();

    List<Draft> all() {
        return List.copyOf(drafts);
    }

    void add(Draft draft) {
        for (int i = 0; i < drafts.size(); i++) {
            var known = drafts.get(i);
            if (hasSameDay(known, draft) || isSame(known, draft)) {
                drafts.set(i, merged(known, draft));
                return;
            }
        }
        if (drafts.size() < MOST) {
            drafts.add(draft);
        }
    }

    /** The fullest of the names that begin so; {@code draft} has one of them. */
    void addFullest(Draft draft, String beginning) {
        drafts.removeIf(known -> known.startsWith(beginning)
                && known.name().length() < draft.name().length());
        if (drafts.stream().noneMatch(known -> known.startsWith(beginning))) {
            drafts.add(draft);
        }
    }

    void replace(Draft known, Draft other) {
        drafts.set(drafts.indexOf(known), other);
    }

    /** Whether an event bears the name, alone or with more. */
    boolean haveNamed(String name) {
        var key = key(name);
        return drafts.stream().anyMatch(draft -> key(draft.name()).contains(key));
    }

    private Draft merged(Draft known, Draft draft) {
        boolean dated = known.original() == null
                && (draft.original() != null || known.anniversary() == null && draft.anniversary() != null);
        boolean fuller = Spelling.isUpper(known.name())
                || isShort(known.name(), draft.name())
                || isCutBeforeYear(key(known.name()), key(draft.name()))
                || isInFull(draft.name())
                || addsYear(known.name(), draft.name())
                || isElection(known.name())
                        && draft.name().length() > known.name().length()
                || dated && draft.name().length() > known.name().length();
        return new Draft(
                fuller ? draft.name() : known.name(),
                known.years() == null ? draft.years() : known.years(),
                known.original() == null ? draft.original() : known.original(),
                known.anniversary() == null || isPair(draft) && known.original() == null
                        ? draft.anniversary()
                        : known.anniversary(),
                dated ? draft.span() : known.span());
    }

    /** "(04/10/1920 - 04/10/2020)": both days; one alone in a headline may be that of the page. */
    private static boolean isPair(Draft draft) {
        return draft.original() != null && draft.anniversary() != null;
    }

    /** "bầu cử đại biểu Quốc hội khóa XV" and, at full length, "cuộc bầu cử … và đại biểu Hội đồng nhân dân các cấp". */
    private static boolean isElection(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("bầu cử đại biểu");
    }

    /** "Đại hội đại biểu toàn quốc lần thứ XIV của Đảng", which most papers call "Đại hội XIV của Đảng". */
    private static boolean isInFull(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("đại hội đại biểu toàn quốc lần thứ");
    }

    private static boolean hasSameDay(Draft known, Draft draft) {
        return draft.original() != null
                && draft.original().equals(known.original())
                && Objects.equals(draft.years(), known.years());
    }

    private boolean isSame(Draft one, Draft other) {
        boolean years =
                one.years() == null || other.years() == null || one.years().equals(other.years());
        var a = key(one.name());
        var b = key(other.name());
        return years
                && (a.startsWith(b)
                        || b.startsWith(a)
                        || isCutBeforeYear(a, b)
                        || isCutBeforeYear(b, a)
                        || isCounted(a, b)
                        || isShort(one.name(), other.name())
                        || isShort(other.name(), one.name())
                        || one.years() == null && other.years() == null && isSameGathering(one.name(), other.name()));
    }

    /** "Tháng hành động vì trẻ em năm 2026" and "Tháng hành động vì trẻ em và phòng, chống đuối nước năm 2026". */
    private static boolean isCutBeforeYear(String key, String whole) {
        var year = YEAR_AT_END.matcher(key);
        return year.find() && whole.endsWith(year.group()) && whole.startsWith(key.substring(0, year.start()) + " va ");
    }

    /** "Tháng Công nhân năm 2026" and "Tháng Công nhân lần thứ 18": one of them, by its year and by its number. */
    private static boolean isCounted(String one, String other) {
        var which = WHICH.matcher(one);
        var whichOther = WHICH.matcher(other);
        return which.find()
                && whichOther.find()
                && one.substring(0, which.start()).equals(other.substring(0, whichOther.start()))
                && mayBeSame(which.group(1), whichOther.group(1))
                && mayBeSame(which.group(2), whichOther.group(2));
    }

    private static boolean mayBeSame(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    /** "Tháng hành động về ATVSLĐ" and "Tháng hành động về An toàn, vệ sinh lao động". */
    private static boolean isShort(String name, String whole) {
        var last = ABBREVIATION.matcher(name);
        if (!last.find() || whole.length() <= last.start() || !whole.startsWith(name.substring(0, last.start()))) {
            return false;
        }
        var initials = new StringBuilder();
        for (var word : whole.substring(last.start()).split("[ ,-]+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString().equalsIgnoreCase(last.group());
    }

    /** "Ngày hội Đại đoàn kết toàn dân tộc" and "Ngày hội Đại đoàn kết gọn …": the words behind the name are none of it. */
    private static boolean isSameGathering(String known, String name) {
        if (!name.startsWith("Ngày hội ") || !known.startsWith("Ngày hội ")) {
            return false;
        }
        var words = name.split(" ");
        var others = known.split(" ");
        int shared = 0;
        while (shared < Math.min(words.length, others.length) && words[shared].equals(others[shared])) {
            shared++;
        }
        var rest = String.join(" ", Arrays.asList(words).subList(shared, words.length));
        return shared > SHARED && SMALL_WORDS.matcher(rest).matches();
    }

    private static boolean addsYear(String known, String name) {
        return name.startsWith(known)
                && YEAR_BEHIND.matcher(name.substring(known.length())).matches();
    }

    /** Of every name once: each draft is compared with all others. */
    private String key(String name) {
        return keys.computeIfAbsent(name, EventKey::of);
    }
}
