package vn.trienkhai.directive.chain;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.shared.Actor;

/** A letter of the Party on paper: whose it is, its number and day, and the sentence that asks for something. */
record Letter(String head, String number, String day, String asks) {
    /** So far from each other that no two differ in one figure. */
    private static final int APART = 37;

    private static final AtomicInteger NUMBER = new AtomicInteger(2_000);

    static Letter ofProvince() {
        return new Letter(
                "TỈNH ỦY VÂN SƠN",
                NUMBER.addAndGet(APART) + "-CV/TU",
                "05 tháng 10 năm 2026",
                "Yêu cầu các đảng ủy xã kè lại bờ suối qua bản, hoàn thành trước ngày 20/12/2026.");
    }

    static Letter ofCommune(String asks) {
        return new Letter("ĐẢNG ỦY XÃ MƯỜNG LÂM", NUMBER.addAndGet(APART) + "-CV/ĐU", "10 tháng 10 năm 2026", asks);
    }

    Letter on(String otherDay) {
        return new Letter(head, number, otherDay, asks);
    }

    Letter numbered(String otherNumber) {
        return new Letter(head, otherNumber, day, asks);
    }

    Letter from(String otherHead) {
        return new Letter(otherHead, number, day, asks);
    }

    String text() {
        return """
                %s
                *
                Số %s
                về việc kè lại bờ suối

                ĐẢNG CỘNG SẢN VIỆT NAM

                Vân Sơn, ngày %s

                Kính gửi: Các đơn vị trực thuộc.

                %s

                Các đơn vị báo cáo kết quả trước ngày 30/12/2026.

                Nơi nhận:

                - Như trên;
                - Lưu Văn phòng.

                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ

                Lò Văn Chợ
                """.formatted(head, number, day, asks);
    }

    /** Registered and confirmed by the office. */
    Directive confirmed(Directives directives, ReadingDesk desk, Actor office) {
        var directive = directives.register(office, "cong-van.txt", text().getBytes(StandardCharsets.UTF_8));
        return confirm(desk, office, directive.id());
    }

    static Directive confirm(ReadingDesk desk, Actor office, DirectiveId id) {
        return desk.confirm(office, id, desk.open(office, id).version(), true);
    }
}
