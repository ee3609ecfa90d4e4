package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The trees of units: finding one, comparing two days, dividing a unit. */
class UnitJourneyTests extends Journey {

    @Test
    void aUnitIsFoundWhileItIsTypedAndShownInItsPlaceInTheTree() {
        var page = signIn(window(), "canbo.nr");
        page.navigate("/units");
        var field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Tìm theo tên"));
        field.pressSequentially("muong lam");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Mường Lâm");
        assertThat(field).hasAttribute("aria-expanded", "true");
        look(page, "don-vi-tim");
        field.fill("");
        field.pressSequentially("muong lam");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        field.press("ArrowDown");
        assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(1);
        field.press("Enter");

        assertThat(page).hasURL(Pattern.compile("at=\\d+"));
        assertThat(page.locator("li.sought")).isVisible();
        assertThat(page.locator("li.sought")).containsText("Mường Lâm");
        look(page, "don-vi-trong-cay");
    }

    @Test
    void withoutScriptTheSameFieldIsAPlainForm() {
        var browser = Objects.requireNonNull(window().context().browser());
        try (var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Application.running().address())
                .setJavaScriptEnabled(false))) {
            var page = signIn(context.newPage(), "canbo.nr");
            page.navigate("/units");
            page.fill("#q", "đảng ủy xã mường lâm");
            page.click("form.filter button.do");
            page.locator(".found a").first().click();
            assertThat(page.locator("li.sought")).containsText("Đảng ủy xã Mường Lâm");
        }
    }

    @Test
    void theReorganisationOfADayIsReadAsLinesFromOldToNew() {
        var page = signIn(window(), "canbo.nr");
        page.navigate("/units?on=2025-07-01");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thay đổi giữa hai ngày"))
                .click();
        page.fill("#from", "2025-06-30");
        page.fill("#to", "2025-07-01");
        page.click("form.filter button.do");
        assertThat(page.locator(".affair").first()).isVisible();
        assertThat(page.locator(".succession path").first()).isAttached();
        look(page, "so-sanh-hai-ngay");
        page.locator(".as-table summary").first().click();
        assertThat(page.locator(".as-table table").first()).containsText("chuyển thành");
        page.locator("nav.kinds a", new Page.LocatorOptions().setHasText("Chia, tách"))
                .click();
        look(page, "so-sanh-chia");
    }

    @Test
    void aUnitIsDividedInTheBrowserAndTheDivisionIsTakenBack() {
        var page = signIn(window(), "vanhanh");
        page.navigate("/units?q=" + "Đảng ủy xã Nậm Rốm");
        page.locator(".found a").first().click();
        page.locator("li.sought a.to").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sắp xếp đơn vị"))
                .click();
        look(page, "sap-xep-don-vi");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chia thành các đơn vị mới"))
                .click();
        page.fill("#part-0", "Đảng ủy xã Nậm Rốm Thượng");
        page.fill("#part-1", "Đảng ủy xã Nậm Rốm Hạ");
        var goings = page.locator("select[name=going]");
        for (int n = 0; n < goings.count(); n++) {
            goings.nth(n).selectOption(new SelectOption().setIndex(1 + n % 2));
        }
        page.selectOption("#keeper", "1");
        look(page, "chia-don-vi");
        page.locator("form.change button.do.plain").click();

        assertThat(page.locator(".note.soon")).containsText("Chia Đảng ủy xã Nậm Rốm thành 2 đơn vị mới");
        assertThat(page.locator(".note.soon")).containsText("theo về Đảng ủy xã Nậm Rốm Hạ");
        var people = page.locator("select[name=people]");
        assertThat(people).hasCount(2);
        assertThat(people.first().locator("option:checked")).hasText("Đảng ủy xã Nậm Rốm Hạ");
        people.first().selectOption(new SelectOption().setLabel("Đảng ủy xã Nậm Rốm Thượng"));
        look(page, "chia-don-vi-xem-truoc");
        page.locator(".note.soon button.do").click();
        page.locator("li.done button").first().click();
        assertThat(page.locator("li.done").first()).containsText("đã hoàn tác");
    }

    @Test
    void thePageOfAUnitShowsItsPlacesPeopleAndHistory() {
        var page = signIn(window(), "quantri.tu");
        page.navigate("/units?q=" + "Đảng ủy xã Mường Lâm");
        page.locator(".found a").first().click();
        page.locator("li.sought a.to").first().click();
        assertThat(page.locator(".posts").first()).isVisible();
        assertThat(page.locator(".succession").first()).isVisible();
        look(page, "trang-don-vi");
    }
}
