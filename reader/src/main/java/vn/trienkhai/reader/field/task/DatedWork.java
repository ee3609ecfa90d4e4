package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Work below a heading of time (D64): who does what by when, stage by stage, and when somebody is free of it. */
final class DatedWork {
    private static final Cue STAGE = Cue.of(
            "^\\s?(?:giai đoạn|đợt|bước|tuần|tháng) (?:\\d{1,2}|[ivx]{1,4}|một|hai|ba|cuối)(?!\\p{L})[^:;]{0,60}: ");
    /** "Sinh viên: nghỉ từ ngày …": when somebody is free of work. */
    private static final Cue FREE = Cue.of(
            "^\\s?(?:sinh viên|học sinh|học viên|viên chức|cán bộ|công chức|người lao động|trẻ em|giáo viên|giảng viên)(?!\\p{L})[^.;:]{0,200}?(?::? (?:được )?(?:nghỉ|làm bù|học (?:trực tuyến|trực tiếp|bù)|trở lại học)(?!\\p{L})|: từ ngày)");

    private DatedWork() {}

    /** "1. Chi bộ tổ chức kiểm điểm xong trước ngày 28/11": a body, what it does, and when. */
    static boolean is(Node node, Duty duty) {
        boolean step = node.label() != null && node.label().text().startsWith("Bước");
        return !node.isParagraph()
                && !duty.lead().isEmpty()
                && !isFree(node)
                && (step || Units.startsBodyAt(node.line().lower(), workStart(node)))
                && !node.line().dates().isEmpty();
    }

    /** "Giai đoạn 1 (từ … đến …): Tổ công nghệ số …": the work of a stage begins behind its name. */
    private static int workStart(Node node) {
        var stage = node.search(STAGE);
        return stage.find() ? stage.end() : node.from();
    }

    /** Whether it says when somebody is free of work. */
    static boolean isFree(Node node) {
        return node.search(FREE).find();
    }
}
