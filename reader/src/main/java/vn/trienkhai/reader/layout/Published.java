package vn.trienkhai.reader.layout;

import java.util.List;
import vn.trienkhai.reader.pattern.Cue;

/** Lines that a site sets around a paper: when it was put on the page, by whom, how many have read it. Its own day is none of them. */
public final class Published {
    /** "Cỡ chữ: A- A A+", "Chia sẻ: Facebook Zalo", "Đã xem: 1.087", "Nghe đọc bài ▶ 03:12": what stands in these rows is to be pressed or counted. */
    private static final String BUTTONS =
            "|^(?:a[-+–]?\\s?){2,4}$|^chia sẻ {1,6}bình luận(?!\\p{L})|^(?:(?:kích )?cỡ chữ|font chữ|màu chữ|(?:độ )?tương phản|chia sẻ(?: bài viết| trang| qua| lên)?|nghe (?:đọc )?(?:bài(?: viết)?|nội dung|tin)|đọc bài viết|đọc tin"
                    + "|(?:xem )?bản in|in (?:bài viết|tin|văn bản)|lưu (?:bài(?: viết)?|tin|trang)|phản hồi|bình luận|ý kiến bạn đọc|gửi (?:bình luận|phản hồi|góp ý|bài viết)"
                    + "|đã xem|xem|số lần (?:xem|đọc|tải)|lượt tải|(?:tải|tải về|tải xuống|download)(?: tệp| file| văn bản)?|(?:tệp|file|tập tin|văn bản)(?: tin)? đính kèm"
                    + "|đánh giá(?: bài viết)?|từ khóa|tags?|facebook|zalo|twitter|print|share|like|theo dõi (?:trên|chúng tôi)|quay lại|thời gian đăng|xuất bản|nguồn(?: tin)?|người viết|admin)"
                    + "\\s?(?:$|[:|(▶►\\d+][^.;]{0,120}$)"
                    + "|^\\[(?:xem|tải|nghe|in|chia sẻ|đọc)(?!\\p{L})[^\\]]{0,40}\\]|^cập nhật\\s?:|^[(\\[](?:ngày đăng|đăng (?:ngày|lúc)|cập nhật)(?!\\p{L})|^(?:by|đăng bởi) \\S"
                    + "|^(?:hôm nay|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)),? (?:ngày )?\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{4}";

    private static final Cue BY_SITE = Cue.of(
            "^(?:ngày đăng|đăng (?:ngày|lúc|bởi)|ngày (?:cập nhật|xuất bản)|cập nhật (?:ngày|lúc|lần)|lượt (?:xem|đọc|truy cập)|số lượt|người đăng|tác giả)(?!\\p{L})"
                    + "|^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\s?[,–-]\\s?(?:ngày )?\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{4}"
                    + "|^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\s?[,–-]? (?:ngày )?\\d{1,2} tháng \\d{1,2},? (?:năm )?\\d{4}$"
                    + "|^\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{4},?\\s?[-–|]?\\s?\\d{1,2}[:h]\\d{2}"
                    + "|^(?:in trang|in bài|bản in|gửi (?:bạn bè|email|mail))(?!\\p{L})[^.;]{0,60}$"
                    + "|^(?:trang chủ|tin tức)\\s?[/»>|][^.;]{3,120}\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{4}(?:,?\\s?[-–|]?\\s?\\d{1,2}[:h]\\d{2})?$"
                    + BUTTONS
                    + "|^\\d{1,2}[:h]\\d{2}(?: (?:am|pm))?,?\\s?[-–|]?\\s?(?:ngày )?\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{4}");

    /** "Phường Hải Vân - Ngày đăng: 06/03/2026". */
    private static final Cue BY_PLACE =
            Cue.of("^[^.;:]{3,60} [-–|] (?:đăng (?:tải|bởi|lúc|ngày)|cập nhật|ngày đăng|người đăng)\\s?:");

    private static final String DAY = "\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{4}";
    private static final String HOUR = "\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?: (?:am|pm))?";

    /** Stands in every line that {@link #BY_AUTHOR} finds, and in few others. */
    private static final Cue AN_HOUR = Cue.of("\\d[:h]\\d{2}");

    /** "LÒ THỊ MÂY 05/03/2026 10:52 GMT+7", "Vân Sơn, 06/03/2026 - 15:22 A- A A+", "Mai Hoa • 08:15 07/03/2026": who wrote it or where, and when. */
    private static final Cue BY_AUTHOR = Cue.of(
            "^(?:[^.;:,()\\d]{2,40}(?:,| [-–|•·]|(?<=\\p{L})) (?:ngày )?" + DAY
                    + ",?\\s?[-–|•]?\\s?(?:lúc )?" + HOUR + "|[^.;:,()\\d]{2,40} [-–|•·] " + HOUR
                    + ",?\\s?[-–|•]?\\s?(?:ngày )?" + DAY
                    + "|\\((?:" + HOUR + ",?\\s?[-–|]?\\s?(?:ngày )?" + DAY + "|" + DAY + ",?\\s?[-–|]?\\s?" + HOUR
                    + ")\\))"
                    + "(?:\\s?\\(?gmt\\s?\\+\\d{1,2}\\)?)?(?:$|\\s{1,4}(?:[-–|•·] |a[-+ ]|chia sẻ|lưu|in tin|lượt|đã xem|bình luận|facebook|zalo))");

    /** "Người gửi: Văn phòng. Ngày gửi: 26/05/2026. Số lần đọc: 874". */
    private static final Cue BY_SENDER = Cue.of(
            "^(?:người (?:gửi|đưa tin|biên tập|cập nhật|nhập)|gửi bởi|ngày gửi)\\s?:[^;]{2,120}(?:ngày (?:gửi|đăng)|số lần|lượt|đã (?:xem|đọc))(?!\\p{L})");

    private static final int FIRST_LINES = 12;

    private Published() {}

    public static boolean is(Line line) {
        return line.search(BY_SITE).find()
                || line.search(BY_PLACE).find()
                || line.search(AN_HOUR).find() && line.search(BY_AUTHOR).find()
                || line.search(BY_SENDER).find();
    }

    /** Behind the last of these lines at the head of a page; 0 where there are none. */
    static int end(List<Line> lines) {
        int end = 0;
        for (int i = 0; i < Math.min(lines.size(), FIRST_LINES); i++) {
            end = PageHead.isRow(lines.get(i)) ? i + 1 : end;
        }
        return end;
    }
}
