package vn.trienkhai.reader.field.head;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.DocumentTypes;
import vn.trienkhai.reader.vocabulary.FactLabels;

/**
 * What a law portal lists of a paper above its text, each fact in a line of its own or several in one: "Số ký hiệu: …   Ngày ban hành:
 * …   Cơ quan ban hành: Sở …".
 */
final class SiteFacts {
    /** Kinds of papers as a site names them in its own headline. */
    static final String PAPER = "(?:công văn|kế hoạch|thông báo|hướng dẫn|chỉ thị|công điện|quyết định)";

    private static final String LABELS = "(?:" + FactLabels.ANY
            + "|hiệu lực|lượt xem|phân loại|(?:tải|tải về|tải xuống|tải file|xem file)(?: văn bản| tệp)?)";

    private static final Cue ISSUER = Cue.of(
            "(?:^|(?<=[|;] ))(?:cơ quan|đơn vị|nơi)(?:[ /]{1,3}(?:cơ quan|đơn vị|tổ chức))? ban hành\\s?[:|]\\s?(?!(?:tỉnh|thành phố) (?!ủy|đoàn)(?:\\p{L}+ ?){2,4}(?:[|;]|$| người| loại| ngày| số))([^|;:]{3,120}?)(?=\\s?[|;]|\\s?$| "
                    + LABELS + "\\s?:)");

    /** "Loại văn bản: Hướng dẫn". */
    private static final Cue TYPE = Cue.of(
            "(?:^|(?<=[|;] ))(?:loại văn bản|hình thức văn bản|thể loại(?: văn bản)?)\\s?[:|]\\s?(?:\\|\\s?)?(?=\\p{L})");

    private static final Cue LABEL = Cue.of("^" + LABELS + "(?: văn bản)?\\s?[:|]");

    private static final int FIRST_LINES = 20;

    private SiteFacts() {}

    static boolean is(Line line) {
        return line.search(LABEL).find();
    }

    /** Who is said to have issued the paper. */
    static @Nullable Found<String> issuer(Parts parts) {
        for (var line : rows(parts)) {
            var issuer = line.search(ISSUER);
            if (issuer.find()) {
                var span = line.span(issuer.start(1), issuer.end(1));
                return new Found<>(parts.text().quote(span), span);
            }
        }
        return null;
    }

    /** The code of the type that the site says the paper is of. */
    static @Nullable Found<String> type(Parts parts) {
        for (var line : rows(parts)) {
            var label = line.search(TYPE);
            var name = DocumentTypes.name()
                    .matcher(line.lower())
                    .region(
                            label.find() ? label.end() : line.text().length(),
                            line.text().length());
            var type = name.lookingAt() ? DocumentTypes.named(name.group()) : Optional.<DocumentTypes.Type>empty();
            if (type.isPresent()) {
                return new Found<>(type.get().code(), line.span(name.start(), name.end()));
            }
        }
        return null;
    }

    /** The first lines, among which a site lists its facts. */
    static List<Line> rows(Parts parts) {
        var lines = parts.text().lines();
        return lines.subList(0, Math.min(lines.size(), FIRST_LINES));
    }
}
