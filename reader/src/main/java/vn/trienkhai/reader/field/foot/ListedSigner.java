package vn.trienkhai.reader.field.foot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Who signed, as the site lists it above a paper whose own signature is cut off or left out: "Người ký: Lò Văn Ón - Phó Chủ tịch".
 */
record ListedSigner(Found<String> name, @Nullable Found<String> title) {
    private static final Cue SIGNED_BY = Cue.of(
            "(?:^|(?<=[|;] )|(?<=  ))\\|?\\s?người ký(?: văn bản| duyệt)?(?:\\s?[:|]\\s?(?:\\|\\s?)?|(?<=^người ký|^người ký duyệt)\\s)(\\p{L}[\\p{L}.'’ ]{3,40}?)(?=\\s?[|;,(]|\\s[-–]\\s|\\s?$| (?:ngày|chức|loại|cơ quan|đơn vị|nơi|số|lĩnh vực|tình trạng|tệp|file|trích yếu|thể loại|hình thức) )");

    private static final Cue BEHIND = Cue.of("^\\s?[-–,(|]\\s?(\\p{L}[\\p{L} ]{4,60}?)(?=\\s?[|;,.)]|\\s?$)");
    private static final Cue OFFICE = Cue.of(
            "(?:^|(?<=[|;] ))\\|?\\s?chức (?:vụ|danh)(?: người ký)?\\s?[:|]\\s?(?:\\|\\s?)?(\\p{L}[\\p{L} ]{4,60}?)(?=\\s?[|;,.(]|\\s?$)");

    private static final int FIRST_LINES = 20;

    /** Such a fact in the first lines; null where none tells the name of a person. */
    static @Nullable ListedSigner of(DirectiveText text) {
        var lines = text.lines().subList(0, Math.min(text.lines().size(), FIRST_LINES));
        for (var line : lines) {
            var signed = line.search(SIGNED_BY);
            if (signed.find() && ClosingBlock.isName(line.text().substring(signed.start(1), signed.end(1)))) {
                var name = Found.of(line, signed.start(1), signed.end(1));
                var behind = title(line, BEHIND, signed.end(1));
                return new ListedSigner(name, behind == null ? office(lines) : behind);
            }
        }
        return null;
    }

    private static @Nullable Found<String> office(List<Line> lines) {
        for (var line : lines) {
            var office = title(line, OFFICE, 0);
            if (office != null) {
                return office;
            }
        }
        return null;
    }

    private static @Nullable Found<String> title(Line line, Cue cue, int from) {
        var found = line.search(cue).region(from, line.text().length());
        boolean title = found.find()
                && line.search(ClosingBlock.TITLE)
                        .region(found.start(1), found.end(1))
                        .lookingAt();
        return title ? Found.of(line, found.start(1), found.end(1)) : null;
    }
}
