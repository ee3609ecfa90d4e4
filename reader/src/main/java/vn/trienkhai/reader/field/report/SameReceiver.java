package vn.trienkhai.reader.field.report;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.spelling.Spelling;

/** A receiver that is only pointed at (F51): "… cho Phòng Kinh tế. Báo cáo sơ bộ cũng nộp Phòng này". */
final class SameReceiver {
    private static final String THIS = " này";

    private SameReceiver() {}

    /** The receiver by the name of the one before it, where that is of the kind pointed at. */
    static @Nullable Found<String> of(@Nullable Found<String> receiver, @Nullable Found<String> before) {
        if (receiver == null || before == null || !receiver.value().endsWith(THIS)) {
            return receiver;
        }
        int end = receiver.value().length() - THIS.length();
        var kind = Spelling.lower(receiver.value().substring(0, end)) + " ";
        return Spelling.lower(before.value()).startsWith(kind)
                ? new Found<>(before.value(), receiver.span())
                : receiver;
    }
}
