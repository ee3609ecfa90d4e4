package vn.trienkhai.reader.field.head;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Marks of urgency and secrecy. A mark is a line of its own on the first page; the same words in a sentence ("bảo vệ bí mật
 * nhà nước", "văn bản đóng dấu Mật") are no mark.
 */
public final class MarksField {
    private static final int FIRST_PAGE_LINES = 40;
    /** Độ mật (Decree 30/2020, annex I). */
    private static final Pattern SECRET = Pattern.compile(
            "^[\\s(\\[*\"]*(?:độ mật|mức độ mật|độ bảo mật|dấu độ mật)\\s?[:\\-.]\\s?(?:tuyệt mật|tối mật|mật)\\b.{0,12}$|^[\\s(\\[*\"'.]*(?:tuyệt mật|tối mật|mật)[\\s)\\]*\"'.!]*$",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** Độ khẩn (Decree 30/2020, annex I); "CÔNG ĐIỆN KHẨN". */
    private static final Cue URGENT = Cue.of(
            "^(?:[\\s(\\[*\"]*(?:độ khẩn\\s?[:\\-]\\s?)?|công điện\\s\\(?)(hỏa tốc(?: hẹn giờ)?|thượng khẩn|khẩn)[\\s)\\]*\"!.]*$");

    private MarksField() {}

    /** Whether the text bears a mark of state secrecy. */
    public static boolean isSecret(DirectiveText text, Parts parts) {
        return head(text, parts).stream().anyMatch(MarksField::isSecretMark);
    }

    private static boolean isSecretMark(Line line) {
        var found = SECRET.matcher(line.lower());
        return found.find()
                && (line.isUpper() || line.lower().contains(":") || Character.isUpperCase(firstLetter(line.text())));
    }

    private static char firstLetter(String text) {
        return (char) text.chars().filter(Character::isLetter).findFirst().orElse(' ');
    }

    /** Urgency stands below the number; of the whole first page only what comes before the text is looked at. */
    public static @Nullable String urgency(Parts parts, Findings findings) {
        for (var line : head(parts.text(), parts)) {
            var found = line.search(URGENT);
            if (found.find() && Character.isUpperCase(firstLetter(line.text()))) {
                var span = line.span(found.start(1), found.end(1));
                findings.evidence("/urgency", span);
                return parts.text().quote(span);
            }
        }
        return null;
    }

    private static List<Line> head(DirectiveText text, Parts parts) {
        int body = parts.body().isEmpty()
                ? FIRST_PAGE_LINES
                : parts.body().getFirst().index();
        return text.lines().subList(0, Math.min(text.lines().size(), Math.min(FIRST_PAGE_LINES, body + 1)));
    }
}
