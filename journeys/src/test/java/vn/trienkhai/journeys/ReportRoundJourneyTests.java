package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One report the whole way: a commune asks two cells, one logs and reports, is returned to and completes; the commune adds up
 * without the other and writes the document. Each step goes on from the one before.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportRoundJourneyTests extends Journey {
    private static final String TITLE = "Báo cáo kết quả dọn đường bản";
    private static final String DONE = "Dọn đường vào bản trước ngày kỷ niệm";
    private static final String HEARD = "Chi bộ bản Nà Hốc";
    private static final String SILENT = "Chi bộ bản Pá Lan";

    @Test
    @Order(1)
    void theCommunePassesOnWhatTheProvinceAsks() {
        var page = signIn(window(), "chuyenvien.ml");
        page.navigate("/reports");
        page.locator("main li:has(form) a[href^='/reports/requests/']").first().click();
        link(page, "Yêu cầu cấp dưới báo cáo").click();
        page.fill("#title", TITLE);
        page.fill("#from", today().toString());
        page.fill("#to", today().toString());
        page.fill("#due", today().plusDays(2).toString());
        for (var unit : page.locator("input[name=unit]").all()) {
            unit.uncheck();
        }
        page.locator("label.choice", new Page.LocatorOptions().setHasText(HEARD))
                .click();
        page.locator("label.choice", new Page.LocatorOptions().setHasText(SILENT))
                .click();
        look(page, "yeu-cau-bao-cao");
        button(page, "Gửi yêu cầu").click();
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator("main")).containsText("trong 2 đơn vị");
    }

    @Test
    @Order(2)
    void aCellLogsOnceAndItsReportIsFilledIn() throws IOException {
        var page = signIn(window(), "chibo.nahoc");
        page.navigate("/activities/new");
        page.locator("label:has(input[value=meeting])").click();
        page.fill("#what", DONE);
        page.fill("#attendance", "1.046");
        page.setInputFiles("#photos", photo());
        page.fill("#q", "Pá Lan");
        page.press("#q", "Enter");
        assertThat(page.locator("#found")).containsText(SILENT);
        page.fill("#q", "");
        page.fill("#place", "Đường vào bản Nà Hốc");
        page.press("#place", "Enter");
        page.waitForURL(Pattern.compile("/activities/[0-9a-f-]{36}"));

        page.navigate("/reports");
        page.locator("li", new Page.LocatorOptions().setHasText(TITLE))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(row(page, "Lượt người dự")).containsText("1.046");
        write(page, "Kết quả thực hiện", "Bản đã dọn xong đường vào nhà văn hóa.");
        row(page, "Buổi nói chuyện").locator("input.hand").fill("mười");
        button(page, "Lưu và gửi báo cáo").click();
        assertThat(row(page, "Buổi nói chuyện")).containsText("Phải là số");
        assertThat(page.locator("textarea").nth(1)).hasValue("Bản đã dọn xong đường vào nhà văn hóa.");
        row(page, "Buổi nói chuyện").locator("input.hand").fill("2");
        look(page, "soan-bao-cao");
        button(page, "Lưu và gửi báo cáo").click();
        assertThat(page.locator("main")).containsText("Đã gửi, chờ tiếp nhận");
    }

    @Test
    @Order(3)
    void theHeadReturnsItWithAReason() {
        var page = signIn(window(), "bithu.ml");
        toReview(page);
        page.selectOption("#about", new com.microsoft.playwright.options.SelectOption().setLabel("Kết quả thực hiện"));
        page.fill("#comment", "Ghi rõ dọn được bao nhiêu mét đường.");
        look(page, "xem-bao-cao");
        button(page, "Trả lại").click();
        assertThat(page.locator("main")).containsText("Trả lại để bổ sung");
    }

    @Test
    @Order(4)
    void theCellCompletesItAndSendsItAgain() {
        var page = signIn(window(), "chibo.nahoc");
        page.navigate("/reports");
        page.locator("li", new Page.LocatorOptions().setHasText(TITLE))
                .getByRole(AriaRole.LINK)
                .last()
                .click();
        assertThat(page.locator(".note.late")).containsText("bao nhiêu mét đường");
        look(page, "bao-cao-tra-lai");
        write(page, "Kết quả thực hiện", "Bản đã dọn xong 800 mét đường vào nhà văn hóa.");
        button(page, "Lưu và gửi báo cáo").click();
        assertThat(page.locator("main")).containsText("Đã gửi, chờ tiếp nhận");
    }

    @Test
    @Order(5)
    void theHeadAcceptsIt() {
        var page = signIn(window(), "bithu.ml");
        toReview(page);
        assertThat(page.locator("main")).containsText("800 mét đường");
        button(page, "Tiếp nhận").click();
        assertThat(page.locator("main")).containsText("Đã tiếp nhận");
    }

    @Test
    @Order(6)
    void theCommuneAddsUpAndTheCellThatSaidNothingIsNamedAndNotZero() {
        var page = signIn(window(), "chuyenvien.ml");
        request(page);
        assertThat(page.locator("main")).containsText("1 trong 2 đơn vị");
        look(page, "theo-doi-bao-cao");
        button(page, "Tổng hợp").click();
        finished(page);
        assertThat(page.locator(".note.soon")).containsText(SILENT);
        assertThat(page.locator(".note.soon")).containsText("Không tính là số 0.");
        assertThat(row(page, "Lượt người dự")).containsText("1.046");
        button(page, "Đưa vào").first().click();
        assertThat(page.locator("main")).containsText("800 mét đường");
        look(page, "soan-bao-cao-tong-hop");
    }

    @Test
    @Order(7)
    void theSilentCellAsksForMoreTimeAndGetsIt() {
        var cell = signIn(window(), "chibo.palan");
        request(cell);
        cell.getByText("Xin lùi thời hạn").click();
        cell.fill("#until", today().plusDays(5).toString());
        cell.fill("#reason", "Bản mất sóng từ đầu tuần.");
        look(cell, "xin-lui-thoi-han");
        button(cell, "Gửi đề nghị").click();
        assertThat(cell.locator(".note")).containsText("chờ trả lời");

        var commune = signIn(window(), "chuyenvien.ml");
        request(commune);
        assertThat(commune.locator(".note.soon")).containsText("Bản mất sóng");
        look(commune, "tra-loi-lui-thoi-han");
        button(commune, "Đồng ý").first().click();
        assertThat(commune.locator("main")).containsText("đã lùi");
    }

    @Test
    @Order(8)
    void aCorrectionAfterwardsChangesNoReportThatWasSent() {
        var page = signIn(window(), "chibo.nahoc");
        page.navigate("/activities");
        link(page, DONE).click();
        link(page, "Đính chính").click();
        page.fill("#attendance", "1.050");
        page.fill("#reason", "Đếm sót bốn người đến muộn.");
        look(page, "dinh-chinh-hoat-dong");
        button(page, "Ghi bản đính chính").click();
        assertThat(page.locator("main")).containsText("Số người dự trước đó: 1.046");
        look(page, "hoat-dong-da-dinh-chinh");
    }

    @Test
    @Order(9)
    void aFigureOpensDownToTheActivityItsPhotoAndTheSentenceThatAsked() {
        var page = signIn(window(), "chuyenvien.ml");
        consolidated(page);
        link(page, "Lượt người dự").click();
        assertThat(page.locator(".opened")).containsText(HEARD);
        page.locator(".opened").getByRole(AriaRole.LINK).getByText(HEARD).click();
        assertThat(page.locator("h1")).containsText("1.046");
        assertThat(page.locator(".opened")).containsText("đã đính chính sau đó");
        look(page, "mo-so-lieu-chi-bo");
        page.getByText("Câu yêu cầu báo cáo").click();
        assertThat(page.locator("blockquote")).not().isEmpty();
        var asked = page.locator("blockquote").first().innerText();
        link(page, DONE).click();
        assertThat(page.locator("main img").first()).isVisible();
        page.goBack();
        page.getByText("Câu yêu cầu báo cáo").click();
        link(page, "Mở văn bản tại câu này").click();
        assertThat(page.locator("main")).containsText(asked);
        look(page, "cau-yeu-cau-bao-cao");
    }

    @Test
    @Order(10)
    void theDocumentIsWrittenAndHoldsTheFigures() throws IOException {
        var page = signIn(window(), "chuyenvien.ml");
        consolidated(page);
        button(page, "Soạn bản Word, PDF").click();
        finished(page);
        var download = page.waitForDownload(() -> link(page, "Bản Word").click());
        assertThat(download.suggestedFilename()).endsWith(".docx");
        var words = document(download.path()).replaceAll("<[^>]+>", " ");
        assertThat(words).contains("1.046", "800 mét đường", SILENT, "chưa gửi báo cáo", "Lưu Văn phòng");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator row(Page page, String indicator) {
        return page.locator(".figures tbody", new Page.LocatorOptions().setHasText(indicator));
    }

    private static void write(Page page, String heading, String text) {
        page.getByLabel(heading, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private static void toReview(Page page) {
        page.navigate("/reports");
        page.locator("li", new Page.LocatorOptions().setHasText(TITLE).setHasText(HEARD))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
    }

    private static void request(Page page) {
        page.navigate("/reports");
        link(page, TITLE).click();
    }

    private static void consolidated(Page page) {
        request(page);
        link(page, "Mở bản tổng hợp").click();
    }

    /** Waits on the page of a job and goes on to what it made. */
    private static void finished(Page page) {
        page.locator("#progress a.do[href^='/reports/']").click();
    }

    private static String document(Path docx) throws IOException {
        try (var parts = new ZipInputStream(Files.newInputStream(docx))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document in " + docx);
    }
}
