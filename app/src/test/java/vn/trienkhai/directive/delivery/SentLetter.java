package vn.trienkhai.directive.delivery;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.draft.DerivedDraft;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.SignedLetter;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.shared.Actor;

/** Letters of the province that are ready to be sent, each with a number of its own. */
public final class SentLetter {
    private static final String LETTER = """
            TỈNH ỦY VÂN SƠN
            *
            Số %d-CV/TU
            về việc sửa lại biển chỉ đường vào bản

            ĐẢNG CỘNG SẢN VIỆT NAM

            Vân Sơn, ngày 05 tháng 10 năm 2026

            Kính gửi: Đảng ủy các xã.

            Ban Thường vụ Tỉnh ủy yêu cầu:

            1. Đảng ủy các xã

            a) Chỉ đạo các chi bộ sơn lại biển chỉ đường, hoàn thành trước ngày 20/11/2026.

            Các đơn vị báo cáo kết quả về Tỉnh ủy trước ngày 30/11/2026.

            Nơi nhận:

            - Như trên;
            - Lưu VPTU.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Lò Văn Chợ
            """;
    private static final AtomicInteger NUMBER = new AtomicInteger(700);

    private final Directives directives;
    private final ReadingDesk desk;
    private final Letters letters;
    private final Signing signing;
    private final Deliveries deliveries;

    public SentLetter(
            Directives directives, ReadingDesk desk, Letters letters, Signing signing, Deliveries deliveries) {
        this.directives = directives;
        this.desk = desk;
        this.letters = letters;
        this.signing = signing;
        this.deliveries = deliveries;
    }

    public Directive confirmed(Actor sender) {
        var text = LETTER.formatted(NUMBER.incrementAndGet());
        var directive = directives.register(sender, "cong-van.txt", text.getBytes(StandardCharsets.UTF_8));
        return desk.confirm(
                sender, directive.id(), desk.open(sender, directive.id()).version());
    }

    public Directive sent(Actor sender, Actor... to) {
        var directive = confirmed(sender);
        deliveries.deliver(
                sender, directive.id(), Stream.of(to).map(Actor::unit).toList());
        return directive;
    }

    /** The letter of the unit's own that carries the directive out, issued. */
    public Directive derived(Actor actor, Directive from) {
        return SignedLetter.issued(
                letters, signing, actor, letters.derive(actor, from.id(), draft("Đảng ủy xã yêu cầu các chi bộ:")));
    }

    /** A commune's letter to its cells. */
    public static DerivedDraft draft(String opening) {
        return new DerivedDraft(
                "CV",
                "CV/ĐU",
                "Mường Lâm",
                "sơn lại biển chỉ đường",
                opening,
                List.of("Các chi bộ trực thuộc"),
                List.of(new DerivedDraft.DerivedTask(
                        Optional.of("/tasks/0"),
                        "Sơn lại biển chỉ đường vào bản",
                        List.of("Các chi bộ"),
                        List.of(),
                        Optional.of(LocalDate.of(2026, 11, 15)))),
                List.of(),
                List.of(),
                List.of("Như trên", "Lưu Văn phòng"),
                "T/M BAN THƯỜNG VỤ",
                "BÍ THƯ",
                "Cà Văn Bun");
    }
}
