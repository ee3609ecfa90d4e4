package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An office without the system gets a directive by mail or on paper, and says that it has it. */
class ReceiptJourneyTests extends Journey {
    private static final String HOSPITAL = "Bệnh viện Đa khoa Mường Thanh";

    private String directive(Page clerk) {
        clerk.navigate("/directives?book=incoming&q=214");
        return clerk.locator("table.register a:has-text('214/KH-UBND')")
                .first()
                .getAttribute("href")
                .replaceAll("\\D", "");
    }

    @Test
    void theLinkOfAMailAcknowledgesOnceAndTheSenderSeesIt() throws Exception {
        assumeTrue(
                System.getProperty("trienkhai.address") == null, "skipped: the application sends its mail elsewhere");
        var clerk = signIn(window(), "vanthu.tu");
        var outside = "/directives/" + directive(clerk) + "/outside";
        clerk.navigate(outside);
        clerk.fill("#name", HOSPITAL);
        clerk.fill("#email", "vanthu@muongthanh.example");
        clerk.click("form[action$='/outside'] button.do");
        var link = Post.link("vanthu@muongthanh.example");

        var stranger = phone();
        stranger.navigate(link);
        assertThat(stranger.locator("main")).containsText("214/KH-UBND");
        look(stranger, "xac-nhan-qua-thu");
        clerk.navigate(outside);
        assertThat(clerk.locator("li:has-text('" + HOSPITAL + "') .s")).containsText("Đã mở đường dẫn");

        stranger.fill("#who", "Hà Thị Vân Khánh");
        stranger.click("button.do");
        assertThat(stranger.locator("[role=status]")).containsText("Đã ghi nhận: Hà Thị Vân Khánh");
        look(stranger, "da-xac-nhan-qua-thu");
        stranger.navigate(link);
        assertThat(stranger.locator("[role=status]")).containsText("chỉ dùng một lần");
        assertThat(stranger.locator("#who")).hasCount(0);
        var forged = stranger.navigate("/receipts/" + "B".repeat(43));
        assertThat(forged.status()).isEqualTo(404);
        look(stranger, "duong-dan-sai");

        clerk.reload();
        assertThat(clerk.locator("li:has-text('" + HOSPITAL + "') .s")).containsText("Hà Thị Vân Khánh");
        look(clerk, "noi-ngoai-he-thong");
    }

    @Test
    void aSignedSheetIsEnteredByTheAddressInItsSquare() {
        var clerk = signIn(window(), "vanthu.tu");
        var outside = "/directives/" + directive(clerk) + "/outside";
        clerk.navigate(outside);
        clerk.fill("#name", "Trạm Kiểm lâm Nậm Na");
        clerk.click("form[action$='/outside'] button.do");
        clerk.click("li:has-text('Kiểm lâm Nậm Na') a[href$='/sheet']");
        look(clerk, "phieu-gui");
        var code = clerk.innerText(".slip-square b").strip();

        var scanner = phone();
        scanner.navigate("/sheets/" + code);
        assertThat(scanner.url()).as("who scans it has to sign in first").contains("/sign-in");
        scanner.fill("#name", "vanthu.tu");
        scanner.fill("#password", "van-son-2026");
        scanner.click("form button.do");
        assertThat(scanner.locator("main")).containsText("Kiểm lâm Nậm Na");
        scanner.fill("#who", "Vàng A Của");
        look(scanner, "ghi-phieu");
        scanner.click("form[action*='/sheets/'] button.do");
        clerk.navigate(outside);
        assertThat(clerk.locator("li:has-text('Kiểm lâm Nậm Na') .s")).containsText("Vàng A Của");
    }
}
