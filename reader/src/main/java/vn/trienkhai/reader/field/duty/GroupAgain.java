package vn.trienkhai.reader.field.duty;

import vn.trienkhai.reader.pattern.Cue;

/**
 * A second group of a kind in a list that one "các" heads: "Các đảng ủy xã, phường, đảng ủy trực thuộc Tỉnh ủy" are those of places and those that
 * belong to somebody (F9). "Các chi bộ, đảng bộ trực thuộc" stay together: what they belong to is said of both.
 */
final class GroupAgain {
    private static final Cue BELONGING = Cue.of(
            "^((?:đảng|đoàn|chi|công|liên|hội|thành|huyện|trường|trạm|phòng|ban|đội|tổ) ?(?:ủy|bộ|đoàn|hội|học|đồng)?) (?:trực thuộc|thuộc|cơ sở trực thuộc|trong khối)(?!\\p{L})");

    private static final String ALL = "các ";

    private GroupAgain() {}

    /** @param rest what stands behind the comma */
    static boolean begins(String before, String rest) {
        if (!before.startsWith(ALL)) {
            return false;
        }
        var belonging = BELONGING.matcher(rest);
        return belonging.find() && before.startsWith(belonging.group(1) + " ", ALL.length());
    }
}
