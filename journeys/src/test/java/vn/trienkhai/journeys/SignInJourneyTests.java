package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInJourneyTests extends Journey {

    @Test
    void aStrangerSeesNothingButTheSignInPage() {
        var page = window();
        for (var place : new String[] {"/", "/directives", "/campaigns", "/reports", "/units", "/activities/new"}) {
            page.navigate(place);
            assertThat(page.url()).as(place).contains("/sign-in");
        }
        look(page, "dang-nhap");
    }

    @Test
    void aWrongPasswordIsSaidInWordsAndKeepsThePersonOutside() {
        var page = window();
        page.navigate("/sign-in");
        page.fill("#name", "khong.co");
        page.fill("#password", "sai-mat-khau");
        page.click("form button.do");
        assertThat(page.locator("[role=alert]")).containsText("không đúng");
        page.navigate("/");
        assertThat(page.url()).contains("/sign-in");
    }

    @Test
    void signingOutEndsTheVisit() {
        var page = signIn(window(), "vanthu.tu");
        page.navigate("/acting-unit");
        page.click("form[action='/sign-out'] button");
        assertThat(page.locator("[role=status]")).isVisible();
        page.navigate("/directives");
        assertThat(page.url()).contains("/sign-in");
    }
}
