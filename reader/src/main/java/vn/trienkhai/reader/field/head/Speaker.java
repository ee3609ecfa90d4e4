package vn.trienkhai.reader.field.head;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/** Who speaks in the text, and what of the paper it says: "Ban Thường vụ … xây dựng Kế hoạch …", "… đề nghị các xã …" (F1–F4). */
record Speaker(Line line, int from, int to, int verb) {
    private static final Cue SPEAKS = Cue.of(
            "(?<![\\p{L}\\d/-])(?<!giao |giao cho |của |đề nghị |yêu cầu |tại |đến |gửi |liên |do )((?:ban thường vụ|ban chấp hành|ủy ban nhân dân|ubnd|thủ tướng chính phủ|văn phòng|ban tuyên giáo|ban tổ chức|đảng ủy|thường trực|liên đoàn lao động|sở|bộ|hội|tỉnh đoàn|chủ tịch|ban chỉ đạo|ban|ủy ban|trường|phòng|công an|đoàn|bệnh viện|trung tâm|viện|học viện|tổng cục|cục|chi cục|chi bộ|tỉnh ủy|thành ủy|huyện ủy|hội đồng|công đoàn|tổng công ty|công ty|ngân hàng|liên minh|tổng liên đoàn|bảo hiểm xã hội|kho bạc|tòa án|viện kiểm sát|thanh tra|khoa|hạt kiểm lâm|cảng vụ|điện lực|vụ)"
                    + "(?:(?! yêu cầu| đề nghị| ban hành| xây dựng| lập kế| triển khai| thông báo| có ý kiến| hướng dẫn| chỉ thị| kêu gọi| trân trọng| kính mời| phát động| ngày \\d)[^.;:,()]){0,90}?)(?<! tại| theo| của| và)(?: vừa| mới| đã| trân trọng)? (?:yêu cầu|đề nghị|ban hành|(?:xây dựng|lập) (?:kế hoạch|chương trình)|triển khai|thông báo|có ý kiến|hướng dẫn|chỉ thị|kêu gọi|kính mời|mời|phát động|quyết định (?=(?:thu hồi|đình chỉ|tạm dừng|tạm ngừng|thanh tra|kiểm tra)(?!\\p{L})[^.;:]{3,200} yêu cầu))(?! số \\d)");

    /** "ban hành Kế hoạch …", but not that of somebody else: "triển khai Kế hoạch số …". */
    private static final Cue ISSUES = Cue.of("^(?:ban hành|xây dựng|triển khai) (?:và (?:ban hành|triển khai) )?");

    private static final Cue OTHERS = Cue.of("^ (?:số|của) ");
    private static final Cue ABOUT = Cue.of(
            "^ ((?!số |của |này|như sau|cụ thể)[^.;:]{8,200}?),? (?:như sau|cụ thể|với (?:các|những|một số) nội dung)");
    private static final Cue ASKS = Cue.of("^(?:đề nghị|yêu cầu|có ý kiến)");
    private static final Cue NAMES = Cue.of("^(?:thông báo|hướng dẫn|chỉ thị)");

    /** The paper says what it is before its first parts. */
    private static final int FIRST_LINES = 8;

    /** Who speaks in the first lines of the text. */
    static @Nullable Speaker atBeginning(Parts parts) {
        return in(parts.body().subList(0, Math.min(parts.body().size(), FIRST_LINES)));
    }

    static @Nullable Speaker in(List<Line> lines) {
        for (var line : lines) {
            var found = line.search(SPEAKS);
            while (found.find()) {
                if (Character.isUpperCase(line.text().charAt(found.start(1)))) {
                    return new Speaker(line, found.start(1), found.end(1), found.end(1) + 1);
                }
                found.region(found.start(1) + 1, line.text().length());
            }
        }
        return null;
    }

    /** "… xây dựng Kế hoạch tổ chức hội thao như sau": what the paper is about; the lead "về" stands in it. */
    Optional<Span> subject() {
        int end = line.text().length();
        var issues = line.search(ISSUES).region(verb, end);
        var name = DocumentTypes.name().matcher(line.lower()).region(issues.lookingAt() ? issues.end() : end, end);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        var about = line.search(ABOUT).region(name.end(), end);
        return about.lookingAt() ? Optional.of(line.span(about.start(1), about.end(1))) : Optional.empty();
    }

    Span name() {
        return line.span(from, to);
    }

    /** What the speaker says that the paper is: what it issues, else a letter where it asks for something. */
    Optional<String> type() {
        int end = line.text().length();
        if (line.search(ASKS).region(verb, end).lookingAt()) {
            return Optional.of("CV");
        }
        var names = line.search(NAMES).region(verb, end);
        if (names.lookingAt()) {
            return DocumentTypes.named(names.group()).map(DocumentTypes.Type::code);
        }
        var issues = line.search(ISSUES).region(verb, end);
        if (!issues.lookingAt()) {
            return Optional.empty();
        }
        var name = DocumentTypes.name().matcher(line.lower()).region(issues.end(), end);
        boolean own =
                name.lookingAt() && !line.search(OTHERS).region(name.end(), end).lookingAt();
        return own ? DocumentTypes.named(name.group()).map(DocumentTypes.Type::code) : Optional.empty();
    }
}
