package vn.trienkhai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.trienkhai.database.WithFreshDatabase;
import vn.trienkhai.shared.Transactions;

/** Signing in as a browser does it: over HTTP, with cookies. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = WithFreshDatabase.class)
@Import(TwoCommunes.class)
class SignInTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    private int port;

    @Autowired
    SignInTests(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Test
    void thePageItselfIsShownAndMakesNoSession() throws Exception {
        long before = sessions();

        var page = open("/sign-in");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Đăng nhập");
        assertThat(cookies.getCookieStore().getCookies()).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void aPersonSignsInChoosesAUnitAndSignsOut() throws Exception {
        var answer = signIn("muong.lam", TwoCommunes.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/");
        assertThat(sessions()).isPositive();

        var page = open("/acting-unit");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Đảng ủy xã Mường Lâm");

        var out = send("/sign-out", Map.of("_csrf", token(page)));
        assertThat(location(out)).isEqualTo("/sign-in?out");
        assertThat(location(open("/acting-unit"))).isEqualTo("/sign-in");
    }

    @Test
    void theCookieIsClosedToScriptsAndToOtherSites() throws Exception {
        var answer = signIn("muong.lam", TwoCommunes.PASSWORD);

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTheOneAfterSigningIn() throws Exception {
        assertThat(signIn("muong.lam", TwoCommunes.PASSWORD).statusCode()).isEqualTo(302);
        var chosenByAttacker = session().getValue();

        assertThat(signIn("nam.rom", TwoCommunes.PASSWORD).statusCode()).isEqualTo(302);

        assertThat(session().getValue()).isNotEqualTo(chosenByAttacker);
        assertThat(open("/acting-unit").body()).contains("Nậm Rốm").doesNotContain("Mường Lâm");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookTheSame() throws Exception {
        assertThat(location(signIn("muong.lam", "sai"))).isEqualTo("/sign-in?problem=wrong");
        assertThat(location(signIn("khong.co", "sai"))).isEqualTo("/sign-in?problem=wrong");
    }

    @Test
    void tooManyAttemptsHaveToWaitEvenWithTheRightPassword() throws Exception {
        for (int i = 0; i < 8; i++) {
            assertThat(location(signIn("chi.bo", "sai"))).isEqualTo("/sign-in?problem=wrong");
        }
        assertThat(location(signIn("chi.bo", TwoCommunes.PASSWORD))).isEqualTo("/sign-in?problem=too_many");
        assertThat(transactions.asNobody(() -> jdbc.sql("select count(*) from sign_in_failure where name = 'chi.bo'")
                        .query(Long.class)
                        .single()))
                .as("counted in the database, so a restart forgives nothing")
                .isEqualTo(8);
    }

    @Test
    void whoHadToSignInFirstComesToThePageAskedForAlsoAfterAWrongPassword() throws Exception {
        var asked = HttpRequest.newBuilder(address("/acting-unit?from=sheet"))
                .header("Accept", "text/html,*/*")
                .build();
        var signInPage = location(browser.send(asked, HttpResponse.BodyHandlers.ofString()));
        assertThat(signInPage).isEqualTo("/sign-in?to=%2Facting-unit%3Ffrom%3Dsheet");
        assertThat(open(signInPage).body()).contains("value=\"/acting-unit?from=sheet\"");

        var wrong = Map.of("name", "muong.lam", "password", "sai", "to", "/acting-unit?from=sheet");
        assertThat(location(send("/sign-in", wrong)))
                .isEqualTo("/sign-in?problem=wrong&to=%2Facting-unit%3Ffrom%3Dsheet");
        var right = Map.of("name", "muong.lam", "password", TwoCommunes.PASSWORD, "to", "/acting-unit?from=sheet");
        assertThat(location(send("/sign-in", right))).isEqualTo("/acting-unit?from=sheet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://xau.example",
                "//xau.example",
                "/\\xau.example",
                "/%5Cxau.example\r\nX: y",
                "javascript:alert(1)",
                "xau",
                ""
            })
    void aPlaceElsewhereIsNotFollowed(String place) throws Exception {
        var answer = send("/sign-in", Map.of("name", "muong.lam", "password", TwoCommunes.PASSWORD, "to", place));

        assertThat(location(answer)).isEqualTo("/");
    }

    @Test
    void noParameterLeadsToAnotherSite() throws Exception {
        var answer = send(
                "/sign-in?continue=https://xau.example&next=//xau.example",
                Map.of("name", "muong.lam", "password", TwoCommunes.PASSWORD, "redirect", "https://xau.example"));

        assertThat(location(answer)).isEqualTo("/");
    }

    @Test
    void aFormOfAnotherSiteCannotSignAPersonIn() throws Exception {
        var request = form("/sign-in", Map.of("name", "muong.lam", "password", TwoCommunes.PASSWORD))
                .header("Origin", "https://xau.example")
                .build();

        assertThat(browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return send("/sign-in", Map.of("name", name, "password", password));
    }

    private HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return browser.send(form(path, fields).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replace("http://127.0.0.1:" + port, "");
    }

    private HttpCookie session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .findFirst()
                .orElseThrow();
    }

    private static String token(HttpResponse<String> page) {
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private long sessions() {
        return transactions.asNobody(() -> jdbc.sql("select count(*) from spring_session")
                .query(Long.class)
                .single());
    }
}
