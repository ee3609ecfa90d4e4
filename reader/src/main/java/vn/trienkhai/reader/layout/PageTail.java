package vn.trienkhai.reader.layout;

import java.util.List;
import vn.trienkhai.reader.pattern.Cue;

/**
 * What a page of the web sets below a paper: "Tin khác", "Bài viết cùng chuyên mục", "Ý kiến bạn đọc", with titles of other news that read like
 * orders ("Đoàn xã ra quân làm sạch đường"). A box of that kind in the middle of a paper is none: items or a signature follow it.
 */
final class PageTail {
    private static final Cue RELATED = Cue.of(
            "^(?:(?:các |những )?(?:tin(?: tức| bài)?|bài(?: viết)?|văn bản|thông báo|thông tin) (?:khác|liên quan|cùng (?:chuyên mục|loại|chủ đề|thể loại|lĩnh vực)|mới hơn|cũ hơn|đã đưa|đã đăng|mới nhất|đọc nhiều|nổi bật)"
                    + "|ý kiến bạn đọc|bình luận|có thể bạn quan tâm|xem thêm|đọc thêm|cùng chuyên mục|(?:gửi )?ý kiến phản hồi)(?: \\(\\d{1,4}\\))?\\s?[:»>]{0,2}$");
    /** What only a paper has. */
    private static final Cue OF_PAPER = Cue.of(
            "^(?:(?:\\d{1,2}|[ivx]{1,4}|[a-eđ])[.)/] |điều \\d|nơi nhận|(?:tm|t/m|kt|k/t|tl|t/l)\\.? |số\\s?:\\s?\\d|kính gửi)");

    private PageTail() {}

    /** The first of its lines below {@code from}; the number of lines where there is none. */
    static int start(List<Line> lines, int from) {
        int start = lines.size();
        for (int i = lines.size() - 1;
                i > from && !lines.get(i).search(OF_PAPER).find();
                i--) {
            if (lines.get(i).search(RELATED).find()) {
                start = i;
            }
        }
        return start;
    }
}
