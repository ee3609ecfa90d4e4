package vn.trienkhai.reader.layout;

import java.util.regex.Pattern;

/** Rows of a letterhead that never go on with the one above, however wide that is: "Độc lập - Tự do - Hạnh phúc", "Vân Sơn, ngày 03 tháng 7 năm 2026". */
final class HeadRow {
    private static final Pattern MOTTO = Pattern.compile("^(?:" + Motto.STATE + "|" + Motto.PARTY + "$)");

    private static final Pattern DAY = Pattern.compile(
            "^(?:(?:TP\\.|Thành phố|Tỉnh|Xã|Phường) ?)?\\p{Lu}\\p{Ll}{1,8}(?:(?: | - )\\p{Lu}\\p{Ll}{0,8}){0,4}, ngày[\\d.…_\\s]{1,10}tháng[\\d.…_\\s]{1,10}năm\\s?\\d{4}$");

    private HeadRow() {}

    static boolean begins(String text) {
        char first = text.charAt(0);
        return Character.isUpperCase(first)
                && (MOTTO.matcher(text).find() || DAY.matcher(text).find());
    }
}
