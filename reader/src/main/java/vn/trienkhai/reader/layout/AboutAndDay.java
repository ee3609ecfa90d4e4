package vn.trienkhai.reader.layout;

import java.util.regex.Pattern;

/**
 * What a letter is about and, in one line with it, place and day that stand in the other column of the letterhead: "V/v chấn chỉnh chế
 * độ báo cáo năm 2026 Vân Sơn, ngày 26 tháng 11 năm 2025".
 */
final class AboutAndDay {
    private static final Pattern BOTH =
            Pattern.compile("^((?:[Vv]/[Vv]|Về việc)\\b.{8,300}?)\\s(" + HeadInOneLine.DAY.pattern() + ")$");
    /** Of more words the first may be those of a name that the subject ends with. */
    private static final int LONGEST_PLACE = 3;

    private AboutAndDay() {}

    /** The line with a break before the place; the same line where both cannot be told apart. */
    static String broken(String text) {
        if (text.isEmpty() || Character.toLowerCase(text.charAt(0)) != 'v' || !text.contains(" ngày")) {
            return text;
        }
        var both = BOTH.matcher(text);
        if (!both.find()) {
            return text;
        }
        var day = HeadInOneLine.onItsOwn(both.group(2)).strip();
        int line = day.indexOf('\n');
        var place = day.substring(line + 1, day.indexOf(','));
        return place.split(" ").length > LONGEST_PLACE && !place.contains(" - ")
                ? text
                : both.group(1) + (line < 0 ? "" : " " + day.substring(0, line)) + "\n" + day.substring(line + 1);
    }
}
