package vn.trienkhai.reader.field.head;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/** How libraries of law name a paper: "Công văn 402/UBND-KT năm 2026 về nạo vét kênh mương do Ủy ban nhân dân tỉnh Vân Sơn ban hành". */
final class LibraryTitle {
    private static final Cue BY = Cue.of("^" + SiteFacts.PAPER
            + " (?:liên tịch )?(?:số )?\\d{1,5}[-/]\\S{2,30} [^;:]{8,300}( do ([^.;:,()]{2,80}) ban hành)$");

    /** "Kế hoạch số 35/KH-UBND ngày 28/02/2026 của Ủy ban nhân dân xã Nậm Rốm về …"; "Ủy ban nhân dân xã" alone tells less than the text. */
    private static final Cue OF = Cue.of(
            "^" + SiteFacts.PAPER
                    + " (?:số:? )?\\d{1,5}[-/]\\S{2,30}(?:,? ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}| năm \\d{4})?,? của ([^.;:,()]{3,80}?)(?<! tỉnh| thành phố| huyện| quận| thị xã| xã| phường),? (?:về|v/v) \\p{L}");

    private LibraryTitle() {}

    /** Where ends what the paper is about. */
    static int end(Line line) {
        var by = line.search(BY);
        return by.find() && isBody(line, by.start(2))
                ? by.start(1)
                : line.text().length();
    }

    /** Who is said to have issued the paper. */
    static @Nullable Found<String> issuer(Parts parts) {
        for (var line : parts.letterhead()) {
            var by = line.search(BY);
            if (by.find() && isBody(line, by.start(2))) {
                return Found.of(line, by.start(2), by.end(2));
            }
            var of = line.search(OF);
            if (of.find() && isBody(line, of.start(1))) {
                return Found.of(line, of.start(1), of.end(1));
            }
        }
        return null;
    }

    private static boolean isBody(Line line, int at) {
        return Character.isUpperCase(line.text().charAt(at)) && Units.startsBodyAt(line.lower(), at);
    }
}
