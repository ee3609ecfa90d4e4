package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A letter is drafted, compared, signed, issued and sent; those who have not read it are reminded; one sends it back, the others lose it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CascadeJourneyTests extends Journey {
    private static final String SUBJECT = "về việc trực cơ quan dịp nghỉ Tết Dương lịch";
    private static final String BODY = """
            Để bảo đảm thông tin thông suốt, đề nghị các đồng chí thực hiện:
            1. Phân công lãnh đạo và cán bộ trực đủ các ngày nghỉ.
            2. Gửi danh sách trực về Văn phòng Tỉnh ủy trước ngày 25/12/2026.
            """;

    private static String letter = "";

    @Test
    @Order(1)
    void theDrafterWritesALetterBesideItsPageAndComparesVersions() {
        var page = signIn(window(), "chuyenvien.tu");
        page.navigate("/directives/new");
        look(page, "van-ban-moi");
        page.click("form[action='/directives/drafts'] button.do >> nth=0");
        page.waitForURL(Pattern.compile("/directives/\\d+/edit"));
        letter = page.url().replaceAll(".*/directives/(\\d+)/.*", "$1");
        page.fill("#addressees", "Đảng ủy các xã, phường");
        page.fill("#subject", SUBJECT);
        page.fill("#body", BODY);
        assertThat(page.locator("#pages img").first()).isVisible();
        assertThat(page.locator("#pages")).not().containsText("Chưa có trích yếu");
        look(page, "soan-van-ban");
        save(page);
        page.fill("#body", BODY.replace("25/12/2026", "20/12/2026") + "3. Kiểm tra phòng cháy, chữa cháy.\n");
        save(page);
        page.navigate("/directives/" + letter + "/versions");
        page.click("form.pick-two button");
        assertThat(page.locator("main ins, main .added").first()).containsText("20/12/2026");
        look(page, "so-sanh-phien-ban");
    }

    private static void save(Page page) {
        page.click(".actions button.do >> nth=0");
        page.waitForURL(Pattern.compile("/directives/\\d+/edit.*"));
        assertThat(page.locator("[role=alert]")).hasCount(0);
    }

    @Test
    @Order(2)
    void theLeaderRemarksReturnsAndThenApproves() {
        var drafter = signIn(window(), "chuyenvien.tu");
        submit(drafter);
        var leader = signIn(window(), "lanhdao.tu");
        leader.navigate("/directives/" + letter + "/signing");
        leader.click("#line-1 details.say summary");
        leader.fill("#words-1", "Nêu rõ đầu mối nhận danh sách.");
        leader.click("#line-1 details.say form button");
        assertThat(leader.locator("#line-1 .remark")).containsText("đầu mối");
        look(leader, "trinh-ky");
        leader.fill("form.send-back textarea", "Bổ sung theo ý kiến ghi bên đoạn.");
        leader.click("form.send-back button");
        drafter.reload();
        assertThat(drafter.locator("main")).containsText("Bổ sung theo ý kiến");
        drafter.click("#line-1 .remark form button");
        submit(drafter);
        for (int steps = 5; issue(leader).count() == 0; steps--) {
            assertThat(steps).isPositive();
            leader.navigate("/directives/" + letter + "/signing");
            leader.click("form[action$='/signing/approval'] button");
        }
    }

    private void submit(Page drafter) {
        drafter.navigate("/directives/" + letter + "/signing");
        drafter.click("form[action$='/signing/submission'] button");
        assertThat(drafter.locator("form[action$='/signing/withdrawal'] button"))
                .isVisible();
    }

    private static Locator issue(Page page) {
        return page.locator("form[action$='/issuance'] button");
    }

    @Test
    @Order(3)
    void theClerkIssuesSendsAndSeesHowFarItHasCome() {
        var page = signIn(window(), "vanthu.tu");
        page.navigate("/directives/numbers");
        page.fill("#purpose", "Quyết định nhân sự của Ban Thường vụ");
        page.click("form.search[method=post] button >> nth=0");
        assertThat(page.locator("main")).containsText("Quyết định nhân sự");
        look(page, "so-giu-truoc");
        page.navigate("/directives/" + letter + "/signing");
        issue(page).click();
        page.waitForURL(Pattern.compile("/directives/\\d+$"));
        page.navigate("/directives/" + letter + "/deliveries");
        for (var unit : List.of("Đảng ủy xã Mường Lâm", "Đảng ủy phường Tân Hà")) {
            page.locator("label.choice:has-text('" + unit + "') input").first().check();
        }
        look(page, "gui-van-ban");
        page.click("form[action$='/deliveries'] button.do");
        page.navigate("/directives/" + letter + "/coverage");
        assertThat(page.locator("main")).containsText("Đảng ủy xã Mường Lâm");
        look(page, "muc-do-trien-khai");
        page.click("form[action$='/reminders'] button.do");
        assertThat(page.locator("[role=alert]")).hasCount(0);
        page.navigate("/directives/" + letter + "/coverage/units?state=waiting");
        look(page, "don-vi-chua-nhan");
    }

    @Test
    @Order(4)
    void oneCommuneIsRemindedAndSendsItBack() {
        var page = signIn(phone(), "vanthu.ml");
        page.navigate("/directives/" + letter);
        assertThat(page.locator("[role=note]")).isVisible();
        look(page, "duoc-don-doc");
        page.click("a[href$='/return']");
        page.fill("#reason", "Văn bản gửi nhầm, xã đã nhận bản khác.");
        look(page, "gui-tra-lai");
        page.click("form[action$='/return'] button.do");
        assertThat(page.locator("form[action$='/acknowledgement']")).hasCount(0);
    }

    @Test
    @Order(5)
    void theClerkSendsItOutsideAndRecallsItFromTheOthers() {
        var page = signIn(window(), "vanthu.tu");
        page.navigate("/directives/" + letter + "/outside");
        page.fill("#name", "Công ty Cổ phần Thủy điện Nậm Na");
        page.click("form[action$='/outside'] button.do");
        assertThat(page.locator("main")).containsText("Thủy điện Nậm Na");
        look(page, "gui-ngoai-he-thong");
        page.navigate("/directives/" + letter + "/sent");
        assertThat(page.locator("main")).containsText("gửi nhầm");
        look(page, "da-gui");
        page.click("button[name=all]");
        page.fill("#reason", "Thay bằng văn bản của Văn phòng.");
        look(page, "thu-hoi");
        page.click("form[action$='/recall'] button.do");
        page.navigate("/directives/" + letter + "/sent");
        assertThat(page.locator("main")).containsText("Thay bằng văn bản của Văn phòng");
    }

    @Test
    @Order(6)
    void theRegisterIsSearchedInFullTextAndPrinted() {
        var page = signIn(window(), "vanthu.tu");
        page.navigate("/directives?book=outgoing&q=phong chay");
        assertThat(page.locator("table.register mark").first()).containsText("phòng");
        look(page, "tra-so-van-ban");
        page.navigate("/directives/print?book=outgoing");
        look(page, "in-so-van-ban");
        page.navigate("/directives/numbers");
        assertThat(page.locator(".note")).containsText("tạm tính");
        page.fill("#day", "2025-10-04");
        page.click("form[action$='/terms'] button.do");
        assertThat(page.locator("main")).containsText("từ ngày 04/10/2025 đến nay");
        look(page, "nhiem-ky");
        page.navigate("/directives/print?book=outgoing&type=CV&first=1&last=999");
        assertThat(page.locator(".book-sheet")).containsText("Nhiệm kỳ: 2025–2030");
        look(page, "in-so-theo-so");
        page.navigate("/directives/signing-steps");
        look(page, "buoc-trinh-ky");
        page.navigate("/sheets");
        look(page, "ma-phieu");
    }
}
