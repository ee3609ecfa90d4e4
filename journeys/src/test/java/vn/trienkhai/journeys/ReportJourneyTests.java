package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was done comes back up: an activity is logged on a phone, a report is opened down to what it adds up. */
class ReportJourneyTests extends Journey {

    @Test
    void aCellLogsAnActivityWithAPhotoOnAPhone() throws IOException {
        var page = signIn(phone(), "chibo.palan");
        page.navigate("/activities/new");
        look(page, "ghi-hoat-dong");
        page.setViewportSize(360, 740);
        page.locator("label:has(input[name=channel])").first().click();
        page.fill("#what", "Dọn đường bản cùng bà con");
        page.fill("#attendance", "31");
        page.fill("#place", "Nhà văn hóa bản Pá Lan");
        page.setInputFiles("#photos", photo());
        page.click("button.send");
        page.waitForURL(Pattern.compile("/activities/[0-9a-f-]{36}"));
        assertThat(page.locator("main")).containsText("Dọn đường bản cùng bà con");
        page.navigate("/activities");
        page.click("a:has-text('Dọn đường bản cùng bà con')");
        assertThat(page.locator("main img").first()).isVisible();
        look(page, "hoat-dong");
    }

    @Test
    void theHeadOpensAFigureOfTheProvinceDownToTheSentenceThatAskedForIt() {
        var page = signIn(window(), "lanhdao.tu");
        page.navigate("/reports");
        look(page, "danh-sach-bao-cao");
        page.locator("main a[href^='/reports/']")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHas(page.locator("xpath=self::*[not(contains(@href,'requests'))]")))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("Thàng Sơn");
        look(page, "tong-hop");
        var figure = page.locator("a.opener").first().getAttribute("href");
        page.navigate(figure);
        look(page, "mo-so-lieu");
        page.goBack();
        var download = page.waitForDownload(() -> page.click("a[href$='/document.docx']"));
        assertThat(download.suggestedFilename()).endsWith(".docx");
    }

    @Test
    void aCellSeesItsReportAndTheTreesOfAnyDay() {
        var page = signIn(window(), "chibo.nahoc");
        page.navigate("/reports");
        page.locator("main a[href='/reports/1'], main a[href^='/reports/']")
                .last()
                .click();
        look(page, "bao-cao");
        page.navigate("/units?on=2024-07-01");
        assertThat(page.locator("main")).containsText("Vân Sơn");
        look(page, "don-vi");
    }

    @Test
    void aStrangerToAReportIsToldThatThereIsNoSuchPage() {
        var page = signIn(window(), "canbo.ts");
        for (int id = 1; id <= 5; id++) {
            var answer = page.navigate("/reports/" + id);
            assertThat(answer.status()).isIn(404, 403);
        }
    }
}
