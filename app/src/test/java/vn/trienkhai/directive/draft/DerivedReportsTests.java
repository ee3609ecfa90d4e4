package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.shared.Actor;

/** A directive that asks for several reports gives the letter below as many. */
@WholeApplication
class DerivedReportsTests {
    private static final LocalDate TODAY = LocalDate.of(2030, 10, 6);
    private static final String LETTER = """
            TỈNH ỦY VÂN SƠN
            *
            Số %d-CV/TU
            về việc thay bóng đèn đường bản

            ĐẢNG CỘNG SẢN VIỆT NAM

            Vân Sơn, ngày 05 tháng 10 năm 2026

            Kính gửi: Đảng ủy các xã.

            Ban Thường vụ Tỉnh ủy yêu cầu:

            1. Đảng ủy các xã

            a) Chỉ đạo các chi bộ thay bóng đèn hỏng ở đường bản, hoàn thành trước ngày 20/11/2030.

            2. Đảng ủy xã Nậm Rốm

            a) Sửa trạm biến áp ở trung tâm xã, gửi báo cáo kết quả sửa trạm về Tỉnh ủy trước ngày 05/12/2030.

            Đảng ủy các xã gửi báo cáo kết quả đợt 1 về Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 30/11/2030.

            Kết thúc đợt, các đơn vị gửi báo cáo tổng kết về Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 20/12/2030.

            Nơi nhận:

            - Như trên;
            - Lưu VPTU.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Lò Văn Chợ
            """;
    private static int number = 1_400;

    private final TwoCommunes world;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Deliveries deliveries;
    private final Letters letters;
    private final LetterSuggestion suggestion;
    private final FirstText first;
    private final MockMvc browser;

    @Autowired
    DerivedReportsTests(
            TwoCommunes world,
            Directives directives,
            ReadingDesk desk,
            Deliveries deliveries,
            Letters letters,
            LetterSuggestion suggestion,
            FirstText first,
            MockMvc browser) {
        this.world = world;
        this.directives = directives;
        this.desk = desk;
        this.deliveries = deliveries;
        this.letters = letters;
        this.suggestion = suggestion;
        this.first = first;
        this.browser = browser;
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("PERSON")));
    }

    private Directive sent() {
        return sent(LETTER.formatted(++number));
    }

    private Directive sent(String text) {
        var directive = directives.register(world.province, "cong-van.txt", text.getBytes(StandardCharsets.UTF_8));
        desk.confirm(
                world.province,
                directive.id(),
                desk.open(world.province, directive.id()).version());
        deliveries.deliver(world.province, directive.id(), List.of(world.muongLam.unit()));
        return directive;
    }

    @Test
    void everyReportIsProposedWithItsOwnDayBeforeTheSuperiorsAndThoseOfOthersAreNotTicked() {
        var source = sent();
        var suggested = suggestion.of(world.muongLam, source.id(), TODAY);

        assertThat(directives.content(world.muongLam, source.id()).reading().reportObligations())
                .as("what the reader found")
                .hasSize(3);
        assertThat(suggested.draft().reports())
                .extracting(DerivedDraft.DerivedReport::due)
                .containsExactly(
                        Optional.of(LocalDate.of(2030, 11, 30)),
                        Optional.of(LocalDate.of(2030, 11, 25)),
                        Optional.of(LocalDate.of(2030, 12, 15)));
        assertThat(suggested.draft().reports())
                .allSatisfy(report -> assertThat(report.to()).isEqualTo("Đảng ủy xã Mường Lâm"));
        assertThat(suggested.draft().reports().getLast().via()).hasValue("Văn phòng Tỉnh ủy");
        assertThat(suggested.reportsMine()).containsExactly(false, true, true);
    }

    @Test
    void whatIsTickedGoesIntoTheLetterAndWhatIsLeftOutIsSaidBeforeItIsSigned() throws Exception {
        var source = sent();
        browser.perform(get("/directives/" + source.id() + "/derive").with(as(world.muongLam)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Cấp trên yêu cầu 3 báo cáo")))
                .andExpect(content().string(Matchers.containsString("reportDue-2")));

        var answer = browser.perform(post("/directives/" + source.id() + "/derived")
                        .with(as(world.muongLam))
                        .with(csrf())
                        .param("docType", "CV")
                        .param("use", "0")
                        .param("taskText", "Thay bóng đèn hỏng")
                        .param("taskLead", "Các chi bộ")
                        .param("taskSupport", "")
                        .param("taskDeadline", "15/11/2030")
                        .param("useReport", "1", "2")
                        .param("reportWhat", "báo cáo riêng", "báo cáo đợt 1", "báo cáo tổng kết")
                        .param("reportTo", "Đảng ủy xã", "Đảng ủy xã", "Đảng ủy xã")
                        .param("reportVia", "", "Văn phòng Đảng ủy", "")
                        .param("reportDue", "", "25/11/2030", "20/12/2030"))
                .andReturn()
                .getResponse();
        var draft = new DirectiveId(
                Long.parseLong(Objects.requireNonNull(answer.getRedirectedUrl()).replaceAll("\\D*(\\d+).*", "$1")));

        var body = letters.typed(world.muongLam, draft).draft();
        assertThat(body.body())
                .contains(
                        "theo: 2 | nội dung: báo cáo đợt 1 | gửi: Đảng ủy xã | qua: Văn phòng Đảng ủy | hạn: 25/11/2030")
                .contains("theo: 3 | nội dung: báo cáo tổng kết | gửi: Đảng ủy xã | hạn: 20/12/2030")
                .doesNotContain("báo cáo riêng");
        assertThat(letters.problems(world.muongLam, Optional.of(source.id()), body))
                .extracting(Problem::key)
                .contains("directive.draft.day.not_earlier", "directive.draft.left_out.report");
        assertThat(letters.problems(world.muongLam, Optional.of(source.id()), body))
                .filteredOn(problem -> problem.key().equals("directive.draft.left_out.report"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.values().getFirst()).isEqualTo("1"));
        assertThat(directives.content(world.muongLam, draft).sources().keySet())
                .contains("/report_obligations/0", "/report_obligations/1");
    }

    @Test
    void aDayThatDoesNotExistIsRefusedWithEverythingStillThere() throws Exception {
        var source = sent();
        var form = post("/directives/" + source.id() + "/derived")
                .with(as(world.muongLam))
                .with(csrf())
                .param("docType", "KH")
                .param("subject", "trích yếu gõ lại")
                .param("useReport", "1")
                .param("reportWhat", "báo cáo đợt 1", "báo cáo theo dõi", "báo cáo tổng kết")
                .param("reportTo", "Đảng ủy xã", "Đảng ủy xã", "Đảng ủy xã");
        browser.perform(form.param("reportDue", "", "31/02/2031", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("value=\"báo cáo theo dõi\"")))
                .andExpect(content().string(Matchers.containsString("value=\"31/02/2031\"")))
                .andExpect(content().string(Matchers.containsString("value=\"trích yếu gõ lại\"")))
                .andExpect(content().string(Matchers.containsString("value=\"KH\" selected")));
    }

    @Test
    void theUrgencyOfTheSuperiorIsProposed() {
        var urgent = LETTER.formatted(++number).replace("đường bản\n\nĐẢNG", "đường bản\nTHƯỢNG KHẨN\n\nĐẢNG");

        assertThat(first.of(suggestion
                                .of(world.muongLam, sent(urgent).id(), TODAY)
                                .draft())
                        .urgency())
                .isEqualTo("Thượng khẩn");
        assertThat(first.of(suggestion.of(world.muongLam, sent().id(), TODAY).draft())
                        .urgency())
                .isEmpty();
    }

    @Test
    void aReportOrAProposalIsWrittenToTheBodyAbove() throws Exception {
        for (var type : List.of("BC", "TTr")) {
            var blank = suggestion.blank(world.muongLam, type, "");
            assertThat(blank.addressees()).containsExactly("Tỉnh ủy Vân Sơn");
            assertThat(blank.recipients()).containsExactly("Như trên", "Lưu Văn phòng");
        }
        assertThat(suggestion.blank(world.muongLam, "KH", "").addressees()).isEmpty();

        var source = sent();
        var begun = browser.perform(post("/directives/" + source.id() + "/derived")
                        .with(as(world.muongLam))
                        .with(csrf())
                        .param("docType", "TTr")
                        .param("addressees", "Các chi, đảng bộ cơ sở"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var id = new DirectiveId(Long.parseLong(Objects.requireNonNull(begun).replaceAll("\\D+(\\d+).*", "$1")));
        var draft = letters.typed(world.muongLam, id).draft();
        assertThat(draft.addressees()).containsExactly("Tỉnh ủy Vân Sơn");
        assertThat(draft.recipients()).containsExactly("Như trên", "Lưu Văn phòng");
    }

    @Test
    void aReportOfEveryMonthIsAskedForEveryMonth() {
        var monthly = new DerivedDraft.DerivedReport(
                Optional.empty(), "báo cáo kết quả", "Đảng ủy xã", Optional.empty(), Optional.empty(), "hằng tháng");
        var suggested = suggestion.of(world.muongLam, sent().id(), TODAY).draft();
        var draft = first.of(new DerivedDraft(
                "CV",
                suggested.symbol(),
                suggested.place(),
                suggested.subject(),
                suggested.opening(),
                suggested.addressees(),
                List.of(),
                List.of(monthly),
                List.of(),
                suggested.recipients(),
                suggested.authority(),
                suggested.title(),
                "Cà Văn Bun"));
        assertThat(draft.body()).contains("về Đảng ủy xã hằng tháng.").contains("| hạn: hằng tháng");

        var letter = letters.begin(world.muongLam, draft, Optional.empty());
        assertThat(directives.content(world.muongLam, letter.id()).reading().reportObligations())
                .singleElement()
                .satisfies(report -> assertThat(report.recurring()).isEqualTo("monthly"));
    }
}
