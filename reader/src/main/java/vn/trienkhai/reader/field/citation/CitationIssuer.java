package vn.trienkhai.reader.field.citation;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Whose a cited document is: "số … của Bộ Y tế về …", "Bộ Y tế có công văn số …", "đề nghị của Bộ Y tế tại công văn số …". */
final class CitationIssuer {
    /** "… ngày 12/3/2026 của Sở Nội vụ", "… do Sở Nội vụ ban hành". */
    static final Cue AFTER = Cue.of(
            "^[\\s,;]{0,3}(?:ngày[\\s.…_/]{0,9}(?:\\d{1,2}/\\d{4}|tháng[\\s.…_]{0,6}(?:\\d{1,2})?[\\s.…_]{0,6}năm \\d{4})?\\s?)?(?:\\([^)]{0,80}\\)\\s?)?(?:của|do(?=\\s[^.;:,()]{3,90} (?:ban hành|phát hành|ký|gửi|xây dựng)(?!\\p{L})))\\s{1,3}");
    /** What follows the name of an issuer: the subject of the paper, the next paper. */
    private static final Cue ENDS = Cue.of(
            "\\s(?:về|quy định|hướng dẫn|ban hành|sửa đổi|phê duyệt|thông báo|triển khai|tổ chức|thực hiện|v/v|tại|trong|đã|có|yêu cầu|đề nghị|cho|nhằm|gửi|\"|và (?:các )?(?:mới đây|gần đây|sau đó|tiếp đó|trước đó|công điện|thông tri|phương án|đề cương|chương trình|quy định|quy chế|tờ trình|đề án|pháp lệnh|kế hoạch|công văn|quyết định|báo cáo|hướng dẫn|nghị quyết|chỉ thị|thông tư|nghị định|kết luận|thông báo|ý kiến|chỉ đạo|văn bản|tháng (?:hành động|cao điểm)|tuần lễ|chiến dịch|tiếp theo|theo|các|căn cứ|thực hiện|nhiều|một số|đơn thư|kiến nghị|phản ánh|tình hình|điều kiện|nhu cầu|thực tế|hướng tới|hưởng ứng|nhân|nhằm|góp phần|chào mừng|kỷ niệm)|ngày|là|theo|để|đến|kèm|với|phát động|tăng cường|đẩy mạnh|giải quyết|chỉ đạo|hỏi|chưa|không|nêu|trả lời|báo cáo|kiến nghị|phản ánh|phản hồi|xin|thì|mà|nên|vì|nếu|khi|thay thế|bãi bỏ|thành lập|kiện toàn|điều chỉnh|bổ sung|bổ nhiệm|công nhận|giao(?= chỉ tiêu| dự toán| nhiệm vụ| kế hoạch)|được|cũng|sẽ|phải|(?:ký|đề|phát hành|công bố)(?= (?:hồi|lúc|ngày)))(?![\\p{L}])|[;:()\"“]|"
                    + Units.COMMA.replace("|phản biện", "|phản biện|chống")
                    + "|\\.(?:\\s|$)|\\s-\\s(?=\\d|xin |gửi |bản |có )");

    /** "… của Bộ A về …", "… của Ủy ban Kiểm tra và ý kiến tại phiên họp ngày 16/3/2026": a day behind these words is not that of the paper. */
    private static final Cue OTHER_DAY = Cue.of(";| về | họp | kỷ niệm |\\((?=\\d)");

    private static final Cue BOARD = Cue.of("ban chỉ đạo (?:liên ngành(?: trung ương)?|quốc gia)");
    /** "Ban Chỉ đạo Tháng hành động về an toàn, vệ sinh lao động tỉnh": its level stands behind what it is about. */
    private static final Cue BOARD_OF_A_LEVEL = Cue.of(
            "^(?:ban chỉ đạo|ban tổ chức|hội đồng|tổ công tác)(?: (?!về |tỉnh|thành phố|huyện|quận|thị xã|xã|phường|trung ương|quốc gia)\\p{L}+){0,8} về (?!việc )(?:(?!của |tại |trên |trong |cho |do )\\p{L}+,? ){2,12}(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|quốc gia)(?=[,;.:()]|$| về | ban hành )");
    /** What a paper of several bodies is about, right behind the last of them. */
    private static final Cue ABOUT = Cue.of("^[^.;:(),\"“]{3,60} về ");
    /** What is no part of a name, even with a capital. */
    private static final Cue PAPER =
            Cue.of("^(?:v/v|về|quy định|ban hành|hướng dẫn|sửa đổi|phê duyệt|thực hiện)(?!\\p{L})");
    /** "Sở Nội vụ có Công văn số …". */
    private static final Cue BEFORE = Cue.of(
            "(?<!\\p{L})((?:văn phòng|chính phủ|thủ tướng|chủ tịch|(?:cục|tổng cục|vụ|chi cục) trưởng|bộ trưởng|(?:tổng )?giám đốc|hiệu trưởng|bí thư|bộ|sở|ban|ủy ban|ubnd|hđnd|hội đồng|đảng ủy|huyện ủy|thành ủy|tỉnh ủy|tỉnh đoàn|huyện đoàn|thành đoàn|xã đoàn|đoàn|hội|quốc hội|liên đoàn|công đoàn|thường trực|tổng cục|cục|chi cục|viện|phòng|trung tâm|công an|bảo hiểm|kho bạc)(?!\\p{L})[^,.;:()]{0,60}?)\\s(?:đã\\s|vừa\\s)?(?:có|ban hành|phát hành|thông qua|công bố|ký(?: ban hành)?)\\s[^.;:()]{0,40}$");
    /** "Sau khi nghe Sở Tài chính báo cáo (Báo cáo số …": whose the paper in brackets is. */
    private static final Cue REPORTS = Cue.of(
            "(?<!\\p{L})(?:nghe|theo) ((?:các )?(?:sở|ban|phòng|chi cục|ủy ban|đảng ủy|hội|công an|văn phòng|trung tâm)[^,.;:()]{2,60}?) (?:báo cáo|trình|trình bày|đề nghị|kiến nghị|đề xuất)[^.;:()]{0,40} \\((?:tại |theo )?[\\p{L} ]{3,20} (?:số\\s?:?)?\\s?$");
    /** "Xét đề nghị của Sở Nội vụ tại Tờ trình số …": who proposes signs the paper. */
    private static final Cue PROPOSES = Cue.of(
            "(?:(?:đề nghị|ý kiến|báo cáo|kiến nghị|chỉ đạo|hướng dẫn|yêu cầu|kết luận|đồng ý|nhất trí|thống nhất|chấp thuận|cho phép) của|thống nhất với|được(?! sự )) ([^.;:()]{3,80}?)(?: (?:phê bình|nhắc nhở|chấp thuận|đồng ý|thống nhất|giao|yêu cầu|cho phép))? tại (?:các )?[\\p{L} ]{3,20}(?:số\\s?:?)?\\s?$");

    /** "Thực hiện nhiệm vụ Chính phủ giao tại Nghị quyết số …", "theo ý kiến Sở A nêu tại Công văn số …". */
    private static final Cue GIVEN = Cue.of(
            "(?:nhiệm vụ|nội dung|công việc|việc|ý kiến|yêu cầu|chỉ tiêu)(?: được| do| mà)? ((?:văn phòng|chính phủ|thủ tướng|bộ|sở|ban|ủy ban|ubnd|đảng ủy|tỉnh ủy|thành ủy|hội|hội đồng nhân dân|quốc hội|chủ tịch)(?!\\p{L})[^,.;:()]{0,60}?) (?:giao|nêu|yêu cầu|chỉ đạo|đề nghị|kết luận)(?: cho)? tại (?:các )?[\\p{L} ]{3,20}(?:số\\s?:?)?\\s?$");

    /** "Chương trình phối hợp số … giữa Tỉnh đoàn và Sở Nông nghiệp về …": both issue it. */
    private static final Cue BETWEEN =
            Cue.of("^[^.;:]{0,40}?giữa (\\p{L}[^.;:()]{3,120}?)(?= về | trong | giai đoạn | nhằm | “| \"|[,;.:(]|$)");

    private static final int FAR = 160;

    private CitationIssuer() {}

    /** Whether something else than the issuer is named before a day, so that the day is not that of the paper. */
    static boolean endsBefore(String lower, int from, int day) {
        return OTHER_DAY.matcher(lower).region(from, day).find();
    }

    static @Nullable Found<String> in(Line line, int from, int after, int before, int number) {
        var lower = line.lower();
        int name = nameStart(lower, from, after);
        if (name >= 0) {
            return name(line, name);
        }
        var between = line.search(BETWEEN).region(from, line.text().length());
        if (between.find() && Character.isUpperCase(line.text().charAt(between.start(1)))) {
            return Found.of(line, between.start(1), between.end(1));
        }
        var proposes = PROPOSES.matcher(lower).region(before, number);
        if (proposes.find() && Character.isUpperCase(line.text().charAt(proposes.start(1)))) {
            return Found.of(line, proposes.start(1), proposes.end(1));
        }
        var reports = REPORTS.matcher(lower).region(before, number);
        if (reports.find() && Character.isUpperCase(line.text().charAt(reports.start(1)))) {
            return Found.of(line, reports.start(1), reports.end(1));
        }
        var given = GIVEN.matcher(lower).region(before, number);
        if (given.find() && Character.isUpperCase(line.text().charAt(given.start(1)))) {
            return Found.of(line, given.start(1), given.end(1));
        }
        var speaker = BEFORE.matcher(lower).region(before, number);
        while (speaker.find()) {
            if (Character.isUpperCase(line.text().charAt(speaker.start(1)))) {
                return Found.of(line, speaker.start(1), speaker.end(1));
            }
            speaker.region(speaker.start() + 1, number);
        }
        return null;
    }

    /** "… của Bộ Y tế" right behind a place. */
    static @Nullable Found<String> behind(Line line, int from, int after) {
        int name = nameStart(line.lower(), from, after);
        return name >= 0 ? name(line, name) : null;
    }

    /** Where the name begins behind "ngày … của"; -1 where those words do not stand there. */
    private static int nameStart(String lower, int from, int after) {
        var lead = AFTER.matcher(lower).region(from, Math.max(from, after));
        return from < after && lead.find() ? lead.end() : -1;
    }

    private static @Nullable Found<String> name(Line line, int start) {
        int end = end(line, start);
        return end > start ? new Found<>(line.text().substring(start, end).strip(), line.span(start, end)) : null;
    }

    /** "Ban chỉ đạo Tuần lễ …", "Ban tổ chức …": these words name it, in small letters too. */
    private static boolean isBoard(String lower, int start, int at) {
        return at == start + "ban".length() && lower.startsWith("ban ", start);
    }

    /** "Ban Chỉ đạo liên ngành về an toàn lao động xã": what a board is about is part of its name. */
    private static boolean goesOnAbout(String lower, int start, int at) {
        return lower.startsWith(" về ", at)
                && !lower.startsWith(" về việc ", at)
                && BOARD.matcher(lower.substring(start, at)).matches();
    }

    /** "của Tỉnh đoàn, Sở A và Sở B về …": all of them issue it. */
    private static boolean isListed(Line line, int at) {
        var lower = line.lower();
        if (!lower.startsWith(", ", at)
                || !Character.isUpperCase(line.text().charAt(at + 2))
                || !Units.startsBodyAt(lower, at + 2)) {
            return false;
        }
        int end = Duty.sentenceEnd(lower, at, Math.min(lower.length(), at + FAR));
        for (int and = lower.indexOf(" và ", at); and > 0 && and < end; and = lower.indexOf(" và ", and + 1)) {
            int next = and + " và ".length();
            if (Character.isUpperCase(line.text().charAt(next)) && Units.startsBodyAt(lower, next)) {
                return line.search(ABOUT).region(next, end).find();
            }
        }
        return false;
    }

    /** Words that end a name also stand in names ("Ban Tổ chức", "Ban Chỉ đạo"), there with a capital. */
    private static int end(Line line, int start) {
        int limit = Math.min(line.lower().length(), start + FAR);
        var board = line.search(BOARD_OF_A_LEVEL).region(start, limit);
        if (board.lookingAt()) {
            return board.end();
        }
        var ends = line.search(ENDS).region(start, limit);
        while (ends.find()) {
            int word = ends.start() + 1;
            if (isBoard(line.lower(), start, ends.start())
                    || goesOnAbout(line.lower(), start, ends.start())
                    || isListed(line, ends.start())) {
                continue;
            }
            if (word >= limit
                    || !Character.isUpperCase(line.text().charAt(word))
                    || PAPER.matcher(line.lower()).region(word, limit).find()) {
                return ends.start();
            }
        }
        return limit;
    }
}
