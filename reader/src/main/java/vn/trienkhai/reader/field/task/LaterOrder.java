package vn.trienkhai.reader.field.task;

import java.util.List;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/**
 * An item that first asks for a report, and then in a sentence of its own says who has to do what (F1): "Các xã báo cáo về Huyện ủy …. Công
 * an huyện chủ trì kiểm tra …".
 */
final class LaterOrder {
    private static final Cue SENTENCE = Cue.of("\\. (?=\\p{L})");

    /** "Đơn vị nào có nhiều …", "Văn phòng tổng hợp, trình …", "Thủ trưởng các đơn vị nghiêm túc …": no work of its own. */
    private static final Cue NO_WORK =
            Cue.of("[^.;:,]{2,60}? (?:nào|tổng hợp|nghiêm túc|quan tâm|khẩn trương)(?!\\p{L})");

    private LaterOrder() {}

    /** Where the sentence begins that orders somebody something else than a report, or -1. */
    static int in(Node node, ReportItems reports) {
        var who = node.search(SENTENCE).find() ? who(node) : List.<Found<String>>of();
        int at =
                who.isEmpty() ? -1 : who.getFirst().span().start() - node.line().start();
        return at < 0
                        || reports.asksForReport(node.line(), at)
                        || node.line()
                                .search(NO_WORK)
                                .region(at, node.line().text().length())
                                .lookingAt()
                ? -1
                : at;
    }

    private static List<Found<String>> who(Node node) {
        return SharedDuty.inOtherSentences(node.line(), new Duty(List.of(), List.of(), node.from()));
    }
}
