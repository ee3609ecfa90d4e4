package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A letter comes in at the province and reaches the communes: register, read, settle, confirm, open, assign, acknowledge. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectiveJourneyTests extends Journey {
    private static final Path LETTER = Path.of("src/test/resources/vn/trienkhai/journeys/cong-van-ve-sinh.txt");

    @Test
    @Order(1)
    void theClerkRegistersALetterAndConfirmsWhatWasRead() {
        var page = signIn(window(), "vanthu.tu");
        page.navigate("/directives");
        look(page, "so-van-ban");
        page.setInputFiles("#file", LETTER);
        page.click("form.upload button.do");
        page.waitForURL(Pattern.compile("/directives/\\d+/reading"));
        assertThat(page.locator("section.read").first()).containsText("341-CV/TU");
        assertThat(page.locator(".sheet mark").count()).isGreaterThan(8);
        look(page, "ban-doc");
        wordsBecomeAValue(page);
        settleAllDoubts(page);
        page.click("form[action$='/confirmation'] button.do");
        page.waitForURL(Pattern.compile("/(campaigns/new|directives/\\d+)"));
    }

    /** By keyboard alone: select a word or two of the letter, give them to a new value. */
    private void wordsBecomeAValue(Page page) {
        int before = page.locator("[id^='v-addressees-']").count();
        page.keyboard().press("c");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");
        page.locator("#pick-about").selectOption("/addressees/-");
        look(page, "chon-cau");
        page.locator("#pick-box button").press("Enter");
        assertThat(page.locator("#pick-box")).hasCount(0);
        var added = page.locator("#v-addressees-" + before);
        assertThat(added).containsText("bổ sung");
    }

    @Test
    @Order(2)
    void theOfficerOpensACampaignAndGivesTheWork() {
        var page = signIn(window(), "lanhdao.tu");
        open(page, "341-CV/TU");
        var directive = page.url().replaceAll(".*/directives/(\\d+).*", "$1");
        page.navigate("/campaigns/new?directive=" + directive);
        assertThat(page.locator("main")).containsText("ra quân");
        look(page, "mo-dot");
        page.click("form.opening button.do");
        page.waitForURL(Pattern.compile("/campaigns/\\d+$"));
        look(page, "dot-hoat-dong");
        page.click("a[href$='/assign']");
        look(page, "giao-viec");
        page.click("div.act button.do");
        page.waitForURL(Pattern.compile("/(campaigns|jobs)/\\d+"));
    }

    @Test
    @Order(3)
    void theCommuneFindsTheLetterAmongTheNewOnesAndTakesItIn() {
        var page = signIn(phone(), "canbo.th");
        assertThat(page.locator("main")).containsText("341-CV/TU");
        look(page, "viec-cua-don-vi");
        page.click("li:has-text('341-CV/TU') a:has-text('Đọc và xác nhận')");
        page.waitForURL(Pattern.compile("/directives/\\d+"));
        page.click("form[action$='/acknowledgement'] button");
        assertThat(page.locator("form[action$='/acknowledgement']")).hasCount(0);
        look(page, "van-ban-den");
    }

    @Test
    @Order(4)
    void anUnreadableUploadIsRefusedInWordsAndLeavesTheRegisterAsItWas() throws IOException {
        var page = signIn(window(), "vanthu.tu");
        for (var upload : new FilePayload[] {
            new FilePayload("trong.txt", "text/plain", new byte[0]),
            new FilePayload("hong.docx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 0, 0, 0}),
            new FilePayload("anh.pdf", "application/pdf", Files.readAllBytes(photo())),
            new FilePayload("mat.txt", "text/plain", secret())
        }) {
            page.navigate("/directives");
            page.setInputFiles("#file", upload);
            page.click("form.upload button.do");
            assertThat(page.locator("[role=alert]")).isVisible();
        }
        page.navigate("/directives?q=mat.txt");
        assertThat(page.locator("table.register")).hasCount(0);
    }

    private static byte[] secret() {
        return "TỈNH ỦY VÂN SƠN\n*\nSố 9-CV/TU\nTỐI MẬT\n\nVân Sơn, ngày 01 tháng 11 năm 2026\n\nKính gửi: Đảng ủy các xã\n\nNội dung.\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void open(Page page, String number) {
        page.navigate("/directives?book=outgoing&q=" + number);
        page.click("table.register a:has-text('" + number + "')");
        page.waitForURL(Pattern.compile("/directives/\\d+"));
    }

    /** Accepts the likeliest choice of each doubt until none is left. */
    private static void settleAllDoubts(Page page) {
        for (int left = 20; page.locator("#settle").count() > 0; left--) {
            assertThat(left).isPositive();
            var heading = page.locator("#doubt").textContent();
            page.click("#settle");
            page.waitForFunction("was => document.querySelector('#doubt')?.textContent !== was", heading);
        }
    }
}
