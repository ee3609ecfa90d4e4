package vn.trienkhai.reader.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Citation;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/**
 * Other documents that the text names by number: each once, with type, date and issuer as they stand around the number.
 *
 * <p>A number alone is not enough, because {@code 05/10} may be a day: a group of capital letters has to follow.
 */
final class CitationsField {
    private static final String GROUP = "\\p{Lu}[\\p{L}\\d.]*(?:&\\p{L}+)*";
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d/.\\-])(?:(\\d{1,5}[a-z]?)\\s?|(?<=[Ss]ố\\s?:?\\s?)[.…_\\s]{0,12})"
                    + "([-–/])\\s?(?:((?:19|20)\\d\\d)\\s?/\\s?)?(" + GROUP + "(?:\\s?[-–/]\\s?(?:\\p{Lu}"
                    + "[\\p{L}\\d.]*(?:&\\p{L}+)*|nb|\\d{1,4}))*)");
    private static final Pattern BEFORE = Pattern.compile("(?:số|số\\s?:)\\s?$");
    private static final Pattern DATE_AFTER =
            Pattern.compile("^\\s?,?\\s?(?:được\\s)?(?:ban hành\\s|ký\\s)?(?=ngày|\\d{1,2}[/.-]\\d)");
    private static final Pattern ISSUER_AFTER = Pattern.compile("^[\\s,;]{0,3}(?:\\([^)]*\\)\\s?)?của\\s+");
    private static final Pattern ISSUER_ENDS = Pattern.compile(
            "\\s(?:về|quy định|hướng dẫn|ban hành|sửa đổi|phê duyệt|thông báo|triển khai|tổ chức|thực hiện|v/v|tại|trong|đã|có|yêu cầu|đề nghị|cho|nhằm|gửi|\"|và (?:các )?(?:kế hoạch|công văn|quyết định|báo cáo|hướng dẫn|nghị quyết|chỉ thị|thông tư|nghị định|kết luận|thông báo)|ngày|là|theo|để|đến|kèm|với|phát động|tăng cường|đẩy mạnh|giải quyết|chỉ đạo)(?![\\p{L}])|[;:(\"“]|"
                    + Units.COMMA + "|\\.(?:\\s|$)|\\s-\\s(?=\\d)");
    private static final Pattern ISSUER_BEFORE = Pattern.compile(
            "((?:văn phòng|chính phủ|thủ tướng|bộ|sở|ban|ủy ban|đảng ủy|tỉnh ủy|hội|quốc hội)[^,.;:()]{0,60}?)\\s(?:đã\\s)?(?:có|ban hành)\\s[^.;:()]{0,40}$");
    private static final Pattern DATE_BEFORE = Pattern.compile("^ngày\\s");
    private static final int FAR = 160;

    private final Parts parts;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();
    private final List<Citation> citations = new ArrayList<>();
    private @Nullable String listType;

    private CitationsField(Parts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    static List<Citation> read(Parts parts, @Nullable Reference own, @Nullable LocalDate day, Findings findings) {
        var field = new CitationsField(parts, findings);
        if (own != null && own.number() != null) {
            field.seen.add(key(own.raw()));
        }
        for (var line : parts.body()) {
            field.readLine(line, day);
        }
        return List.copyOf(field.citations);
    }

    private void readLine(Line line, @Nullable LocalDate day) {
        var numbers = new ArrayList<int[]>();
        var found = NUMBER.matcher(line.text());
        while (found.find()) {
            numbers.add(new int[] {found.start(), found.end()});
        }
        found.reset();
        listType = null;
        for (int i = 0; i < numbers.size() && found.find(); i++) {
            int before = i == 0 ? 0 : numbers.get(i - 1)[1];
            int after =
                    i + 1 < numbers.size() ? numbers.get(i + 1)[0] : line.text().length();
            add(line, found, before, after, day);
        }
    }

    private void add(Line line, Matcher found, int before, int after, @Nullable LocalDate day) {
        var lower = line.lower();
        var lead = lower.substring(before, found.start());
        boolean numbered = BEFORE.matcher(lead).find();
        var symbol = DocumentTypes.ofSymbol(found.group(4));
        var word = typeWord(lead);
        if (!numbered && word == null && symbol.isEmpty() || isUnit(found)) {
            return;
        }
        var raw = found.group().strip().replaceAll("^[.…_\\s]+", "").replaceAll("[.,;]$", "");
        if (!seen.add(key(raw))) {
            return;
        }
        var type = type(word, symbol.orElse(null), numbered);
        var date = date(lower, found.end(), after, before, found.start());
        int end = date == null ? found.end() : Math.max(found.end(), date.end());
        var issuer = issuer(line, end, after, before, found.start());
        var pointer = "/citations/" + citations.size();
        findings.evidence(pointer, line.span(Math.min(typeStart(lower, found.start(), word), found.start()), end));
        if (issuer != null) {
            findings.evidence(pointer + "/issuer", issuer.span());
        }
        var on = date == null ? null : date.first();
        doubts(pointer, raw, word, symbol.orElse(null), on, day);
        citations.add(new Citation(type, raw, on, issuer == null ? null : issuer.value()));
    }

    private static boolean isUnit(Matcher found) {
        return found.group(1) == null && found.group(4).length() < 4;
    }

    private @Nullable String type(@Nullable String word, @Nullable String symbol, boolean numbered) {
        if (word != null) {
            listType = DocumentTypes.named(word).map(DocumentTypes.Type::code).orElse(null);
            return listType;
        }
        if (symbol != null) {
            return symbol;
        }
        return numbered && listType != null ? listType : "CV";
    }

    /** The name of a type between the last number and this one, nearest to this one. */
    private static @Nullable String typeWord(String lead) {
        var near = lead.length() > 60 ? lead.substring(lead.length() - 60) : lead;
        var found = DocumentTypes.name().matcher(near);
        @Nullable String word = null;
        int end = 0;
        while (found.find()) {
            word = found.group();
            end = found.end();
        }
        boolean close = word != null
                && near.substring(end).matches("[\\s\\p{L}\\d,:()]{0,28}")
                && !near.substring(end).contains(",");
        return close ? word : null;
    }

    private static int typeStart(String lower, int number, @Nullable String word) {
        int at = word == null ? -1 : lower.lastIndexOf(word, number);
        return at < 0 ? number : at;
    }

    private Dates.@Nullable Mention date(String lower, int from, int after, int before, int number) {
        var lead = DATE_AFTER.matcher(lower).region(from, after);
        if (lead.find()) {
            var dates = Dates.in(lower, lead.end(), after);
            if (!dates.isEmpty() && dates.getFirst().start() <= lead.end() + 1) {
                return dates.getFirst().isDay() && dates.getFirst().hasYear() ? dates.getFirst() : null;
            }
        }
        var issued = ISSUER_AFTER.matcher(lower).region(from, after);
        if (issued.find()) {
            var dates = Dates.in(lower, issued.end(), Math.min(after, issued.end() + FAR));
            if (!dates.isEmpty()
                    && dates.getFirst().isDay()
                    && lower.substring(issued.end(), dates.getFirst().start()).indexOf(';') < 0
                    && !lower.substring(issued.end(), dates.getFirst().start()).contains(" về ")) {
                return dates.getFirst().hasYear() ? dates.getFirst() : null;
            }
        }
        if (before == 0 && DATE_BEFORE.matcher(lower).find()) {
            var dates = Dates.in(lower, 0, Math.min(number, 40));
            return dates.isEmpty()
                            || !dates.getFirst().isDay()
                            || !dates.getFirst().hasYear()
                    ? null
                    : dates.getFirst();
        }
        return null;
    }

    private @Nullable Found<String> issuer(Line line, int from, int after, int before, int number) {
        var lower = line.lower();
        var lead = ISSUER_AFTER.matcher(lower).region(from, Math.max(from, after));
        if (from < after && lead.find()) {
            int start = lead.end();
            var ends = ISSUER_ENDS.matcher(lower).region(start, Math.min(lower.length(), start + FAR));
            int end = ends.find() ? ends.start() : Math.min(lower.length(), start + FAR);
            var span = line.span(start, Math.max(start, end));
            return end > start ? new Found<>(line.text().substring(start, end).strip(), span) : null;
        }
        var speaker = ISSUER_BEFORE.matcher(lower).region(before, number);
        if (speaker.find()) {
            return new Found<>(
                    line.text().substring(speaker.start(1), speaker.end(1)),
                    line.span(speaker.start(1), speaker.end(1)));
        }
        return null;
    }

    private void doubts(
            String pointer,
            String raw,
            @Nullable String word,
            @Nullable String symbol,
            @Nullable LocalDate on,
            @Nullable LocalDate day) {
        var named = word == null
                ? null
                : DocumentTypes.named(word).map(DocumentTypes.Type::code).orElse(null);
        if (named != null
                && symbol != null
                && !named.equals(symbol)
                && !(symbol.equals("QĐ") && named.equals("QyĐ"))
                && !(symbol.equals("TT") && named.equals("TTri"))) {
            findings.doubt(pointer + "/type", DoubtReason.CITATION_TYPE_MISMATCH, raw, List.of(named, symbol));
        }
        if (on != null && day != null && on.isAfter(day)) {
            findings.doubt(pointer + "/date", DoubtReason.CITATION_AFTER_DOCUMENT, raw, List.of(on.toString()));
        }
    }

    private static String key(String raw) {
        return raw.replaceAll("[\\s]", "")
                .replace('–', '-')
                .replaceFirst("^0+", "")
                .toLowerCase(Locale.ROOT);
    }

    static List<Span> spans(Parts parts) {
        var spans = new ArrayList<Span>();
        for (var line : parts.body()) {
            var found = NUMBER.matcher(line.text());
            while (found.find()) {
                spans.add(line.span(found.start(), found.end()));
            }
        }
        return spans;
    }
}
