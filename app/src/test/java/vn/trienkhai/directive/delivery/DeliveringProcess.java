package vn.trienkhai.directive.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import vn.trienkhai.TrienKhai;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.job.HangingStep;
import vn.trienkhai.job.JobId;
import vn.trienkhai.job.JobState;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.job.Life;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;

/**
 * The application in a process of its own, to be killed: a committee sends a letter to its cells, more of them than two steps of
 * the delivery take. The first life hangs in the second step, after it wrote and before it is committed.
 */
final class DeliveringProcess {
    static final int CELLS = 2 * Deliveries.STEP + 700;
    static final String FINISHED = "all have it";

    private static final String LETTER = """
            ĐẢNG BỘ TỈNH VÂN SƠN
            ĐẢNG ỦY CÁC CƠ QUAN
            *
            Số 57-CV/ĐU

            ĐẢNG CỘNG SẢN VIỆT NAM

            Vân Sơn, ngày 03 tháng 11 năm 2026

            Kính gửi: Các chi bộ trực thuộc.

            Đề nghị các chi bộ kiểm kê bàn ghế hội trường trước ngày 15/12/2026.

            T/M BAN THƯỜNG VỤ
            BÍ THƯ

            Vì Thị Khuyên
            """;
    private static final String SENDER = "co-quan";

    private DeliveringProcess() {}

    /** What a life does before it ends or hangs. */
    enum Part {
        BEGINS,
        FINISHES
    }

    /** The first argument is the part of this life; the others are settings. */
    public static void main(String[] arguments) {
        var part = Part.valueOf(arguments[0]);
        if (part == Part.BEGINS) {
            HangingStep.hangIn(DeliveryJob.KIND, 2);
        }
        var application = new SpringApplication(TrienKhai.class, HangingStep.class);
        try (var context = application.run(Arrays.copyOfRange(arguments, 1, arguments.length))) {
            var job = part == Part.BEGINS ? begin(context) : new JobId(1);
            var state = context.getBean(Jobs.class)
                    .await(sender(context), job, Duration.ofSeconds(200))
                    .state();
            if (state == JobState.FINISHED) {
                Life.tell(FINISHED);
            }
        }
    }

    private static JobId begin(ApplicationContext context) {
        found(context);
        var sender = sender(context);
        var directive = context.getBean(Directives.class)
                .register(sender, "cong-van.txt", LETTER.getBytes(StandardCharsets.UTF_8));
        var desk = context.getBean(ReadingDesk.class);
        desk.confirm(sender, directive.id(), desk.open(sender, directive.id()).version());
        var cells = context.getBean(Units.class).children(sender, sender.unit()).stream()
                .map(Unit::id)
                .toList();
        return context.getBean(Deliveries.class)
                .deliver(sender, directive.id(), cells)
                .orElseThrow();
    }

    private static void found(ApplicationContext context) {
        var accounts = context.getBean(Accounts.class);
        accounts.foundInstallation("op", "Lò Văn Hành", "một mật khẩu dài", "Phòng Vận hành");
        var operator = accounts.actor("op").orElseThrow();
        var day = LocalDate.of(2004, 1, 1);
        var ids = context.getBean(Units.class)
                .found(
                        operator,
                        new Founding(
                                Stream.concat(
                                                Stream.of(unit(Level.COMMUNE, "Đảng ủy các cơ quan", day)),
                                                IntStream.rangeClosed(1, CELLS)
                                                        .mapToObj(
                                                                cell -> unit(Level.GRASSROOTS, "Chi bộ " + cell, day)))
                                        .toList(),
                                IntStream.rangeClosed(1, CELLS)
                                        .mapToObj(cell -> new Founding.Place(cell, 0, day, Optional.empty()))
                                        .toList(),
                                List.of(),
                                List.of()));
        var grants = Stream.of(Role.CLERK, Role.APPROVER)
                .map(role -> new Grant(ids.getFirst(), role))
                .toList();
        accounts.create(
                operator, new NewAccount(SENDER, "Người " + SENDER, Optional.empty(), "một mật khẩu dài", grants));
    }

    private static NewUnit unit(Level level, String name, LocalDate day) {
        return NewUnit.called(name, Line.PARTY, "x", level, day);
    }

    private static Actor sender(ApplicationContext context) {
        return context.getBean(Accounts.class).actor(SENDER).orElseThrow();
    }
}
