package vn.trienkhai.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/**
 * The two columns at the foot of a paper, recipients and signature, that a page of the web has run into one: "- Như trên; PHÓ HIỆU
 * TRƯỞNG", "- Lưu: VT. Lò Văn Ón". And the last of those in one line: "- Các tổ, lớp; Lưu VT".
 */
final class FootBeside {
    private static final Cue RECIPIENTS = Cue.of("^(?:\\*\\s?)?nơi nhận\\s?:?");
    private static final Cue OFFICE = Cue.of("^(?:(?:tm|t/m|kt|k/t|tl|t/l|tuq)\\.\\s?\\p{L}{2}|(?:q\\.\\s?)?"
            + Vocabulary.anyOf("officer-titles", 0) + "(?!\\p{L}))");

    /** Where the capitals begin that the line ends with. */
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<=[\\p{L}\\d;,.:)]) (?=(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\\. ?\\p{Lu}{2}|(?:PHÓ |TỔNG |CHÁNH |CHỦ |BÍ |THỨ |THỦ |BỘ |GIÁM |HIỆU |VIỆN |CỤC |CHI CỤC |VỤ |TRƯỞNG |ỦY VIÊN|CHỈ HUY |ĐỘI )\\p{Lu})");

    private static final Pattern MARK = Pattern.compile("(?<=\\S) (?=" + Signed.MARK + "\\.?$)");

    private static final Pattern NAME =
            Pattern.compile("(?<=[;.,)]|\\p{Lu}{2}) (?=" + PersonName.DEGREES + PersonName.WHOLE + "\\.?$)");

    private static final Pattern FILED =
            Pattern.compile("(?<=[;.]) (?=[Ll]ưu\\s?:?\\s?(?:\\p{Lu}{2}|[Vv]ăn (?:thư|phòng)|[Hh]ồ sơ|BTV|[Tt]rữ))");

    private static final String BEGINS_RECIPIENTS = "*nN";
    private static final String BULLETS = "-–+•*";
    private static final int LONGEST = 200;
    private static final int LONGEST_FOOT = 20;

    private FootBeside() {}

    /** The lines of a paper, those at its foot apart. */
    static List<SourceLine> apart(List<SourceLine> lines) {
        var all = new ArrayList<SourceLine>();
        int foot = -1;
        boolean beside = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (beginsRecipients(line.text())) {
                foot = i;
                beside = false;
            }
            if (foot < 0 || i - foot > LONGEST_FOOT || !isText(line)) {
                all.add(line);
                continue;
            }
            beside |= i == foot + 1 && isOffice(line.text());
            var rows = rows(line.text(), i == foot, beside);
            beside |= rows.lines().skip(1).anyMatch(FootBeside::isOffice);
            all.addAll(rows.indexOf('\n') < 0 ? List.of(line) : line.parts(rows));
        }
        return all;
    }

    private static boolean beginsRecipients(String text) {
        return BEGINS_RECIPIENTS.indexOf(text.charAt(0)) >= 0
                && RECIPIENTS.matcher(Spelling.lowerBeginning(text)).find();
    }

    private static String rows(String text, boolean first, boolean beside) {
        if (!first && !isRecipient(text)) {
            return text;
        }
        var capitals = CAPITALS.matcher(text);
        while (capitals.find()) {
            var right = text.substring(capitals.end());
            char last = text.charAt(capitals.start() - 1);
            var signature = SignatureRow.parts(right);
            boolean signs = Spelling.isUpper(right) || signature.indexOf('\n') > 0;
            if (signs && isOffice(right) && (beside || !Character.isLetterOrDigit(last))) {
                return filed(text.substring(0, capitals.start())) + "\n" + signature;
            }
        }
        var marked = MARK.matcher(text);
        if (marked.find()) {
            return rows(text.substring(0, marked.start()), first, beside) + "\n" + text.substring(marked.end());
        }
        var named = NAME.matcher(text);
        return beside && named.find()
                ? filed(text.substring(0, named.start())) + "\n" + text.substring(named.end())
                : filed(text);
    }

    /** Its dash may be lost. */
    private static boolean isRecipient(String text) {
        return BULLETS.indexOf(text.charAt(0)) >= 0 || text.indexOf(';') >= 0 || text.startsWith("Lưu");
    }

    private static String filed(String recipients) {
        return FILED.matcher(recipients).replaceFirst("\n");
    }

    private static boolean isOffice(String text) {
        return Spelling.isUpper(text.lines().findFirst().orElse(text))
                && OFFICE.matcher(Spelling.lowerBeginning(text)).find();
    }

    private static boolean isText(SourceLine line) {
        return line.kind() != SourceLine.Kind.ROW
                && line.kind() != SourceLine.Kind.CELL
                && line.text().length() < LONGEST;
    }
}
