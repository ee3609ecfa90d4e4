package vn.trienkhai.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.trienkhai.access.SmallProvince;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.database.WithFreshDatabase;
import vn.trienkhai.directive.chain.Chains;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.draft.DerivedDraft;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.SignedLetter;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.Units;

/** From a file to a letter in the registers two levels below, and what others see of it. */
@SpringBootTest(properties = "db-scheduler.polling-interval=200ms")
@ContextConfiguration(initializers = WithFreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectiveTests {
    private static final String LETTER = """
            TỈNH ỦY VÂN SƠN
            *
            Số %d-CV/TU
            về việc giữ sạch đường bản mùa hội

            ĐẢNG CỘNG SẢN VIỆT NAM

            Vân Sơn, ngày 12 tháng 10 năm 2026

            Kính gửi: Đảng ủy các xã, phường.

            Ban Thường vụ Tỉnh ủy yêu cầu:

            1. Đảng ủy các xã, phường

            a) Chỉ đạo các chi bộ dọn vệ sinh đường bản, hoàn thành trước ngày 15/11/2026.

            b) Sửa lan can cầu treo trước ngày 05/11.

            Các đơn vị báo cáo kết quả về Tỉnh ủy trước ngày 30/11/2026.

            Nơi nhận:

            - Như trên;
            - Lưu VPTU.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Lò Văn Chợ
            """;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Units units;

    @Autowired
    private Directives directives;

    @Autowired
    private Chains chains;

    @Autowired
    private ReadingDesk desk;

    @Autowired
    private Letters letters;

    @Autowired
    private Signing signing;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private Actor province;
    private Actor muongLam;
    private Actor namRom;
    private Actor cell;
    private Actor union;
    private Actor reporter;
    private Actor auditor;
    private int number = 100;

    @BeforeAll
    void found() {
        var world = new SmallProvince(accounts, units);
        province = world.person("province", world.committee, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        muongLam = world.person("muong-lam", world.muongLam, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        namRom = world.person("nam-rom", world.namRom, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        cell = world.person("cell", world.cell, Role.CLERK, Role.REPORTER);
        union = world.person("union", world.union, Role.CLERK, Role.DRAFTER, Role.APPROVER);
        reporter = world.person("reporter", world.committee, Role.REPORTER);
        auditor = world.person("auditor", world.committee, Role.AUDITOR);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Directive register(Actor actor) {
        return directives.register(actor, "cong-van.txt", bytes(LETTER.formatted(++number)));
    }

    private Directive confirmed() {
        var directive = register(province);
        return desk.confirm(
                province, directive.id(), desk.open(province, directive.id()).version());
    }

    private Directive delivered(Actor... to) {
        var directive = confirmed();
        deliveries.deliver(
                province,
                directive.id(),
                java.util.Arrays.stream(to).map(Actor::unit).toList());
        return directive;
    }

    private int count(Actor actor, String table) {
        return transactions.as(
                actor,
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void theThreeRecordsStandBesideEachOther() {
        var directive = register(province);
        var open = desk.open(province, directive.id());
        desk.correct(province, directive.id(), open.version(), "/subject", "giữ sạch đường bản");
        desk.confirm(
                province, directive.id(), desk.open(province, directive.id()).version());

        assertThat(directives.original(province, directive.id()).bytes()).isEqualTo(bytes(LETTER.formatted(number)));
        assertThat(directives.readAgain(province, directive.id()).subject()).contains("mùa hội");
        assertThat(directives.content(province, directive.id())).satisfies(content -> {
            assertThat(content.isConfirmed()).isTrue();
            assertThat(content.reading().subject()).isEqualTo("giữ sạch đường bản");
            assertThat(content.amendments()).containsOnlyKeys("/subject");
        });
        assertThat(directives.find(province, directive.id()).subject()).isEqualTo("giữ sạch đường bản");
    }

    @Test
    void aLetterOfTheUnitItselfGoesIntoTheOutgoingBookAndAnotherOneIntoTheIncoming() {
        var own = register(province);
        var received = register(namRom);

        assertThat(directives.line(province, own.id()).orElseThrow().book()).isEqualTo(Book.OUTGOING);
        assertThat(own.issuerUnit()).contains(province.unit());
        assertThat(directives.line(namRom, received.id()).orElseThrow()).satisfies(line -> {
            assertThat(line.book()).isEqualTo(Book.INCOMING);
            assertThat(line.entryNo()).isPresent();
        });
    }

    @Test
    void theSameDirectiveIsRegisteredOnce() {
        var first = register(province);
        var again = bytes(LETTER.formatted(number) + "\nBản sao.");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> directives.register(province, "ban-sao.txt", again))
                .matches(refusal -> refusal.key().equals("directive.register.same")
                        && refusal.values().contains(first.reference()));
    }

    @Test
    void aDocumentWithAStateSecretMarkLeavesNothingBehind() {
        int before = count(province, "directive");
        int files = count(province, "file");
        var secret = bytes("MẬT\n\n" + LETTER.formatted(9999));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> directives.register(province, "ke-hoach-kin.txt", secret))
                .withMessage("directive.refused.STATE_SECRET");

        assertThat(count(province, "directive")).isEqualTo(before);
        assertThat(count(province, "file")).isEqualTo(files);
        assertThat(transactions.<List<String>>as(
                        auditor,
                        () -> jdbc.sql("select detail::text || subject_id from audit_record order by id desc limit 20")
                                .query(String.class)
                                .list()))
                .noneMatch(told -> told.contains("ke-hoach-kin") || told.contains("9999"));
        assertThat(transactions.<String>as(
                        auditor,
                        () -> jdbc.sql("select action from audit_record order by id desc limit 1")
                                .query(String.class)
                                .single()))
                .isEqualTo("directive.refused_secret");
    }

    @Test
    void whatIsNoDocumentIsRefusedWithTheReason() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> directives.register(province, "rong.txt", new byte[0]))
                .withMessage("directive.refused.EMPTY");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> directives.register(province, "lon.pdf", new byte[(20 << 20) + 1]))
                .withMessage("directive.refused.TOO_LARGE");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> directives.register(province, "anh.pdf", new byte[] {1, 2, 3, 0, 5, 0, 0, 9}))
                .matches(refusal -> refusal.key().startsWith("directive.refused."));
    }

    @Test
    void anOriginalIsOfTheTypeThatItsContentIs() throws IOException {
        var word97 =
                Files.readAllBytes(Path.of("../reader/src/test/resources/directives/ke-hoach-truong-doc/source.doc"));
        var old = directives.register(namRom, "ke-hoach", word97);

        assertThat(directives.original(namRom, old.id()).type()).isEqualTo("application/msword");
        assertThat(directives.original(province, register(province).id()).type())
                .startsWith("text/plain");
    }

    @Test
    void onlyThoseWhoMayRegisterDo() {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> register(reporter));
    }

    @Test
    void theSecondOfTwoWhoConfirmIsToldWhoDid() {
        var directive = register(province);
        int version = desk.open(province, directive.id()).version();
        desk.confirm(province, directive.id(), version);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.confirm(province, directive.id(), version))
                .matches(conflict -> conflict.key().equals("directive.conflict.confirmed")
                        && conflict.values().contains("Người province"));
        assertThat(directives.content(province, directive.id()).version()).isEqualTo(1);
    }

    @Test
    void aValueChangedMeanwhileIsShownWithBothSidesAndNotOverwritten() {
        var directive = register(province);
        int version = desk.open(province, directive.id()).version();
        desk.correct(province, directive.id(), version, "/subject", "một");

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.correct(province, directive.id(), version, "/subject", "hai"))
                .matches(conflict -> conflict.values().containsAll(List.of("một", "hai")));
        desk.correct(province, directive.id(), version, "/place", "Vân Sơn mới");
        assertThat(desk.open(province, directive.id()).reading().subject()).isEqualTo("một");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.confirm(province, directive.id(), version))
                .withMessage("directive.conflict.changed");
    }

    @Test
    void wordsOfTheLetterBecomeTheValueThatAPersonGivesThemTo() {
        var directive = register(province);
        var open = desk.open(province, directive.id());
        int start = open.reading().text().indexOf("trước ngày 05/11");
        int end = start + "trước ngày 05/11".length();

        var pointer = desk.attach(province, directive.id(), open.version(), "/report_obligations/-", start, end, "");
        desk.attach(province, directive.id(), open.version(), "/tasks/0/deadline", start, end, "");

        var content = directives.content(province, directive.id());
        assertThat(content.tasks().getFirst().deadline()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(content.evidence("/tasks/0/deadline").orElseThrow().quote()).isEqualTo("trước ngày 05/11");
        assertThat(content.evidence(pointer).orElseThrow().start()).isEqualTo(start);
        assertThat(content.amendments()).containsKeys("/tasks/0/deadline", pointer);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        desk.attach(province, directive.id(), open.version(), "/tasks/0/deadline", start - 3, end, ""));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> desk.attach(reporter, directive.id(), 9, "/tasks/0/deadline", start, end, ""));
    }

    @Test
    void aSettledDoubtIsNoLongerOpen() {
        var directive = register(province);
        var open = desk.open(province, directive.id());
        assertThat(open.openDoubts()).isNotEmpty();
        int doubt = open.openDoubts().getFirst();

        var after = desk.settle(province, directive.id(), open.version(), doubt, "");

        assertThat(after.openDoubts()).doesNotContain(doubt);
    }

    @Test
    void whatIsNoTaskIsTakenOutOnceAndByWhoMayWorkOnIt() {
        var directive = register(province);
        var tasks = desk.open(province, directive.id()).reading().tasks();
        var first = tasks.getFirst().text();

        var after = desk.takeOut(province, directive.id(), "/tasks/0/text", first, tasks.size());

        assertThat(after.reading().tasks()).hasSize(tasks.size() - 1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.takeOut(province, directive.id(), "/tasks/0/text", first, tasks.size()));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> desk.takeOut(reporter, directive.id(), "/tasks/0/text", "gì đó", 1));
    }

    @Test
    void deliveringTwiceDeliversOnceAndAcknowledgingTwiceGivesOneNumber() {
        var directive = delivered(muongLam, union);
        deliveries.deliver(province, directive.id(), List.of(muongLam.unit(), union.unit()));
        assertThat(deliveries.coverage(province, directive.id())).satisfies(coverage -> {
            assertThat(coverage.delivered()).isEqualTo(2);
            assertThat(coverage.waiting()).isEqualTo(2);
        });

        int first = directives.acknowledge(union, directive.id());
        assertThat(directives.acknowledge(union, directive.id())).isEqualTo(first);

        assertThat(deliveries.coverage(province, directive.id()).acknowledged()).isEqualTo(1);
    }

    @Test
    void whatNobodyConfirmedIsNotDelivered() {
        var directive = register(province);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> deliveries.deliver(province, directive.id(), List.of(muongLam.unit())))
                .withMessage("directive.deliver.unsettled");
    }

    @Test
    void aUnitThatWasNotSentItSeesNothingOfItNotEvenByRawSql() {
        var directive = delivered(muongLam);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directives.find(namRom, directive.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directives.content(union, directive.id()));
        assertThat(directives.find(muongLam, directive.id()).id()).isEqualTo(directive.id());
        for (var table : List.of(
                "directive", "directive_reading", "directive_content", "directive_draft", "directive_citation")) {
            var column = table.equals("directive") ? "id" : "directive_id";
            assertThat(transactions.<Integer>as(
                            namRom,
                            () -> jdbc.sql("select count(*) from " + table + " where " + column + " = "
                                            + directive.id())
                                    .query(Integer.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
        assertThat(transactions.<Integer>as(
                        union,
                        () -> jdbc.sql("select count(*) from directive_entry where unit_id <> " + union.unit())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void aUnitChangesNothingOfAnothersDirective() {
        var directive = delivered(muongLam);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> desk.correct(muongLam, directive.id(), 1, "/subject", "khác"));
        assertThat(transactions.<Integer>as(
                        muongLam,
                        () -> jdbc.sql("update directive set subject = 'khác' where id = " + directive.id())
                                .update()))
                .isZero();
    }

    @Test
    void aDerivedLetterKeepsTheWordsAboveForThoseWhoCannotOpenThem() {
        var source = delivered(muongLam);
        var asked =
                directives.content(muongLam, source.id()).evidence("/tasks/0").orElseThrow();
        var letter = letters.derive(muongLam, source.id(), draft());
        var issued = signedAndIssued(letter);
        deliveries.deliver(muongLam, issued.id(), List.of(cell.unit()));

        assertThat(issued.numberRaw()).hasValueSatisfying(raw -> assertThat(raw).matches("\\d+-CV/ĐU"));
        assertThat(issued.implementsId()).contains(source.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directives.find(cell, source.id()));
        var content = directives.content(cell, issued.id());
        assertThat(content.origin("/tasks/0")).hasValueSatisfying(words -> {
            assertThat(words.directiveId()).isEqualTo(source.id().value());
            assertThat(words.quote()).isEqualTo(asked.quote());
        });
        assertThat(directives.passage(cell, source.id(), asked.start(), asked.end()))
                .satisfies(passage -> {
                    assertThat(passage.readable()).isFalse();
                    assertThat(passage.quote()).isEqualTo(asked.quote());
                    assertThat(passage.heading()).contains(source.numberRaw().orElseThrow());
                });
        assertThat(chains.of(cell, issued.id()).above().getFirst().heading()).satisfies(above -> {
            assertThat(above.id()).isEqualTo(source.id());
            assertThat(above.readable()).isFalse();
        });
    }

    @Test
    void anIssuedLetterIsNeverEditedAndNumbersRunOn() {
        var source = delivered(muongLam);
        var first = letters.derive(muongLam, source.id(), draft());
        var second = letters.derive(muongLam, source.id(), draft());
        var one = signedAndIssued(first);
        var two = signedAndIssued(second);

        assertThat(Integer.parseInt(two.number().orElseThrow()))
                .isEqualTo(Integer.parseInt(one.number().orElseThrow()) + 1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> letters.save(
                        muongLam,
                        first.id(),
                        1,
                        letters.typed(muongLam, first.id()).draft().withBody("Khác hẳn.")))
                .matches(refusal -> refusal.key().equals("directive.issue.already"));
        var text = directives.content(muongLam, one.id());
        assertThat(text.evidence("/tasks/0/deadline").orElseThrow().quote()).isEqualTo("10/11/2026");
    }

    private Directive signedAndIssued(Directive letter) {
        return SignedLetter.issued(letters, signing, muongLam, letter);
    }

    private static DerivedDraft draft() {
        return new DerivedDraft(
                "CV",
                "CV/ĐU",
                "Mường Lâm",
                "giữ sạch đường bản",
                "Đảng ủy xã yêu cầu các chi bộ:",
                List.of("Các chi bộ trực thuộc"),
                List.of(new DerivedDraft.DerivedTask(
                        Optional.of("/tasks/0"),
                        "Dọn vệ sinh đường bản",
                        List.of("Các chi bộ"),
                        List.of(),
                        Optional.of(LocalDate.of(2026, 11, 10)))),
                List.of(new DerivedDraft.DerivedReport(
                        Optional.of("/report_obligations/0"),
                        "báo cáo kết quả",
                        "Đảng ủy xã",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 25)),
                        "")),
                List.of(),
                List.of("Như trên", "Lưu Văn phòng"),
                "T/M BAN THƯỜNG VỤ",
                "BÍ THƯ",
                "Cà Văn Bun");
    }
}
