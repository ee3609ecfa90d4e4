package vn.trienkhai.reader.field.head;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Whose name stands only in the basis: "Căn cứ Kế hoạch số … của Trường Cao đẳng Vân Sơn …; Nhà trường thông báo …". Of several such
 * names the last before the words is meant.
 */
final class NamedInBasis {
    private static final String KINDS =
            "nhà trường|trường|bệnh viện|công ty|tổng công ty|trung tâm|học viện|ngân hàng|bưu điện|liên minh|hợp tác xã";

    /** "Nhà trường thông báo …": by its kind alone. */
    private static final Cue SPEAKS = Cue.of("(?:^|[,;.] )(" + KINDS
            + ") (?:thông báo|đề nghị|yêu cầu|ban hành|xây dựng kế hoạch|hướng dẫn|trân trọng)(?! của)(?!\\p{L})");

    private static final Cue BASIS = Cue.of("^[-+•]?\\s?(?:căn cứ|thực hiện|theo|xét)(?!\\p{L})");
    private static final Cue OF = Cue.of(
            "của ((?:trường|bệnh viện|công ty|tổng công ty|trung tâm|học viện|ngân hàng|bưu điện|liên minh|hợp tác xã) [^.;:,()\"“]{4,80}?)(?= (?:về|ban hành|quy định|phê duyệt|tại|v/v)(?!\\p{L})|[.;:,()]|$)");

    private static final int FIRST_LINES = 8;

    private NamedInBasis() {}

    static @Nullable Found<String> in(Parts parts) {
        @Nullable Found<String> named = null;
        var lines = parts.body().subList(0, Math.min(parts.body().size(), FIRST_LINES));
        for (var line : lines) {
            boolean basis = line.search(BASIS).find();
            named = basis ? last(line, named) : named;
            var speaks = line.search(SPEAKS);
            if (speaks.find()) {
                return named != null && isSameKind(speaks.group(1), named.value()) ? named : null;
            }
        }
        return null;
    }

    private static @Nullable Found<String> last(Line line, @Nullable Found<String> before) {
        var named = before;
        var of = line.search(OF);
        while (of.find()) {
            int from = of.start(1);
            named = Character.isUpperCase(line.text().charAt(from)) ? Found.of(line, from, of.end(1)) : named;
        }
        return named;
    }

    private static boolean isSameKind(String kind, String name) {
        var word = List.of(kind.split(" ")).getLast();
        return Spelling.lower(name).startsWith(kind)
                || kind.startsWith("nhà ") && Spelling.lower(name).startsWith(word);
    }
}
