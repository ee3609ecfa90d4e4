package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who has a letter and who has not, read in the chart by keyboard alone, and the same figures in the tables beside it. */
class CoverageJourneyTests extends Journey {
    private static final String LETTER = "214/KH-UBND";

    /** "ĐU xã Mường Lâm: chưa mở; bên dưới 0 trên 3 đơn vị đã tiếp nhận". */
    private static final Pattern SAID =
            Pattern.compile("\\s*(.+): (.+); bên dưới (\\d+) trên (\\d+) đơn vị đã tiếp nhận\\s*");

    @Test
    void theChartIsWalkedZoomedAndLeftByKeyboard() {
        var page = open();
        page.locator(".facts a").last().focus();
        do {
            page.keyboard().press("Tab");
        } while (!isInChart(page) && page.locator(":focus").count() == 1);
        var first = page.locator(".icicle a:focus");
        assertThat(first).hasAccessibleName(SAID);
        var named = said(first);
        page.keyboard().press("Tab");
        var second = page.locator(".icicle a:focus");
        assertThat(second).hasAccessibleName(SAID);
        assertThat(said(second)).as("the next unit").isNotEqualTo(named);
        assertThat(second.locator("rect").first()).hasCSS("stroke-width", "2px");
        assertThat(second).hasCSS("outline-width", "3px");
        page.keyboard().press("Shift+Tab");
        assertThat(said(page.locator(".icicle a:focus"))).isEqualTo(named);
        look(page, "muc-do-trien-khai-ban-phim");

        var whole = page.url();
        var unit = first.getAttribute("href");
        page.keyboard().press("Enter");
        page.waitForURL("**" + unit);
        assertThat(page.locator(".crumb")).containsText(named.replaceAll(":.*", ""));
        assertThat(page.locator(".icicle a").first().locator("title")).containsText(named.replaceAll(":.*", ""));
        look(page, "muc-do-trien-khai-mot-nhanh");

        page.locator(".crumb a").last().focus();
        page.keyboard().press("Enter");
        page.waitForURL(whole + "?unit=*");
        assertThat(page.locator(".icicle a[href='" + unit + "']")).hasCount(1);
    }

    @Test
    void theTablesHoldTheFiguresOfTheChart() {
        var page = open();
        var rows = page.locator("section:first-child table").first().locator("tbody tr:has(th a)");
        assertThat(rows.count()).isGreaterThan(1);
        for (var row : rows.all()) {
            var unit = row.locator("th a").getAttribute("href");
            var cell = SAID.matcher(
                    page.locator(".icicle a[href='" + unit + "'] title").textContent());
            assertThat(cell.matches()).as(unit).isTrue();
            assertThat(row.locator("td").nth(0)).hasText(cell.group(2));
            assertThat(row.locator("td").nth(1)).hasText(cell.group(4));
            assertThat(row.locator("td").nth(3)).hasText(cell.group(3));
        }
        var whole = SAID.matcher(page.locator(".icicle a title").first().textContent());
        assertThat(whole.matches()).isTrue();
        assertThat(page.locator(".facts li").nth(2).locator("b")).hasText(whole.group(3));
        assertThat(page.locator(".head p").first()).containsText(whole.group(4) + " đơn vị");
    }

    private Page open() {
        var page = signIn(window(), "vanthu.tu");
        page.navigate("/directives?q=" + LETTER);
        page.locator("table.register a:has-text('" + LETTER + "')").first().click();
        page.locator("main a[href$='/coverage']").first().click();
        page.waitForURL("**/coverage");
        return page;
    }

    private static boolean isInChart(Page page) {
        return page.locator(".icicle a:focus").count() == 1;
    }

    private static String said(Locator cell) {
        return cell.locator("title").textContent().strip();
    }
}
