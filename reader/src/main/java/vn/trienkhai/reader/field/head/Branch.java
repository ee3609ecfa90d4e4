package vn.trienkhai.reader.field.head;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** "NGÂN HÀNG … VIỆT NAM / CHI NHÁNH TỈNH …": a branch without a name of its own, which stands in that of the house above it. */
final class Branch {
    private static final Cue HOUSE =
            Cue.of("^(?:ngân hàng|nhnn|nhcsxh|kho bạc|bảo hiểm|quỹ|công ty|tổng công ty|tập đoàn|liên hiệp)(?!\\p{L})");

    private static final Cue PLACE = Cue.of(
            "^[-–(]?\\s?(?:chi nhánh|cn)(?! (?:công ty|ngân hàng|văn phòng|trung tâm|xí nghiệp|kho bạc|bảo hiểm)(?!\\p{L})) [\\p{L}\\d .-]{1,40}\\)?$");

    private Branch() {}

    static boolean is(Line house, Line line) {
        return house.search(HOUSE).find() && line.search(PLACE).find();
    }
}
