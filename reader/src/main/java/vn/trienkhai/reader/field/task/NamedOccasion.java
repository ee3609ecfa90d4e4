package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** "- 51 năm Ngày Giải phóng …;", "- Lễ hội … lần thứ XIV.": what a list of occasions names, and nobody has to do. */
final class NamedOccasion {
    private static final Cue OCCASION = Cue.of(
            "^(?:kỷ niệm )?(?:(?:lần thứ )?\\d{1,4} năm (?:ngày |năm )?(?:quốc|giải|sinh|mất|thành|truyền|cách|chiến|toàn|thương|khởi|đảng|bác|chủ|nhà|phụ|báo|thầy|đồng|khánh)|giỗ tổ|lễ hội|đại lễ|tết|quốc khánh|ngày (?:quốc tế|truyền thống|thành lập|sinh|toàn dân|giải phóng|thế giới|gia đình|sách|pháp luật))(?!\\p{L})[^:]{0,200}[;.]?$");
    private static final Cue WORK = Cue.of(
            "(?<!\\p{L})(?:tổ chức|treo|trang trí|tuyên truyền|phát động|thăm|tặng|gặp mặt|viếng|dâng|mít tinh|hoàn thành|bảo đảm)(?!\\p{L})");

    private NamedOccasion() {}

    static boolean is(Node node) {
        return node.search(OCCASION).find()
                && !node.search(WORK).find()
                && node.children().isEmpty();
    }
}
