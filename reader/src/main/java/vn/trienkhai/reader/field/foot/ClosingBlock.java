package vn.trienkhai.reader.field.foot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.field.finding.Lists;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Signed;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/** The closing of a directive: which of its lines are recipients and which are the signature. */
public record ClosingBlock(List<Line> recipients, List<Line> signature) {
    /** Nơi nhận (Decree 30/2020, annex I 9). */
    private static final Cue RECIPIENTS = Cue.of("^(?:\\*\\s?|[-+•]\\s?(?=nơi nhận:$))?nơi nhận\\s?:?");

    private static final Cue FILED = Cue.of("^(?:[-–+•*]\\s?)?lưu(?!\\p{L})");
    /** "Lưu VP Hội", "Lưu: VT": no person of that family. */
    private static final Cue FILED_AT = Cue.of("^Lưu(?:\\s?:| \\p{Lu}{2})");
    /** TM., KT., TL., TUQ., Q. and how the Party and unions write them (T/M, T.M). */
    static final Pattern AUTHORITY = Pattern.compile(
            "^(?:[tk]\\.[mtl]\\.?|t/m|tm\\b\\.?|k/t|kt\\b\\.?|t/l|tl\\b\\.?|tuq\\b\\.?|t/uq|q\\.)\\s?\\p{L}",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** Chức vụ of the signer. */
    static final Cue TITLE = Cue.of("^(?:q\\.\\s?)?" + Vocabulary.anyOf("officer-titles", 0) + "(?![\\p{L}])");

    /** Họ và tên, titles and ranks before it passed over. */
    static final Cue NAME = Cue.of(
            "^(?:(?:Đ/c|(?:PGS|GS|TS|ThS|Th\\.?[sS]|BS|CN|KS|CK\\s?I+|BSCKI+|NGƯT|NGND|TTƯT)\\b\\.?|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Chuẩn Đô đốc)[\\s.,]{0,4}){0,6}+"
                    + "((?:\\p{Lu}(?:['’]?\\p{Lu})?[\\p{Ll}'’]{0,12}\\s){1,5}\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}'’]{0,12})\\.?$");

    /** "Lò Văn Ón (đã ký)": behind a name. */
    static final Cue SIGNED = Cue.of("\\s?" + Signed.MARK + "\\.?$");

    /** "(Đã ký và đóng dấu)": the signature, beside the recipients. */
    private static final Cue MARK = Cue.of("^" + Signed.MARK + "\\.?$");

    private static final int LONGEST_NAME = 45;

    public static ClosingBlock of(Parts parts) {
        var recipients = new ArrayList<Line>();
        var signature = new ArrayList<Line>();
        boolean listing = false;
        boolean ended = false;
        for (var line : parts.closing()) {
            if (line.search(RECIPIENTS).find()) {
                listing = true;
                recipients.add(line);
            } else if (listing && (ended ? goesOnBelow(recipients, line, signature) : isRecipient(recipients, line))) {
                recipients.add(line);
            } else {
                ended |= listing && recipients.size() > 1;
                signature.add(line);
            }
        }
        return new ClosingBlock(recipients, signature);
    }

    /** A long list goes on below the signature, which stands beside its first lines, or between those of it. */
    private static boolean goesOnBelow(List<Line> recipients, Line line, List<Line> signature) {
        var last = recipients.getLast();
        boolean unmarked = last.text().strip().endsWith(";")
                && (line.text().strip().endsWith(";")
                        || FILED_AT.matcher(line.text()).find());
        return (unmarked || Lists.isBullet(line.text()) && Lists.isBullet(last.text()))
                && (last.text().strip().endsWith(";")
                        || last.text().strip().endsWith(",")
                        || line.search(FILED).find()
                        || signature.stream().noneMatch(ClosingBlock::isName))
                && !last.search(FILED).find();
    }

    private static boolean isRecipient(List<Line> recipients, Line line) {
        if (isOffice(line) || line.search(MARK).find()) {
            return false;
        }
        if (Lists.isBullet(line.text())) {
            return true;
        }
        var last = recipients.getLast().text().strip();
        boolean open = recipients.size() == 1 && last.endsWith(":");
        boolean filed = recipients.getLast().search(FILED).find();
        boolean goesOn = last.endsWith(",") || !last.endsWith(";") && !last.endsWith(".") && !line.isUpper();
        return open || !filed && (goesOn || last.endsWith(";")) && !isName(line);
    }

    /** "Lưu: VT": the last of them, even behind a full stop. */
    static boolean isFiled(Line line) {
        return line.search(FILED).find();
    }

    static boolean isOffice(Line line) {
        return line.isUpper() && AUTHORITY.matcher(line.lower()).find()
                || line.search(TITLE).find() && (line.isUpper() || line.lower().startsWith("người lập"))
                || Signed.isOfficeAlone(line);
    }

    static boolean isName(Line line) {
        return isName(line.text());
    }

    static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && NAME.matcher(text).matches()
                && !FILED_AT.matcher(text).find();
    }
}
