package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A letter cites its superior's with a damaged number; a person confirms it, and the tree and a duty are followed. */
class ChainJourneyTests extends Journey {
    private static final String LETTER = """
            TỈNH ỦY VÂN SƠN
            *
            Số 991-CV/TU
            về việc tiếp tục dựng cổng chào ở bản

            ĐẢNG CỘNG SẢN VIỆT NAM

            Vân Sơn, ngày 20 tháng 11 năm 2026

            Kính gửi: Đảng ủy các xã, phường.

            Thực hiện Công văn số 0312-CV/TƯ, ngày 13/10/2026 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Tỉnh ủy yêu cầu:

            1. Đảng ủy các xã, phường

            a) Chỉ đạo các chi bộ dựng cổng chào, hoàn thành trước ngày 15/12/2026.

            b) Chỉ đạo mỗi chi bộ tổ chức thêm một buổi sinh hoạt chuyên đề hoặc nói chuyện truyền thống dưới cổng chào.

            Nơi nhận:

            - Như trên;
            - Lưu VPTU.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Lò Văn Chợ
            """;

    @Test
    void aDamagedCitationIsConfirmedByKeyboardAndTheTreeIsSeen() {
        var page = signIn(window(), "vanthu.tu");
        var directive = registered(page);
        page.navigate("/directives/" + directive + "/chain");
        assertThat(page.locator(".proposal")).containsText("312-CV/TU");
        assertThat(page.locator(".differs li")).hasCount(4);
        look(page, "chuoi-van-ban-de-xuat");

        var yes = page.locator(".proposal button[value=confirmed]").first();
        reach(page, yes);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/chain$"));
        assertThat(page.locator(".proposal")).hasCount(0);
        assertThat(page.locator(".tree .here")).containsText("312-CV/TU → 991-CV/TU: 39 ngày");

        page.click(".tree a:has-text('312-CV/TU')");
        page.waitForURL(Pattern.compile("/chain$"));
        assertThat(page.locator(".tree .here > ul > li")).hasCount(2);
        look(page, "chuoi-van-ban");

        page.navigate(page.url() + "/../duties/2");
        var alike = page.locator(".tree li:has(> .line :text('991-CV/TU'))").last();
        assertThat(alike).containsText("theo nội dung giống nhau");
        look(page, "nhiem-vu-giong-nhau");
        reach(page, alike.locator("button[value=chosen]").first());
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/duties/2$"));
        assertThat(alike).containsText("xác nhận ngày");
        assertThat(alike.locator("form.row button[value=none]")).hasCount(0);
    }

    @Test
    void aDutyIsFollowedFromTheLettersPageToItsUnits() {
        var page = signIn(window(), "vanthu.tu");
        page.navigate("/directives?book=outgoing&q=312-CV/TU");
        page.click("table.register a:has-text('312-CV/TU')");
        page.waitForURL(Pattern.compile("/directives/\\d+"));
        page.locator("a[href$='/duties/2']").first().click();
        page.waitForURL(Pattern.compile("/duties/2$"));
        assertThat(page.locator(".tree .here")).isVisible();
        assertThat(page.locator(".tree .here > ul:not(.work) > li").first()).containsText("lấy từ câu trên khi soạn");
        look(page, "theo-nhiem-vu");
        assertThat(page.locator(".work a[href^='/assignments/']").first()).isVisible();
    }

    private static String registered(Page page) {
        page.navigate("/directives");
        page.setInputFiles(
                "#file", new FilePayload("cong-van.txt", "text/plain", LETTER.getBytes(StandardCharsets.UTF_8)));
        page.click("form.upload button.do");
        page.waitForURL(Pattern.compile("/directives/\\d+/reading"));
        var id = page.url().replaceAll(".*/directives/(\\d+).*", "$1");
        for (int left = 20; page.locator("#settle").count() > 0; left--) {
            assertThat(left).isPositive();
            var heading = page.locator("#doubt").textContent();
            page.click("#settle");
            page.waitForFunction("was => document.querySelector('#doubt')?.textContent !== was", heading);
        }
        page.click("form[action$='/confirmation'] button.do");
        page.waitForURL(Pattern.compile("/(campaigns/new|directives/\\d+$)"));
        return id;
    }

    /** Goes there by the tab key, as somebody without a mouse does. */
    private static void reach(Page page, Locator wanted) {
        for (int left = 60; left > 0; left--) {
            page.keyboard().press("Tab");
            if ((boolean) wanted.evaluate("it => it === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("not reached by keyboard: " + wanted);
    }
}
