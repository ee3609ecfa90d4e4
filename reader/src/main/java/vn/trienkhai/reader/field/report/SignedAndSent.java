package vn.trienkhai.reader.field.report;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** What one signs and another receives (F51, F54): "trình Chủ tịch ký báo cáo quý gửi Sở A", "hoàn thành báo cáo để Hiệu trưởng ký gửi Sở B". */
final class SignedAndSent {
    private static final Cue SIGNED = Cue.of(
            "(?<!chữ |thư |nhật |đăng |định |chu |học |du |bút |\\p{L})ký(?: duyệt| ban hành)?,? (?:(?:báo cáo|văn bản|tờ trình|công văn)(?! số)(?: \\p{L}{1,8}){0,6} )?(?:gửi|nộp)(?: về| cho| đến| tới| lên)? (?=\\p{L})");

    private SignedAndSent() {}

    /** To whom the signed paper goes; null where nothing is signed and sent. */
    static @Nullable Found<String> in(Line line, int from, int to) {
        var signed = line.search(SIGNED).region(from, to);
        return signed.find() ? ReportReceiver.unitAt(line, signed.end(), to) : null;
    }
}
