package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.activity.Activities;
import vn.trienkhai.activity.ActivityId;
import vn.trienkhai.activity.Channel;
import vn.trienkhai.activity.NewActivity;
import vn.trienkhai.database.WithFreshDatabase;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Units;

@SpringBootTest(properties = "db-scheduler.enabled=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = WithFreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingTests {
    private static final List<String> ASKED = List.of("meetings", "talks", "attendance", "banners", "commended");
    private static final Evidence SENTENCE =
            new Evidence(1, 2, 14, 100, 160, "Báo cáo kết quả về Tỉnh ủy trước ngày 20/11/2025.");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Units units;

    @Autowired
    private Activities activities;

    @Autowired
    private ReportRequests requests;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportReviews reviews;

    @Autowired
    private ReportLists lists;

    @Autowired
    private Consolidations consolidations;

    @Autowired
    private ReportDocuments documents;

    @Autowired
    private vn.trienkhai.file.StoredFiles files;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private Offices offices;
    private int month;

    @BeforeAll
    void found() {
        offices = new Offices(accounts, units, "");
    }

    @Test
    void anActivitySentTwiceIsKeptOnce() {
        var period = nextMonth();
        var cell = offices.of("na-hoc");
        var entry = meeting(period.from());
        assertThat(activities.record(cell, entry)).isEqualTo(activities.record(cell, entry));
        assertThat(activities.newest(cell, 50))
                .filteredOn(each -> each.id().equals(entry.id()))
                .hasSize(1);
    }

    @Test
    void anActivityIsReadByItsOrganisersAndThoseAboveThemAndNobodyElse() {
        var period = nextMonth();
        var entry = meeting(period.from()).together(List.of(offices.unit("school-union")));
        activities.record(offices.of("school"), entry);

        for (var reader : List.of("school", "school-union", "muong-lam", "province", "union")) {
            var seen = activities.find(offices.of(reader), entry.id());
            assertThat(seen.together()).as(reader).containsExactly(offices.unit("school-union"));
        }
        for (var stranger : List.of("na-hoc", "nam-rom", "cho-phien")) {
            assertThatExceptionOfType(NotFound.class)
                    .as(stranger)
                    .isThrownBy(() -> activities.find(offices.of(stranger), entry.id()));
        }
    }

    @Test
    void anotherUnitCannotTakeAnEntryOver() {
        var entry = meeting(nextMonth().from());
        activities.record(offices.of("na-hoc"), entry);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> activities.record(offices.of("school"), entry));
    }

    @Test
    void aDraftIsFilledInFromActivitiesAndASecondClickFindsIt() {
        var period = nextMonth();
        var cell = offices.of("na-hoc");
        activities.record(cell, meeting(period.from()).attendedBy(34));
        activities.record(
                cell,
                NewActivity.of(ActivityId.fresh(), Channel.VISUAL, "Treo băng rôn", "Đầu bản", period.to())
                        .withFigures(Map.of("banners", BigDecimal.valueOf(3))));
        activities.record(cell, meeting(period.to().plusDays(1)));
        var request = ask("muong-lam", period, "na-hoc");

        var draft = reports.draft(cell, request);

        assertThat(reports.draft(cell, request)).isEqualTo(draft);
        assertThat(total(cell, draft, "meetings")).isEqualByComparingTo("1");
        assertThat(total(cell, draft, "attendance")).isEqualByComparingTo("34");
        assertThat(total(cell, draft, "banners")).isEqualByComparingTo("3");
        assertThat(total(cell, draft, "talks")).isEqualByComparingTo("0");
    }

    @Test
    void whoWasNotAskedCannotAnswer() {
        var request = ask("muong-lam", nextMonth(), "na-hoc");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.draft(offices.of("school"), request));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.draft(offices.of("cho-phien"), request));
    }

    @Test
    void aReportGoesBackAndForthUntilItIsAcceptedAndStaysAsItIsThen() {
        var request = ask("muong-lam", nextMonth(), "na-hoc");
        var cell = offices.of("na-hoc");
        var commune = offices.of("muong-lam");
        var draft = reports.draft(cell, request);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.find(commune, draft));

        reports.submit(cell, draft, 1);
        reports.submit(cell, draft, 1);
        assertThat(lists.toReview(commune)).extracting(ReportLine::id).contains(draft);
        reviews.sendBack(commune, draft, 2, "Bổ sung số người dự", "figure:attendance");
        assertThat(lists.due(cell)).extracting(DueReport::request).contains(request);
        reports.save(cell, draft, 3, byHand("attendance", 12));
        reports.submit(cell, draft, 4);
        reviews.accept(commune, draft, 5);
        reviews.accept(commune, draft, 5);

        assertThat(reports.find(commune, draft).status()).isEqualTo(ReportStatus.ACCEPTED);
        assertThat(total(commune, draft, "attendance")).isEqualByComparingTo("12");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reports.save(cell, draft, 6, byHand("attendance", 1)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reviews.sendBack(commune, draft, 6, "Muộn", ""));
        transactions.run(
                cell,
                () -> assertThat(jdbc.sql("update report_figure set by_hand = 99 where report_id = ?")
                                .params(draft.value())
                                .update())
                        .as("raw SQL")
                        .isZero());
    }

    @Test
    void onlyWhoAskedReviews() {
        var request = ask("muong-lam", nextMonth(), "na-hoc");
        var draft = reports.draft(offices.of("na-hoc"), request);
        reports.submit(offices.of("na-hoc"), draft, 1);
        for (var other : List.of("na-hoc", "province", "nam-rom")) {
            assertThatExceptionOfType(NotFound.class)
                    .as(other)
                    .isThrownBy(() -> reviews.accept(offices.of(other), draft, 2));
        }
    }

    @Test
    void twoWhoSaveAtOnceAreToldAndNothingIsOverwritten() {
        var cell = offices.of("na-hoc");
        var draft = reports.draft(cell, ask("muong-lam", nextMonth(), "na-hoc"));
        reports.save(cell, draft, 1, byHand("commended", 2));
        reports.save(cell, draft, 1, byHand("commended", 2));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> reports.save(cell, draft, 1, byHand("commended", 5)));
        assertThat(total(cell, draft, "commended")).isEqualByComparingTo("2");
    }

    @Test
    void anActivityOfTwoUnitsInTwoLinesIsCountedOnceWhereTheyMeet() {
        var period = nextMonth();
        var together = NewActivity.of(
                        ActivityId.fresh(), Channel.ORAL, "Nói chuyện truyền thống", "Sân trường", period.from())
                .attendedBy(286)
                .together(List.of(offices.unit("school-union")));
        activities.record(offices.of("school"), together);
        activities.record(offices.of("school-union"), meeting(period.from()).attendedBy(14));
        var request = ask("muong-lam", period, "school", "school-union", "na-hoc");
        answer(request, "school", "muong-lam");
        answer(request, "school-union", "muong-lam");

        var whole = consolidations.now(offices.of("muong-lam"), request);

        var commune = offices.of("muong-lam");
        assertThat(total(commune, whole, "talks")).isEqualByComparingTo("1");
        assertThat(total(commune, whole, "attendance")).isEqualByComparingTo("300");
        assertThat(consolidations.missing(commune, whole))
                .extracting(missing -> missing.unit())
                .containsExactly(offices.unit("na-hoc"));
    }

    @Test
    void aSumMovesToTheSharedSetWhenItsActivityAppearsInASecondReport() {
        var period = nextMonth();
        var cell = offices.of("na-hoc");
        var commune = offices.of("muong-lam");
        activities.record(cell, meeting(period.from()).attendedBy(40));
        var first = ask("muong-lam", period, "na-hoc");
        answer(first, "na-hoc", "muong-lam");
        var whole = consolidations.now(commune, first);
        var before = reports.figures(commune, whole).get("attendance");
        assertThat(before.exclusive()).isEqualByComparingTo("40");

        var second = ask("union", period, "na-hoc");
        reports.draft(cell, second);

        var after = reports.figures(commune, whole).get("attendance");
        assertThat(after.exclusive()).isEqualByComparingTo("0");
        assertThat(after.shared()).hasSize(1);
        assertThat(after.total()).isEqualByComparingTo(before.total());
    }

    @Test
    void twoLevelsAddUpAndTheSentenceTravelsDown() {
        var period = nextMonth();
        var province = offices.of("province");
        activities.record(offices.of("na-hoc"), meeting(period.from()).attendedBy(30));
        activities.record(offices.of("muong-lam"), meeting(period.from()).attendedBy(60));
        activities.record(offices.of("nam-rom"), meeting(period.from()).attendedBy(25));
        var top = requests.open(
                province,
                NewRequest.of(
                                "Báo cáo kết quả đợt",
                                period,
                                ASKED,
                                List.of(unit("muong-lam"), unit("nam-rom"), unit("tan-ha")))
                        .saidIn(SENTENCE));
        var below = requests.open(
                offices.of("muong-lam"),
                NewRequest.of("Báo cáo kết quả đợt", period, ASKED, List.of(unit("na-hoc"), unit("school")))
                        .serving(top));
        assertThat(requests.find(offices.of("na-hoc"), below).evidence()).contains(SENTENCE);
        answer(below, "na-hoc", "muong-lam");
        answer(top, "nam-rom", "province");
        var commune = consolidations.now(offices.of("muong-lam"), below);
        assertThat(consolidations.now(offices.of("muong-lam"), below))
                .as("once more")
                .isEqualTo(commune);
        send(commune, "muong-lam", "province");

        var whole = consolidations.now(province, top);

        assertThat(total(province, whole, "attendance")).isEqualByComparingTo("115");
        assertThat(total(province, whole, "meetings")).isEqualByComparingTo("3");
        assertThat(consolidations.missing(province, whole))
                .extracting(missing -> missing.unit())
                .containsExactly(unit("tan-ha"));
        assertThat(consolidations.live(province, top))
                .hasEntrySatisfying(
                        "attendance", live -> assertThat(live.total()).isEqualByComparingTo("115"));
    }

    @Test
    void aNewVersionReplacesAnAcceptedReportAndThoseAboveAreTold() {
        var period = nextMonth();
        var cell = offices.of("na-hoc");
        var commune = offices.of("muong-lam");
        var request = ask("muong-lam", period, "na-hoc");
        var old = answer(request, "na-hoc", "muong-lam");
        var whole = consolidations.now(commune, request);
        activities.record(cell, meeting(period.from()).attendedBy(7));

        var fresh = reports.replace(cell, old);
        assertThat(reports.replace(cell, old)).isEqualTo(fresh);
        assertThat(lists.outdated(commune)).extracting(ReportLine::id).doesNotContain(whole);
        send(fresh, "na-hoc", "muong-lam");

        assertThat(lists.outdated(commune)).extracting(ReportLine::id).contains(whole);
        assertThat(total(commune, whole, "attendance")).isEqualByComparingTo("0");
        assertThat(consolidations.now(commune, request)).isEqualTo(whole);
        assertThat(total(commune, whole, "attendance")).isEqualByComparingTo("7");
        assertThat(lists.outdated(commune)).extracting(ReportLine::id).doesNotContain(whole);
    }

    @Test
    void aUnitAnswersForTheOneThatWasMergedIntoIt() {
        var period = nextMonth();
        var commune = offices.of("muong-lam");
        var request = requests.open(commune, NewRequest.of("Báo cáo", period, ASKED, List.of(offices.ended())));
        assertThat(requests.progress(commune, request))
                .singleElement()
                .satisfies(asked -> assertThat(asked.unit()).isEqualTo(unit("na-hoc")));
        answer(request, "na-hoc", "muong-lam");
        var whole = consolidations.now(commune, request);
        assertThat(consolidations.missing(commune, whole)).isEmpty();
    }

    @Test
    void theDocumentIsWrittenInTheOfficialLayout() throws Exception {
        var period = nextMonth();
        var commune = offices.of("muong-lam");
        activities.record(commune, meeting(period.from()).attendedBy(60));
        var top = requests.open(
                offices.of("province"),
                NewRequest.of("Báo cáo kết quả đợt tuyên truyền", period, ASKED, List.of(unit("muong-lam"))));
        var request = requests.open(
                commune,
                NewRequest.of(
                                "Báo cáo kết quả đợt tuyên truyền",
                                period,
                                ASKED,
                                List.of(unit("na-hoc"), unit("school")))
                        .serving(top));
        answer(request, "na-hoc", "muong-lam");
        var whole = consolidations.now(commune, request);
        reports.save(
                commune,
                whole,
                reports.find(commune, whole).version(),
                new ReportEdit(
                        Map.of("commended", ReportEdit.ByHand.of(2)),
                        Map.of(100, "Đảng ủy xã ban hành văn bản, phân công từng đồng chí phụ trách bản.")));

        for (var format : ReportDocuments.Format.values()) {
            documents.write(commune, whole, format);
            var bytes =
                    files.bytes(commune, documents.find(commune, whole, format).orElseThrow());
            assertThat(bytes).hasSizeGreaterThan(2000);
            var folder = java.nio.file.Files.createDirectories(java.nio.file.Path.of("target", "documents"));
            java.nio.file.Files.write(folder.resolve("report." + format.code()), bytes);
        }
        assertThat(documents.isFresh(commune, whole)).isTrue();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> documents.find(offices.of("nam-rom"), whole, ReportDocuments.Format.DOCX));
    }

    @Test
    void theFilingLineIsTheOneOfTheLine() throws Exception {
        var cell = reports.draft(offices.of("na-hoc"), ask("muong-lam", nextMonth(), "na-hoc"));
        assertThat(words(offices.of("na-hoc"), cell)).contains("Lưu Văn phòng.");
        var union = reports.draft(offices.of("school-union"), ask("union", nextMonth(), "school-union"));
        assertThat(words(offices.of("school-union"), union)).contains("Lưu: VT.");
    }

    private String words(Actor actor, ReportId report) throws Exception {
        documents.write(actor, report, ReportDocuments.Format.DOCX);
        var file = documents.find(actor, report, ReportDocuments.Format.DOCX).orElseThrow();
        try (var parts = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(files.bytes(actor, file)))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no text");
    }

    @Test
    void whoMayNotWriteMayNotSubmit() {
        var cell = offices.of("na-hoc");
        var reader = new Actor(
                cell.account(),
                cell.name(),
                cell.unit(),
                cell.unitName(),
                cell.path(),
                java.util.Set.of(vn.trienkhai.shared.Role.AUDITOR));
        var request = ask("muong-lam", nextMonth(), "na-hoc");
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> reports.draft(reader, request));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> activities.record(reader, meeting(LocalDate.of(2025, 1, 1))));
    }

    private RequestId ask(String by, DateRange period, String... whom) {
        return requests.open(
                offices.of(by),
                NewRequest.of(
                                "Báo cáo kết quả",
                                period,
                                ASKED,
                                java.util.Arrays.stream(whom).map(this::unit).toList())
                        .due(period.to())
                        .saidIn(SENTENCE));
    }

    private ReportId answer(RequestId request, String from, String to) {
        var draft = reports.draft(offices.of(from), request);
        send(draft, from, to);
        return draft;
    }

    private void send(ReportId report, String from, String to) {
        reports.submit(
                offices.of(from), report, reports.find(offices.of(from), report).version());
        reviews.accept(
                offices.of(to), report, reports.find(offices.of(to), report).version());
    }

    private UnitId unit(String key) {
        return offices.unit(key);
    }

    /** Each test has a month of its own, so that none sees another's activities. */
    private DateRange nextMonth() {
        var first = LocalDate.of(2023, 1, 1).plusMonths(month++);
        return new DateRange(first, first.plusMonths(1).minusDays(2));
    }

    private static NewActivity meeting(LocalDate day) {
        return NewActivity.of(ActivityId.fresh(), Channel.MEETING, "Sinh hoạt chuyên đề", "Nhà văn hóa", day);
    }

    private static ReportEdit byHand(String code, long value) {
        return new ReportEdit(Map.of(code, ReportEdit.ByHand.of(value)), Map.of());
    }

    private BigDecimal total(Actor actor, ReportId report, String code) {
        return reports.figures(actor, report).get(code).total();
    }
}
