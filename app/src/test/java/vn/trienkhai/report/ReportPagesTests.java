package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.activity.Activities;
import vn.trienkhai.activity.ActivityId;
import vn.trienkhai.database.WithFreshDatabase;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.unit.Units;

@SpringBootTest(properties = "db-scheduler.enabled=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = WithFreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPagesTests {
    private static final DateRange MAY = new DateRange(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
    private static final Evidence SENTENCE = new Evidence(1, 1, 9, 10, 60, "Báo cáo về Đảng ủy xã trước ngày 05/6.");

    /** What a hand slips into a field for whole numbers, and what is said about it. */
    private static final Map<String, String> ABSURD = Map.of(
            "mười", "Phải là số",
            "-3", "số âm",
            "9999999999999", "Số quá lớn",
            "12,5", "Hãy làm tròn",
            "12.5", "Phần lẻ viết sau dấu phẩy");

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
    private Consolidations consolidations;

    @Autowired
    private MockMvc web;

    private Offices offices;

    @BeforeAll
    void found() {
        offices = new Offices(accounts, units, "-pages");
    }

    @Test
    void aFormSentTwiceLogsOneActivity() throws Exception {
        var id = ActivityId.fresh();
        for (int i = 0; i < 2; i++) {
            var answer = as("na-hoc", log(id).param("attendance", "1.046"));
            assertThat(answer.getRedirectedUrl()).isEqualTo("/activities/" + id + "?new=true");
        }
        assertThat(page("na-hoc", "/activities/" + id)).contains("1.046", "Nhà văn hóa bản");
        assertThat(page("na-hoc", "/activities")).containsOnlyOnce(id.toString());
        assertThat(as("cho-phien", get("/activities/" + id)).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndTheRestStays() throws Exception {
        var answer = as("na-hoc", log(ActivityId.fresh()).param("attendance", "rất đông"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Phải là số", "rất đông", "Nhà văn hóa bản");
    }

    @Test
    void anActivityWithAnAbsurdFigureIsNotKeptAndEverythingTypedStays() throws Exception {
        for (var field : List.of("attendance", "figure.banners")) {
            for (var typed : ABSURD.entrySet()) {
                var id = ActivityId.fresh();
                var answer = as("na-hoc", log(id).param(field, typed.getKey()).param("note", "Trời mưa"));
                assertThat(answer.getStatus()).isEqualTo(422);
                assertThat(answer.getContentAsString())
                        .contains(typed.getKey(), typed.getValue(), "Nhà văn hóa bản", "Trời mưa");
                assertThat(as("na-hoc", get("/activities/" + id)).getStatus()).isEqualTo(404);
            }
        }
        var crowd = as("na-hoc", log(ActivityId.fresh()).param("attendance", "10.000.001"));
        assertThat(crowd.getContentAsString()).contains("10.000.001", "Nhiều nhất 10.000.000 người");
    }

    @Test
    void enterKeepsAnActivityAndLooksForAUnitOnlyWhenItsNameWasJustTyped() throws Exception {
        var id = ActivityId.fresh();
        var looking = as("na-hoc", log(id).param("enter", "true").param("q", "trường"));
        assertThat(looking.getStatus()).isEqualTo(200);
        assertThat(looking.getContentAsString()).contains("Chi bộ trường Mường Lâm", "Nhà văn hóa bản");
        var kept = as("na-hoc", log(id).param("enter", "true"));
        assertThat(kept.getRedirectedUrl()).isEqualTo("/activities/" + id + "?new=true");
    }

    @Test
    void aFigureThatIsTextNegativeOrAbsurdIsRefusedAndEverythingElseTypedStays() throws Exception {
        var draft = reports.draft(offices.of("na-hoc"), ask());
        for (var typed : ABSURD.entrySet()) {
            var answer = as(
                    "na-hoc",
                    post("/reports/" + draft)
                            .param("version", "1")
                            .param("hand.commended", typed.getKey())
                            .param("section.200", "Bản làng đã họp."));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains(typed.getKey(), typed.getValue(), "Bản làng đã họp.");
        }
        assertThat(reports.find(offices.of("na-hoc"), draft).version()).isEqualTo(1);
    }

    @Test
    void aConflictShowsBothSides() throws Exception {
        var draft = reports.draft(offices.of("na-hoc"), ask());
        as("na-hoc", post("/reports/" + draft).param("version", "1").param("hand.commended", "7"));
        var answer =
                as("na-hoc", post("/reports/" + draft).param("version", "1").param("hand.commended", "9"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("value=\"9\"", "Bản người khác vừa lưu: 7");
    }

    @Test
    void aReportIsSentWithADoubleClickReturnedWithAWordAndOpenedDownToTheSentence() throws Exception {
        as("na-hoc", log(ActivityId.fresh()).param("attendance", "46"));
        var request = ask();
        var draft = reports.draft(offices.of("na-hoc"), request);
        for (int i = 0; i < 2; i++) {
            var answer = as(
                    "na-hoc",
                    post("/reports/" + draft + "/submission")
                            .param("version", "1")
                            .param("section.200", "Đã họp bản."));
            assertThat(answer.getRedirectedUrl()).isEqualTo("/reports/" + draft);
        }
        assertThat(page("muong-lam", "/reports")).contains("Chi bộ bản Nà Hốc");
        as(
                "muong-lam",
                post("/reports/" + draft + "/return")
                        .param("version", "3")
                        .param("comment", "Ghi thêm nơi tổ chức")
                        .param("about", "section:200"));
        assertThat(page("na-hoc", "/reports/" + draft)).contains("Ghi thêm nơi tổ chức", "Lưu và gửi báo cáo");
        as(
                "na-hoc",
                post("/reports/" + draft + "/submission")
                        .param("version", "4")
                        .param("section.200", "Đã họp bản tại sân."));
        as("muong-lam", post("/reports/" + draft + "/acceptance").param("version", "6"));
        var whole = consolidations.now(offices.of("muong-lam"), request);

        assertThat(page("muong-lam", "/reports/requests/" + request))
                .contains("Cần đôn đốc", "Chi bộ trường Mường Lâm");
        assertThat(page("muong-lam", "/reports/" + whole))
                .contains("Còn thiếu 1 đơn vị", "Đã họp bản tại sân.", "Đưa vào");
        assertThat(page("muong-lam", "/reports/" + whole + "/figures/attendance"))
                .contains("Chi bộ bản Nà Hốc", SENTENCE.quote());
        assertThat(page("muong-lam", "/reports/" + draft + "/figures/attendance"))
                .contains("Nhà văn hóa bản");
        var part =
                as("muong-lam", get("/reports/" + whole + "/figures/attendance").header("HX-Request", "true"));
        assertThat(part.getContentAsString()).doesNotContain("<html");
    }

    @Test
    void aCorrectionKeepsTheReasonAndWhatWasReported() throws Exception {
        var id = ActivityId.fresh();
        as("school", log(id).param("attendance", "30").param("figure.banners", "2"));
        var request = ask();
        var report = reports.draft(offices.of("school"), request);
        as("school", post("/reports/" + report + "/submission").param("version", "1"));
        as("muong-lam", post("/reports/" + report + "/acceptance").param("version", "3"));

        assertThat(page("school", "/activities/" + id + "/correction")).contains("value=\"30\"", "Lý do sửa");
        var nameless = as("school", correct(id, 1).param("attendance", "34"));
        assertThat(nameless.getStatus()).isEqualTo(422);
        assertThat(nameless.getContentAsString()).contains("Hãy ghi lý do sửa", "value=\"34\"");
        for (int i = 0; i < 2; i++) {
            var answer = as("school", correct(id, 1).param("attendance", "34").param("reason", "Đếm sót bốn người"));
            assertThat(answer.getRedirectedUrl()).isEqualTo("/activities/" + id);
        }
        var late = as("school", correct(id, 1).param("attendance", "35").param("reason", "Đếm lại"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("không ghi đè", "value=\"35\"");

        assertThat(page("muong-lam", "/activities/" + id))
                .contains(
                        "34",
                        "Đếm sót bốn người",
                        "Số người dự trước đó: 30",
                        "Băng rôn, khẩu hiệu, pa nô trước đó: 2");
        assertThat(page("muong-lam", "/reports/" + report + "/figures/attendance"))
                .contains("đã đính chính sau đó", "<td class=\"num\">30</td>");
        var newer = reports.replace(offices.of("school"), report);
        assertThat(reports.figures(offices.of("school"), newer)
                        .get("attendance")
                        .total())
                .isEqualByComparingTo("34");
        assertThat(as("muong-lam", get("/activities/" + id + "/correction")).getStatus())
                .isEqualTo(404);
        assertThat(as("muong-lam", correct(id, 2).param("reason", "x")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aRequestThatCannotBeSentStaysAsItWasTyped() throws Exception {
        var answer = as(
                "muong-lam",
                post("/reports/requests")
                        .param("title", "Báo cáo chợ phiên")
                        .param("from", "2025-05-31")
                        .param("to", "2025-05-01")
                        .param("indicator", "talks")
                        .param("unit", offices.unit("school").toString()));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Ngày kết thúc phải sau ngày bắt đầu", "Báo cáo chợ phiên", "2025-05-31")
                .contains("value=\"" + offices.unit("school") + "\" checked>")
                .contains("value=\"" + offices.unit("na-hoc") + "\">");
    }

    @Test
    void moreTimeIsAskedForGrantedOrRefusedWithAReason() throws Exception {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        var path = "/reports/requests/"
                + requests.open(
                        offices.of("muong-lam"),
                        NewRequest.of(
                                        "Báo cáo gấp",
                                        MAY,
                                        List.of("meetings"),
                                        List.of(offices.unit("na-hoc"), offices.unit("school")))
                                .due(today.minusDays(1)));
        for (var cell : List.of("na-hoc", "school")) {
            assertThat(page(cell, path)).contains("Xin lùi thời hạn").doesNotContain("Yêu cầu cấp dưới báo cáo");
            for (int i = 0; i < 2; i++) {
                var answer = as(cell, wish(path, today.plusDays(3)).param("reason", "Bản mất sóng ở " + cell));
                assertThat(answer.getRedirectedUrl()).isEqualTo(path);
            }
            assertThat(page(cell, path)).contains("chờ trả lời").doesNotContain("Vì sao cần thêm thời gian");
        }
        assertThat(page("muong-lam", path)).contains("Bản mất sóng ở na-hoc", "Bản mất sóng ở school", "Quá hạn");
        assertThat(page("na-hoc", path)).doesNotContain("Bản mất sóng ở school");

        var granted = path + "/units/" + offices.unit("na-hoc") + "/extension";
        as("muong-lam", post(granted).param("until", today.plusDays(2).toString()));
        var refused = path + "/units/" + offices.unit("school") + "/refusal";
        as("muong-lam", post(refused).param("why", "Trường có mạng"));

        assertThat(page("na-hoc", path))
                .contains("Thời hạn đã được lùi đến " + vn.trienkhai.shared.Vietnamese.date(today.plusDays(2)));
        assertThat(page("school", path)).contains("Trường có mạng", "Xin lùi thời hạn");
        assertThat(page("muong-lam", path)).contains("đã lùi").doesNotContain("Bản mất sóng");
        assertThat(as("na-hoc", wish(path, today.minusDays(1)).param("reason", "x"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(as("cho-phien", wish(path, today).param("reason", "x")).getStatus())
                .isEqualTo(404);
        assertThat(as("na-hoc", post(granted).param("until", today.toString())).getStatus())
                .isEqualTo(404);
        assertThat(as("na-hoc", post(refused).param("why", "x")).getStatus()).isEqualTo(404);
    }

    private static AbstractMockHttpServletRequestBuilder<?> wish(String path, LocalDate until) {
        return post(path + "/extension").param("until", until.toString());
    }

    private static AbstractMockHttpServletRequestBuilder<?> correct(ActivityId id, int version) {
        return multipart("/activities/" + id + "/correction")
                .param("version", Integer.toString(version))
                .param("channel", "meeting")
                .param("what", "Sinh hoạt chi bộ")
                .param("place", "Nhà văn hóa bản")
                .param("on", "2025-05-03");
    }

    @Test
    void everyPageAndEveryFormRefusesAStranger() throws Exception {
        var request = ask();
        var draft = reports.draft(offices.of("na-hoc"), request);
        for (var path : List.of(
                "/reports/" + draft,
                "/reports/" + draft + "/figures/meetings",
                "/reports/requests/" + request,
                "/reports/" + draft + "/document.docx")) {
            assertThat(as("cho-phien", get(path)).getStatus()).as(path).isEqualTo(404);
        }
        for (var action :
                List.of("", "/submission", "/return", "/acceptance", "/refresh", "/replacement", "/document")) {
            var answer = as(
                    "cho-phien",
                    post("/reports/" + draft + action).param("version", "1").param("comment", "x"));
            assertThat(answer.getStatus()).as(action).isEqualTo(404);
        }
        assertThat(as("cho-phien", post("/reports").param("request", request.toString()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(as("cho-phien", post("/reports/requests/" + request + "/consolidation"))
                        .getStatus())
                .isEqualTo(404);
    }

    private RequestId ask() {
        return requests.open(
                offices.of("muong-lam"),
                NewRequest.of(
                                "Báo cáo tháng 5",
                                MAY,
                                List.of("meetings", "attendance", "commended"),
                                List.of(offices.unit("na-hoc"), offices.unit("school")))
                        .saidIn(SENTENCE));
    }

    private static AbstractMockHttpServletRequestBuilder<?> log(ActivityId id) {
        return multipart("/activities")
                .param("id", id.toString())
                .param("channel", "meeting")
                .param("what", "Sinh hoạt chi bộ")
                .param("place", "Nhà văn hóa bản")
                .param("on", "2025-05-03");
    }

    private String page(String who, String path) throws Exception {
        var answer = as(who, get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse as(String who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var person = UsernamePasswordAuthenticationToken.authenticated(
                offices.of(who), null, AuthorityUtils.createAuthorityList("PERSON"));
        var response = web.perform(request.with(authentication(person)).with(csrf()))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
