package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The clerk holds what was read against the page it stands on: a printed PDF, and a scan that lies a little askew. Both are made
 * here from one letter, so that where its words stand is known without the reader.
 */
class OriginalPagesJourneyTests extends Journey {
    private static final Path LETTER = Path.of("src/test/resources/vn/trienkhai/journeys/ke-hoach-in.html");
    private static final double WIDTH = 794;
    private static final double HEIGHT = 1123;
    /** Of the page's sides: less than half a letter. */
    private static final double NEAR = 0.012;

    /** A place on the page, in parts of its sides. */
    private record Place(double left, double top, double right, double bottom) {
        static Place of(BoundingBox box, double left, double top, double width, double height) {
            return new Place(
                    (box.x - left) / width,
                    (box.y - top) / height,
                    (box.x + box.width - left) / width,
                    (box.y + box.height - top) / height);
        }

        void isAt(Place words) {
            assertThat(List.of(left, right))
                    .as("%s for %s", this, words)
                    .zipSatisfy(
                            List.of(words.left, words.right),
                            (mark, printed) ->
                                    assertThat(Math.abs(mark - printed)).isLessThan(NEAR));
            double middle = (words.top + words.bottom) / 2;
            assertThat(middle).as("%s for %s", this, words).isBetween(top, bottom);
            assertThat(bottom - top).isLessThan(2 * (words.bottom - words.top));
        }
    }

    private record Letter(FilePayload file, Place number, Place deadline) {}

    @Test
    void passagesOfAPrintedPdfAreMarkedOnItsPage() throws IOException {
        looksAtPages(printed("711"), "711/KH-UBND", "trang-goc");
    }

    @Test
    void passagesOfAScanAreMarkedOnItsPage() throws IOException {
        assumeTrue(tesseractIsThere(), "tesseract với mô hình vie không có trên máy này");
        looksAtPages(scanned("712"), "712/KH-UBND", "trang-goc-ban-chup");
    }

    private void looksAtPages(Letter letter, String number, String picture) {
        var page = signIn(window(), "vanthu.tu");
        page.navigate("/directives");
        page.setInputFiles("#file", letter.file());
        page.click("form.upload button.do");
        page.waitForURL(Pattern.compile("/directives/\\d+/reading"));
        assertThat(page.locator("#v-number_raw")).containsText(number);
        page.click(".views [data-view=pages]");
        drawn(page);
        marksLieRight(page, letter);
        page.evaluate("() => scrollTo(0, 0)");
        look(page, picture);
        aMarkLeadsToItsValue(page);
        page.setViewportSize(360, 740);
        onAPhoneOneThingIsShownAtATime(page, letter);
    }

    private static void drawn(Page page) {
        page.waitForFunction("() => document.querySelector('.pages img').naturalWidth > 1000");
    }

    private static void marksLieRight(Page page, Letter letter) {
        page.click("#v-number_raw a[data-show]");
        place(page).isAt(letter.number());
        page.click("#v-tasks-0-deadline a[data-show]");
        assertThat(page.locator(".pages .mark.on")).isInViewport();
        place(page).isAt(letter.deadline());
    }

    /** Where the mark that is lit lies on the picture of its page. */
    private static Place place(Page page) {
        var image = page.locator(".pages img").first().boundingBox();
        var mark = page.locator(".pages .mark.on rect");
        assertThat(mark).hasCount(1);
        return Place.of(mark.boundingBox(), image.x, image.y, image.width, image.height);
    }

    /** By mouse and by keys. */
    private static void aMarkLeadsToItsValue(Page page) {
        page.locator(".pages .mark[data-about='p-number_raw'] rect").click();
        assertThat(page.locator("#v-number_raw a.edit")).isFocused();
        page.locator(".pages .mark[data-about='p-tasks-0-deadline']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#v-tasks-0-deadline a.edit")).isFocused();
        assertThat(page.locator("#desk")).hasAttribute("data-view", "pages");
    }

    private static void onAPhoneOneThingIsShownAtATime(Page page, Letter letter) {
        page.click(".views [data-view=fields]");
        assertThat(page.locator("section.pages")).isHidden();
        page.click("#v-tasks-0-deadline a[data-show]");
        assertThat(page.locator("section.read")).isHidden();
        assertThat(page.locator(".pages .mark.on")).isInViewport();
        place(page).isAt(letter.deadline());
        page.locator(".pages .mark.on rect").click();
        assertThat(page.locator("#v-tasks-0-deadline")).isInViewport();
        page.click(".views [data-view=text]");
        assertThat(page.locator(".sheet")).isVisible();
        assertThat(page.locator("section.pages")).isHidden();
    }

    private Letter printed(String number) throws IOException {
        var paper = paper(number);
        var pdf = paper.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        return letter(paper, new FilePayload("ke-hoach.pdf", "application/pdf", pdf));
    }

    /** Laid askew only for the picture: the desk shows the page straightened, where its words stood before. */
    private Letter scanned(String number) throws IOException {
        var paper = paper(number);
        var straight = letter(paper, new FilePayload("", "", new byte[0]));
        paper.evaluate("() => document.body.style.transform = 'rotate(1.25deg)'");
        var picture = new FilePayload("ke-hoach.png", "image/png", paper.screenshot());
        return new Letter(picture, straight.number(), straight.deadline());
    }

    private Page paper(String number) throws IOException {
        var paper = paper((int) WIDTH, (int) HEIGHT);
        paper.setContent(Files.readString(LETTER).replace("SO_VAN_BAN", number));
        paper.evaluate("() => document.fonts.ready");
        return paper;
    }

    private static Letter letter(Page paper, FilePayload file) {
        return new Letter(file, place(paper.locator("#number")), place(paper.locator("#deadline")));
    }

    private static Place place(Locator words) {
        return Place.of(words.boundingBox(), 0, 0, WIDTH, HEIGHT);
    }

    private static boolean tesseractIsThere() throws IOException {
        var process = new ProcessBuilder("sh", "-c", "tesseract --list-langs")
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .anyMatch("vie"::equals);
    }
}
