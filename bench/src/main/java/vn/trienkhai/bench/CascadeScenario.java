package vn.trienkhai.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.database.DataDirectory;
import vn.trienkhai.database.Database;
import vn.trienkhai.database.EmbeddedPostgres;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;

/** One directive on its way from the head of a line to 250,000 units (see {@link CascadeFigures}). */
final class CascadeScenario implements Scenario {
    private static final String PASSWORD = "bench-bench-bench";
    private static final String LETTER = """
            CƠ QUAN TRUNG ƯƠNG MẪU
            *
            Số 11-CV/TƯM

            ĐẢNG CỘNG SẢN VIỆT NAM

            Hà Nội, ngày 06 tháng 11 năm 2026

            Kính gửi: Các tỉnh ủy, thành ủy.

            Đề nghị các tỉnh ủy, thành ủy chỉ đạo các cấp ủy rà soát chòi canh lửa trước ngày 20/12/2026.

            T/M BAN THƯỜNG VỤ

            Lò Văn Chợ
            """;

    @Override
    public List<Figure> measure(boolean quick) throws Exception {
        try (var scratch = Scratch.named("cascade");
                var directory = DataDirectory.open(scratch.path());
                var server = EmbeddedPostgres.start(directory)) {
            return figures(server.database("cascade"), scratch.path(), quick);
        }
    }

    private static List<Figure> figures(Database database, Path data, boolean quick) throws Exception {
        Unserved.on(database, data).close();
        var nation = Nation.in(database);
        try (var application = Unserved.withJobs(database, data)) {
            var operator = application.operator();
            var head = officer(application, operator, "head", nation.head());
            var province = officer(application, operator, "province", nation.province());
            return new CascadeFigures(application, database, head, letter(application, head)).measure(province, quick);
        }
    }

    private static Actor officer(Unserved application, Actor operator, String name, UnitId unit) {
        var accounts = application.service(Accounts.class);
        accounts.create(
                operator,
                new NewAccount(
                        name,
                        "Cán bộ đo",
                        Optional.empty(),
                        PASSWORD,
                        List.of(new Grant(unit, Role.CLERK), new Grant(unit, Role.APPROVER))));
        return accounts.actor(name).orElseThrow();
    }

    private static DirectiveId letter(Unserved application, Actor head) {
        var desk = application.service(ReadingDesk.class);
        var letter = application
                .service(Directives.class)
                .register(head, "cong-van.txt", LETTER.getBytes(StandardCharsets.UTF_8));
        desk.confirm(head, letter.id(), desk.open(head, letter.id()).version());
        return letter.id();
    }
}
