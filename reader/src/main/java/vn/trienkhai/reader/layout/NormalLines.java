package vn.trienkhai.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.SourceText;
import vn.trienkhai.reader.spelling.Spelling;

/** Makes the lines of a file into the lines of the normalised text: cleaned, unpacked from cells, joined where wrapped. */
final class NormalLines {
    private static final Cue ORNAMENT = Cue.of("^[\\s\\-_*=.~•–—+#|]+$");
    private static final Cue PAGE_NUMBER = Cue.of("^(?:trang )?-?\\s?\\d{1,3}\\s?-?$");
    private static final Cue SPACES = Cue.of("\\s{2,}");
    private static final Pattern DAY = Pattern.compile("^\\d{1,2}(?:[/.-]\\d{1,2}| tháng)");
    private static final Cue DAY_OPEN = Cue.of(" ngày(?: (?:bầu cử|khai mạc|bế mạc|khai giảng|tổ chức))?$");
    private static final Pattern RULE = Pattern.compile("\\s{0,40}[-_*]{4,}+\\s{0,40}");
    private static final Cue LABEL = Cue.of(
            "^(?:[-+•*]|\\(?\\p{L}\\)|\\(?\\d{1,2}\\)|\\d{1,2}(?:\\.\\d{1,2})*[.)/](?!\\d)|[IVXLC]{1,5}[.\\-)/]|[A-H][./]|[a-zđ][./,\\-–] (?=\\p{Lu})|\\d{1,2}[a-dđ][.)] (?=\\p{Lu})|"
                    + "(?:Điều|Chương|Phần|Mục)\\s(?:\\d|[IVXLC]{1,5}(?!\\p{L})|thứ ))");
    private static final Cue MARKED = Cue.of("^(?:số\\s*:?\\s|nơi nhận|kính gửi|kính gởi|kính trình|v/v|căn cứ|"
            + "ngày đăng|đăng (?:ngày|lúc)|lượt xem|(?:thứ \\p{L}{2,3}|chủ nhật)\\s?[,-]\\s?\\d{1,2}/\\d{1,2}/\\d{4}[,\\s-]{1,3}\\d{1,2}:\\d|\\d{1,2}/\\d{1,2}/\\d{4}[,\\s|–-]{1,3}\\d{1,2}[:h]\\d{2}(?!\\d)|"
            + "phụ lục|t/m|tm\\.|k/t|kt\\.|t/l|tl\\.|tuq|trên đây|thực hiện )");
    private static final Cue NUMBER = Cue.of("^số\\s*:?\\s*\\d");
    private static final Cue WHOLE_NUMBER =
            Cue.of("^số\\s*:?\\s*\\d{1,5}\\s?[-/]\\s?[\\p{L}\\d&]+(?:[-/.][\\p{L}\\d&]+)*$");
    private static final Cue BROKEN_CAPITALS =
            Cue.of("(?:ỦY|UỶ|CỘNG|HỘI|BỘ|SỞ|THỦ|VĂN|CHỦ|ĐẢNG|LIÊN|TỔNG|NGÂN|TM\\.|KT\\.|TL\\.|TUQ\\.)");
    private static final Cue BEGINS_MOTTO = Cue.of("CỘNG H(?:ÒA|OÀ) XÃ HỘI(?: CHỦ NGHĨA)?");
    private static final Cue ENDS_MOTTO = Cue.of("(?:CHỦ NGHĨA )?VIỆT NAM");
    private static final Cue FREEDOM = Cue.of("Độc [lL]ập\\s?[-–]\\s?Tự [dD]o\\s?[-–]?");
    private static final Cue HAPPINESS = Cue.of("[-–]?\\s?Hạnh [pP]húc");
    /** "…, ngày 21 tháng" above "02 năm 2026". */
    private static final Cue MONTH_OPEN = Cue.of(" ngày\\s?[\\d.…_]{1,8}\\s?tháng$");

    private static final Cue MONTH = Cue.of("^[\\d.…_]{1,8}\\s?năm\\s?\\d{4}");
    private static final Cue BROKEN_PLACE = Cue.of("\\p{Lu}\\p{Ll}{1,6}");
    private static final Cue PLACE_GOES_ON = Cue.of("^(?:\\p{Lu}\\p{Ll}{0,6}\\s?){1,3}, ngày");
    private static final Cue QUOTED = Cue.of("^[\"“”][Vv]/[Vv]\\s");
    /** Words that never end a sentence, nor a heading. */
    private static final Cue OPEN_END = Cue.of(
            "(?<!\\p{L})(?:tới|của|và|các|về|với|cho|trong|tại|do|là|để|nhằm|từ|theo|những|được|bằng|cùng|hoặc|số|ngày|tháng|năm)$");

    private static final int LONGEST_PAGE_NUMBER = 20;
    private static final int LONG = 60;
    /** What stands in a bracket that a row breaks is a name, no sentence. */
    private static final int SHORT_BRACKET = 40;

    private static final int LONGEST_PARAGRAPH = 10_000;

    private final List<SourceLine> lines = new ArrayList<>();
    private final boolean wrapped;
    private final RowWidth width;
    /** Letters of the last row that was added, alone or joined to those above. */
    private int lastRow;
    /** Whether that row opened a paragraph, and may have been set in. */
    private boolean opened;

    private NormalLines(boolean wrapped, List<SourceLine> rows) {
        this.wrapped = wrapped;
        this.width = wrapped ? RowWidth.of(rows) : RowWidth.NONE;
    }

    static List<SourceLine> of(SourceText source) {
        var rows = source.wrapped() ? EmptyRows.without(source.lines()) : source.lines();
        var normal = new NormalLines(source.wrapped(), rows);
        boolean gap = false;
        var glued = GluedWords.in(rows);
        for (var row : rows) {
            var line = row.withText(Spelling.clean(row.text()));
            var apart =
                    glued.map(words -> line.withText(words.apart(line.text()))).orElse(line);
            for (var part : OneLine.apart(apart, normal.lines.size())) {
                for (var piece : Cells.unpack(part)) {
                    gap = normal.add(piece.withGap(piece.gap() || gap));
                }
            }
        }
        var items = normal.lines.stream()
                .flatMap(line -> OneLine.items(line).stream())
                .toList();
        return FootBeside.apart(items);
    }

    /** Adds a line; true when it was only an ornament or a page number, which leaves a gap. */
    private boolean add(SourceLine line) {
        var text = PictureMarks.plain(plain(line.text())).replace("yêu câu", "yêu cầu");
        if (text.isEmpty() || ORNAMENT.matcher(text).matches()) {
            return true;
        }
        if (wrapped
                && text.length() <= LONGEST_PAGE_NUMBER
                && PAGE_NUMBER.matcher(Spelling.lower(text)).matches()) {
            return line.gap();
        }
        var clean = asRow(line.withText(text));
        if (wrapped && !lines.isEmpty() && !isLong(lines.getLast()) && continues(lines.getLast(), clean)) {
            lines.set(lines.size() - 1, lines.getLast().and(clean));
        } else {
            lines.add(clean);
        }
        lastRow = text.length();
        opened = line.gap();
        return false;
    }

    /** "1 | Rà soát … | Sở A | tháng 4": a row of a table, in a text that knows no tables. */
    private static SourceLine asRow(SourceLine line) {
        int bar = line.kind() == SourceLine.Kind.TEXT ? line.text().indexOf(" | ") : -1;
        return bar > 0 && line.text().indexOf(" | ", bar + 3) > 0 ? line.ofKind(SourceLine.Kind.ROW) : line;
    }

    /** What is longer is no paragraph, and joining it line by line would take the square of its length. */
    private static boolean isLong(SourceLine paragraph) {
        return paragraph.text().length() > LONGEST_PARAGRAPH;
    }

    private static String plain(String text) {
        var ruled = hasRun(text) ? RULE.matcher(text).replaceAll(" ") : text;
        return (ruled.contains("  ") ? SPACES.matcher(ruled).replaceAll(" ") : ruled).strip();
    }

    /** Whether four of the marks that rules are made of stand together. */
    private static boolean hasRun(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < 4; i++) {
            char c = text.charAt(i);
            run = c == '-' || c == '_' || c == '*' ? run + 1 : 0;
        }
        return run == 4;
    }

    private boolean continues(SourceLine before, SourceLine line) {
        if (!line.gap()
                && (before.text().equals("Số:")
                        || before.text().equalsIgnoreCase("V/v")
                        || isBrokenMotto(before, line))) {
            return true;
        }
        if (isBrokenDate(before, line) || isBrokenBracket(before, line)) {
            return true;
        }
        if (line.kind() != before.kind()
                || line.kind() == SourceLine.Kind.CELL
                || line.kind() == SourceLine.Kind.ROW
                || startsAnew(line.text())
                || isLetterSubject(before, line)) {
            return false;
        }
        var above = before.text();
        char last = above.charAt(above.length() - 1);
        char first = line.text().charAt(0);
        if (!line.gap() && isBrokenWord(above, line.text())) {
            return true;
        }
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '(' || last == '–';
        if (open && Character.isLowerCase(first)) {
            return !line.gap() || above.length() > LONG;
        }
        if (!line.gap() && width.isKnown() && OPEN_END.matcher(above).find() && !Spelling.isUpper(line.text())) {
            return true;
        }
        boolean ended = last == ':' || last == ';' && !Character.isLowerCase(first);
        return !line.gap() && fills(above, line.text()) && !ended;
    }

    /** "CỘNG HÒA XÃ HỘI / CHỦ NGHĨA VIỆT NAM", in a narrow cell. */
    private static boolean isBrokenMotto(SourceLine before, SourceLine line) {
        return BEGINS_MOTTO.matcher(before.text()).matches()
                        && ENDS_MOTTO.matcher(line.text()).matches()
                || FREEDOM.matcher(before.text()).matches()
                        && HAPPINESS.matcher(line.text()).matches();
    }

    /** "… trước ngày / 20/6/2026": what looks like a number of a list is the day, even across pages. */
    private static boolean isBrokenDate(SourceLine before, SourceLine line) {
        return line.kind() == before.kind()
                && (DAY.matcher(line.text()).find()
                                && DAY_OPEN.matcher(Spelling.lower(before.text()))
                                        .find()
                        || MONTH.matcher(line.text()).find()
                                && MONTH_OPEN
                                        .matcher(Spelling.lower(before.text()))
                                        .find());
    }

    /** "(qua Ban Kinh tế / - Xã hội)", "(qua / Phòng A)": within brackets no item and no paragraph begins. */
    private static boolean isBrokenBracket(SourceLine before, SourceLine line) {
        int open = before.text().lastIndexOf('(');
        int close = line.text().indexOf(')');
        boolean dash = !line.gap() && line.text().startsWith("- ");
        return line.kind() == before.kind()
                && (dash || before.text().length() - open < SHORT_BRACKET)
                && open > before.text().lastIndexOf(')')
                && close > 0
                && line.text().lastIndexOf('(', close) < 0;
    }

    /** The Party writes "về việc …" in lower case below the number of a letter (HD 05-HD/VPTW), or what it is about alone. */
    private static boolean isLetterSubject(SourceLine before, SourceLine line) {
        return Spelling.lowerBeginning(line.text()).startsWith("về việc")
                        && NUMBER.matcher(Spelling.lowerBeginning(before.text()))
                                .find()
                || line.text().indexOf(' ') > 0
                        && WHOLE_NUMBER.matcher(Spelling.lower(before.text())).find();
    }

    /** "ỦY / BAN NHÂN DÂN", "Số: / 33/2009/QĐ-UBND", "Mỹ / Tho, ngày 24": a page on the web breaks names anywhere. */
    private static boolean isBrokenWord(String above, String below) {
        return BROKEN_CAPITALS.matcher(above).matches() && Spelling.isUpper(below)
                || above.equals("Số:")
                || BROKEN_PLACE.matcher(above).matches()
                        && PLACE_GOES_ON.matcher(below).find();
    }

    /** In a text broken at a fixed width, a row that fills the width goes on in the next. */
    private boolean fills(String above, String below) {
        boolean ended = ".;:!?\"”/".indexOf(above.charAt(above.length() - 1)) >= 0;
        return !Spelling.isUpper(above) && width.isFilled(ended ? lastRow : above.length(), lastRow, opened, below);
    }

    private static boolean startsAnew(String text) {
        return LABEL.matcher(text).find()
                || HeadRow.begins(text)
                || QUOTED.matcher(text).find()
                || !Character.isLowerCase(text.charAt(0))
                        && MARKED.matcher(Spelling.lowerBeginning(text)).find();
    }
}
