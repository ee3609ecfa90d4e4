package vn.trienkhai.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;

/** What every journey can do: sign in as somebody, look at a page, photograph it for the guide. */
abstract class Journey {
    /** Words that would be left over from English; short ones that are also Vietnamese syllables are left out. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:the|and|submit|save|cancel|delete|edit|error|loading|search|back|next|status|upload|download|report|task|unit|directive|null|undefined|exception|true|false)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Where pictures go; {@code TRIENKHAI_GUIDE=1 ./trienkhai test journeys} renews those of the user guide. */
    private static final Path PICTURES = System.getenv("TRIENKHAI_GUIDE") == null
            ? Path.of("target", "screenshots")
            : Path.of("..", "docs", "huong-dan", "anh");

    /** Of all sample people. */
    private static final String PASSWORD = "van-son-2026";

    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void closeWindows() {
        contexts.forEach(BrowserContext::close);
    }

    /** A desktop window of its own, not signed in. */
    final Page window() {
        return window(1240, 900);
    }

    /** A window of a small phone, not signed in. */
    final Page phone() {
        return window(360, 740);
    }

    /** A sheet of paper to be printed or photographed, with as many dots as a scanner gives. */
    final Page paper(int width, int height) {
        return window(width, height, 2.5);
    }

    /** Signs in one of the sample people. */
    final Page signIn(Page page, String name) {
        page.navigate("/sign-in");
        page.fill("#name", name);
        page.fill("#password", PASSWORD);
        page.click("form button.do");
        assertThat(page.url()).doesNotContain("/sign-in");
        return page;
    }

    /** Checks the page as it stands at both widths and photographs it; {@code name} is the file's name in the guide. */
    final void look(Page page, String name) {
        fitsAndSpeaks(page, name, 1240, 900);
        accessible(page, name);
        fitsAndSpeaks(page, name + "-360", 360, 740);
        page.setViewportSize(1240, 900);
    }

    private void fitsAndSpeaks(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        var overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("%s is wider than %s px", name, width)
                .isLessThanOrEqualTo(0);
        var words = ENGLISH.matcher(page.innerText("body"));
        assertThat(words.find())
                .as(() -> name + ": English left over: " + words.group())
                .isFalse();
    }

    /** A photo as a telephone takes it. */
    static Path photo() throws IOException {
        try (var photos = Files.list(Path.of("../app/src/main/resources/demo/photos"))) {
            return photos.filter(file -> file.toString().endsWith(".jpg"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void accessible(Page page, String name) {
        var findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertThat(findings).as("accessibility of " + name).isEmpty();
    }

    private Page window(int width, int height) {
        return window(width, height, 1);
    }

    private Page window(int width, int height, double dots) {
        var context = BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(Application.running().address())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(width, height)
                .setDeviceScaleFactor(dots));
        contexts.add(context);
        var page = context.newPage();
        page.onPageError(error -> {
            throw new AssertionError("script failed on " + page.url() + ": " + error);
        });
        return page;
    }
}
