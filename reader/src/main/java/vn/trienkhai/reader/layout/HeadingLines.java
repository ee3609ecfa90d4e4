package vn.trienkhai.reader.layout;

import java.util.List;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/** The name of the type and the lines below it that say what a paper is about: where they end. */
final class HeadingLines {
    private static final Cue AUTHOR = Cue.of(
            "^(?:(?:chủ tịch |giám đốc |hiệu trưởng |bộ trưởng |tổng giám đốc )|ủy ban nhân dân |hội đồng nhân dân |thủ tướng chính phủ$|chính phủ$|ban thường vụ |ban chấp hành )");

    /** "BAN GIÁM ĐỐC" below a subject in small letters. */
    private static final Cue WHO_SPEAKS = Cue.of(
            "^(?:ban (?:giám đốc|giám hiệu|lãnh đạo|chỉ huy|chỉ đạo|quản lý|quản trị|tổng giám đốc)|hội đồng (?:quản trị|thành viên|trường)|(?:tổng )?giám đốc|hiệu trưởng|chủ tịch|(?:chi |tổng )?cục trưởng|viện trưởng|chánh án|bộ trưởng)$");

    /** The first sentence of an invitation that has no title: "Ủy ban nhân dân xã trân trọng kính mời:". */
    private static final Cue INVITES = Cue.of("(?:trân trọng |xin )?kính mời[^.;]{0,40}:?$");

    private static final int LONGEST_HEADING = 400;

    private static final int LONGEST_MARKED_LINE = 100;

    private static final Cue LETTERHEAD = Cue.of(
            "^(?:ubnd|hội|đoàn|tỉnh (?:ủy|đoàn)|thành (?:ủy|đoàn)|huyện (?:ủy|đoàn)|đảng (?:ủy|bộ)|sở|bộ|liên đoàn|tổng liên đoàn|công đoàn|công an|trường|bệnh viện|cục|tổng cục|công ty|tổng công ty) ");
    private static final Cue NUMBER_ALONE = Cue.of(
            "^số\\s?:?\\s?\\d{1,5}\\s?[-/]\\s?\\p{L}[^\\s,;]{1,40}$|^\\(số:? \\d{1,5}\\s?[-/]\\s?\\p{L}[^\\s,()]{1,40},? ngày [\\d/.-]{6,10}\\)$");
    private static final int LETTERHEAD_LINES = 5;

    private static final Cue DAY_ALONE = Cue.of(
            "^[^.;:,]{2,40}, ngày [^.;:,]{4,30}\\d{4}$|^\\p{L}[\\p{L} .-]{1,40}, (?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}$");

    private HeadingLines() {}

    /** The subject goes on as long as its lines are set alike; it ends at a gap, a basis, an addressee, a numbered heading. */
    static int end(List<Line> lines, int heading) {
        int next = heading + 1;
        boolean inSubject = !DocumentTypes.isHeadingAlone(lines.get(heading).text());
        int length = 0;
        while (next < lines.size() && length < LONGEST_HEADING) {
            var line = lines.get(next);
            boolean open = inSubject && endsOpen(lines.get(next - 1));
            if (inSubject && line.gap() && !isCentredOn(line) && !goesOn(line)
                    || isBody(line, inSubject, open)
                    || inSubject && lines.get(next - 1).isUpper() && beginsSmallBelowCapitals(line)
                    || isBackInLetterhead(line)
                    || inSubject
                            && (line.search(NUMBER_ALONE).find()
                                    || heading == 0 && isLetterhead(line, lines.get(next - 1)))
                    || Sentences.isDraftMark(line)
                    || inSubject && (isAuthority(line, lines.get(next - 1)) || !open && Sentences.is(line))) {
                break;
            }
            inSubject |= !isOfWhom(line, next + 1 < lines.size() ? lines.get(next + 1) : line);
            length += line.text().length();
            if (length > LONGEST_HEADING) {
                break;
            }
            next++;
        }
        return next;
    }

    /** "CHỈ THỊ / CỦA ỦY BAN NHÂN DÂN HUYỆN / Về việc …": whose it is; what it is about stands below. */
    private static boolean isOfWhom(Line line, Line below) {
        return line.isUpper() && line.text().startsWith("CỦA ") && below.lower().startsWith("về ");
    }

    /** A title that a site set above the whole paper ends where the letterhead begins. */
    private static boolean isLetterhead(Line line, Line above) {
        return line.isUpper() && !above.isUpper() && line.search(LETTERHEAD).find();
    }

    /** Below the subject of a decision its author stands in capitals: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …". */
    private static boolean isAuthority(Line line, Line above) {
        return line.isUpper()
                && (line.search(AUTHOR).find()
                        || !above.isUpper() && line.search(WHO_SPEAKS).find());
    }

    private static boolean isCentredOn(Line line) {
        return line.kind() == SourceLine.Kind.CENTRED && line.text().length() < Parts.LONGEST_SUBJECT_LINE;
    }

    /**
     * A line that begins small goes on with the one above, whatever space stands between, and so does a short one that opens a
     * bracket, a quotation or a count: "79 năm Ngày thành lập …", "(22/12/1944 - 22/12/2023)".
     */
    private static boolean goesOn(Line line) {
        var text = line.text();
        char first = text.charAt(0);
        boolean marked = (Character.isDigit(first) || "(\"“‘«".indexOf(first) >= 0)
                && text.length() < LONGEST_MARKED_LINE
                && !text.endsWith(".")
                && !text.endsWith(";");
        return marked || Character.isLowerCase(first) && text.length() < Parts.LONGEST_SUBJECT_LINE;
    }

    private static boolean endsOpen(Line line) {
        return line.text().endsWith(";") || line.text().endsWith(",");
    }

    /** The line below a lone type name is the subject, however it begins. */
    private static boolean isBody(Line line, boolean inSubject, boolean open) {
        return Parts.ADDRESSING.matcher(line.lower()).find()
                || inSubject
                        && line.text().length() > 60
                        && line.search(Parts.BODY_BEGINS).find()
                        && !line.isUpper()
                || line.lower().startsWith("căn cứ")
                || line.search(INVITES).find()
                || !open
                        && line.kind() != SourceLine.Kind.CENTRED
                        && Label.of(line.text()).isPresent();
    }

    /** A subject in capitals is over where a sentence of the text begins, however short its first row is. */
    private static boolean beginsSmallBelowCapitals(Line line) {
        return !line.isUpper() && line.search(Parts.BODY_BEGINS).find();
    }

    /** "Số 402/TB-CAH", "(Số 14/CT-UBND ngày …)", "Nậm Rốm, ngày …" below the subject: where these lines end; {@code from} where there are none. */
    static int numberEnd(List<Line> lines, int from) {
        int end = from;
        boolean numbered = false;
        while (end < Math.min(lines.size(), from + LETTERHEAD_LINES) && isOfLetterhead(lines.get(end))) {
            numbered |= lines.get(end).search(NUMBER_ALONE).find();
            end++;
        }
        return numbered ? end : from;
    }

    /** Where a page sets the second column of the letterhead below the subject. */
    private static boolean isOfLetterhead(Line line) {
        return line.search(NUMBER_ALONE).find() || line.search(DAY_ALONE).find() || Motto.is(line);
    }

    static boolean isBackInLetterhead(Line line) {
        return line.lower().startsWith("số:")
                || Motto.is(line)
                || PageHead.isRow(line)
                || line.search(DAY_ALONE).find()
                || line.lower().contains(", ngày ") && line.lower().contains("tháng");
    }
}
