package vn.trienkhai.reader.field.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Citation;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Ends;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Search;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/**
 * Other documents that the text names by number: each once, with type, date and issuer as they stand around the number.
 *
 * <p>A number alone is not enough, because {@code 05/10} may be a day: a group of capital letters has to follow.
 */
public final class CitationsField {
    private static final String GROUP = "\\p{Lu}[\\p{L}\\d.]{0,24}+(?:&\\p{L}{1,12}){0,3}";
    /** What the symbol of a paper begins with whose number stands before it without a stroke: "61 HD/TWĐTN". */
    private static final String CODE = "(?:KH|HD|CV|CT|TB|QĐ|NQ|BC|CTr|KL|TTr|PA|ĐA|QC)";
    /** Number and symbol in running text (Decree 30/2020, annex I 3; HD 36 and HD 05-HD/VPTW). */
    private static final Cue NUMBER =
            Cue.of("(?<![\\p{L}\\d/.\\-])(?:(\\d{1,5}[a-z]?)\\s?|(?<=[Ss]ố\\s?:?\\s?)[.…_\\s]{0,12})"
                    + "([-–/]|(?<=[Ss]ố\\s?:?\\s?\\d{1,5})\\s(?=" + CODE
                    + "/\\p{Lu}))\\s?(?:((?:19|20)\\d\\d)\\s?/\\s?)?(" + GROUP + "(?:\\s?[-–/]\\s?(?:\\p{Lu}"
                    + "[\\p{L}\\d.]{0,24}+(?:&\\p{L}{1,12}){0,3}|nb|\\d{1,4})){0,8}+)");
    /** Also as recognition reads it: "sô" (the tone lost on a vowel with a hat). */
    private static final Cue BEFORE = Cue.of("(?:s[ốôồó]|số\\s?:)\\s?$");

    /** "theo mẫu số 05/QTT-TNCN": a form. */
    private static final Cue FORM = Cue.of("(?:mẫu|biểu|biểu mẫu|bảng kê|tờ khai)(?: số)?\\s?:?\\s?$");

    /** "Văn bản số …": a kind of its own, not that of the paper named before it. */
    private static final Cue GENERAL = Cue.of("văn bản (?:(?:số|sô)\\s?:?\\s?)?$");

    /** "Phiếu số …", "Điện số …". */
    private static final Cue OTHER_KIND =
            Cue.of(" số", "(?:^|[\\s(])(\\p{Lu}\\p{Ll}{2,9}|[Pp]hiếu \\p{Ll}{2,9}) số\\s?:?\\s?$");
    /** "số A, số B và số C": what joins the members of a list. */
    private static final Cue TOGETHER = Cue.of("\\s?(?:[,;]|,? và)\\s?(?:số\\s?:?\\s?)?");

    private static final Cue CLOSE = Cue.of("[\\s\\p{L}\\d,:()]{0,28}");
    /** Longer than "Xxxxxxxxxx số : ", so that a kind of document never begins where the text is cut. */
    private static final int LONGEST_KIND = 24;
    /** Letters from the beginning of a number to its group of capitals at most, a year between them included. */
    private static final int LONGEST_COUNT = 22;

    private final Parts parts;
    private final Map<String, CitationDraft> drafts = new LinkedHashMap<>();
    private final Set<String> own = new HashSet<>();
    private @Nullable String listType;

    private CitationsField(Parts parts) {
        this.parts = parts;
    }

    public static List<Citation> read(
            Parts parts, @Nullable Reference own, @Nullable LocalDate day, Findings findings) {
        var field = new CitationsField(parts);
        if (own != null && own.number() != null) {
            field.own.add(key(own.raw()));
        }
        for (var line : parts.body()) {
            field.readLine(line);
        }
        return field.citations(day, findings);
    }

    private List<Citation> citations(@Nullable LocalDate day, Findings findings) {
        var citations = new ArrayList<Citation>();
        for (var draft : drafts.values()) {
            var pointer = "/citations/" + citations.size();
            findings.evidence(pointer, draft.line.span(draft.from, draft.end));
            if (draft.issuer != null) {
                findings.evidence(pointer + "/issuer", draft.issuer.span());
            }
            draft.doubts(pointer, day, findings);
            citations.add(
                    new Citation(draft.type, draft.raw, draft.on, draft.issuer == null ? null : draft.issuer.value()));
        }
        return List.copyOf(citations);
    }

    private void readLine(Line line) {
        var numbers = numbers(line.text());
        listType = null;
        var list = new ArrayList<CitationDraft>();
        for (int i = 0; i < numbers.size(); i++) {
            int before = i == 0 ? 0 : numbers.get(i - 1).end();
            int after = i + 1 < numbers.size()
                    ? numbers.get(i + 1).start()
                    : line.text().length();
            var draft = draft(line, numbers.get(i), before, after);
            if (draft != null) {
                list.add(draft);
            }
        }
        share(line.lower(), list);
        shareOwner(line.lower(), list);
        list.forEach(this::keep);
    }

    /** Numbers are looked for around strokes and dashes before a capital alone: every number has one. */
    private static List<Search> numbers(String text) {
        var numbers = new ArrayList<Search>();
        int end = 0;
        for (int mark = 0; mark < text.length(); mark++) {
            if (mark >= end && isMark(text, mark)) {
                var number = number(text, Math.max(end, mark - LONGEST_COUNT), mark);
                if (number != null) {
                    numbers.add(number);
                    end = number.end();
                }
            }
        }
        return numbers;
    }

    private static boolean isMark(String text, int at) {
        char mark = text.charAt(at);
        if (mark != '/' && mark != '-' && mark != '–') {
            return false;
        }
        int next = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1)) ? at + 2 : at + 1;
        return next < text.length() && Character.isUpperCase(text.charAt(next));
    }

    private static @Nullable Search number(String text, int from, int mark) {
        var number = NUMBER.matcher(text).transparent();
        for (int at = from; at <= mark; at++) {
            if (number.region(at, text.length()).lookingAt()) {
                return number;
            }
        }
        return null;
    }

    private @Nullable CitationDraft draft(Line line, Search found, int before, int after) {
        var lower = line.lower();
        var lead = lower.substring(before, found.start());
        boolean numbered = BEFORE.matcher(lead).find();
        var symbol = DocumentTypes.ofSymbol(found.group(4)).orElse(null);
        boolean general = GENERAL.matcher(lead).find();
        var owned = general ? null : OwnedPaper.before(line, before, found.start());
        var word = general ? null : owned == null ? typeWord(lead) : owned.type();
        if (!numbered && !general && word == null && symbol == null
                || isUnit(found)
                || FORM.matcher(lead).find()) {
            return null;
        }
        var raw = Ends.withoutLast(Ends.withoutLeading(found.group().strip(), ".…_ "), ".,;");
        var named = word == null
                ? null
                : DocumentTypes.named(word).map(DocumentTypes.Type::code).orElse(null);
        if (general) {
            listType = null;
        }
        var type = type(
                word,
                symbol,
                (numbered || general)
                        && !isOtherKind(
                                line.text().substring(Math.max(before, found.start() - LONGEST_KIND), found.start())));
        int from = Math.min(typeStart(lower, found.start(), word), found.start());
        var draft = new CitationDraft(raw, type, named, symbol, line, from, found.end());
        var date = CitationDay.in(lower, found.end(), after, before, found.start());
        if (date != null) {
            draft.on = date.first();
            draft.end = Math.max(found.end(), CitationDay.end(lower, found.end(), date));
        }
        draft.issuer = owned != null ? owned.issuer() : issuer(line, found, draft.end, before, after);
        if (draft.issuer == null) {
            draft.issuer = SymbolIssuer.in(line, found.group(4));
        }
        return draft;
    }

    /** Behind the number, as in "số … của Bộ Y tế ngày …", else behind the day, else before both. */
    private static @Nullable Found<String> issuer(Line line, Search found, int end, int before, int after) {
        var behind = CitationIssuer.behind(line, found.end(), after);
        return behind == null ? CitationIssuer.in(line, end, after, before, found.start()) : behind;
    }

    /** "Điện số …", "Phiếu số …": a kind of document that has no type of its own here. */
    private static boolean isOtherKind(String lead) {
        var kind = OTHER_KIND.matcher(lead);
        return kind.find()
                && DocumentTypes.named(kind.group(1).toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** "các Quyết định số A, số B ngày … của X": what stands after the last holds for those before it. */
    private static void share(String lower, List<CitationDraft> list) {
        for (int i = list.size() - 2; i >= 0; i--) {
            var one = list.get(i);
            var next = list.get(i + 1);
            boolean together = next.from >= one.end
                    && TOGETHER.matcher(lower.substring(one.end, next.from)).matches();
            if (together && one.issuer == null) {
                one.issuer = next.issuer;
            }
            if (together && one.on == null) {
                one.on = next.on;
            }
        }
    }

    /** "các Nghị định của X: số A ngày …; số B ngày …": who stands before the first issued those after it. */
    private static void shareOwner(String lower, List<CitationDraft> list) {
        for (int i = 1; i < list.size(); i++) {
            var one = list.get(i);
            var last = list.get(i - 1);
            if (one.issuer == null
                    && last.issuer != null
                    && last.issuer.span().start() < last.line.start() + last.numberEnd
                    && TOGETHER.matcher(lower.substring(last.end, one.from)).matches()) {
                one.issuer = last.issuer;
            }
        }
    }

    /** Only the first mention counts; a later one may name the day or the body that the first left out. */
    private void keep(CitationDraft draft) {
        var key = key(draft.raw);
        if (own.contains(key)) {
            return;
        }
        var known = drafts.putIfAbsent(key, draft);
        if (known != null) {
            known.on = known.on == null ? draft.on : known.on;
            known.issuer = known.issuer == null ? draft.issuer : known.issuer;
        }
    }

    /** "bia/Lít"; "phòng họp số 2 - Trụ sở …". */
    private static boolean isUnit(Search found) {
        boolean sentence = found.group().contains(" " + found.group(2) + " ") && isWord(found.group(4));
        return sentence
                || found.group(1) == null
                        && (found.group(4).length() < 4
                                || Character.isLowerCase(found.group(4).charAt(1)));
    }

    private static boolean isWord(String symbol) {
        return symbol.length() > 2 && symbol.substring(1).chars().allMatch(Character::isLowerCase);
    }

    private @Nullable String type(@Nullable String word, @Nullable String symbol, boolean numbered) {
        if (word != null) {
            listType = DocumentTypes.named(word).map(DocumentTypes.Type::code).orElse(null);
            return listType;
        }
        if (symbol != null) {
            return symbol;
        }
        return !numbered ? "other" : listType != null ? listType : "CV";
    }

    /** The name of a type between the last number and this one, nearest to this one. */
    private static @Nullable String typeWord(String lead) {
        var near = lead.length() > 60 ? lead.substring(lead.length() - 60) : lead;
        var word = TypeWord.last(near);
        if (word == null) {
            return null;
        }
        var between = near.substring(word.end());
        return CLOSE.matcher(between).matches() && !between.contains(",") ? word.name() : null;
    }

    private static int typeStart(String lower, int number, @Nullable String word) {
        int at = word == null ? -1 : lower.lastIndexOf(word, number);
        return at < 0 ? number : at;
    }

    private static String key(String raw) {
        return raw.replaceAll("[\\s]", "")
                .replace('–', '-')
                .replaceFirst("^0+", "")
                .toLowerCase(Locale.ROOT);
    }
}
