package vn.trienkhai.reader.layout;

import java.util.regex.Pattern;

/**
 * The way through a site and the title of the page in one line: "Liên đoàn Lao động tỉnh … » Chăm lo đời sống » Công văn số 1187/LĐLĐ-CSPL
 * ngày … v/v …". The title is what begins with the type and the number of a paper.
 */
final class WayAndTitle {
    private static final Pattern TITLE = Pattern.compile(
            "(?<=[»›>|] )(?=(?:Công văn|Kế hoạch|Hướng dẫn|Chỉ thị|Thông báo|Công điện|Chương trình|Quyết định|Nghị quyết|Kết luận) (?:số:? )?\\d{1,5}[-/]\\p{Lu})");

    private WayAndTitle() {}

    static String broken(String text) {
        var title = TITLE.matcher(text);
        return title.find() ? text.substring(0, title.start()) + "\n" + text.substring(title.start()) : text;
    }
}
