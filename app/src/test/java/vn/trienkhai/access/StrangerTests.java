package vn.trienkhai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.trienkhai.shared.Actor;

/** Every page and every form of the application, found by themselves, before those who may not use them. */
@WholeApplication
class StrangerTests {
    /** Pages without a sign-in, each with its reason. */
    private static final Set<String> PUBLIC = Set.of(
            "/sign-in", // where one signs in
            "/receipts/{secret}", // whoever holds the secret of a mail acknowledges it, see OutsideTests
            "/error"); // says what went wrong, to strangers too

    private final MockMvc browser;
    private final RequestMappingHandlerMapping handlers;
    private final TwoCommunes world;

    private record Way(HttpMethod method, String path) {}

    @Autowired
    StrangerTests(
            MockMvc browser,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            TwoCommunes world) {
        this.browser = browser;
        this.handlers = handlers;
        this.world = world;
    }

    @Test
    void everyPageSendsAStrangerToTheSignIn() throws Exception {
        for (var way : ways(HttpMethod.GET)) {
            var response = browser.perform(get(way.path())).andReturn().getResponse();
            assertThat(response.getStatus()).as("%s", way).isEqualTo(302);
            assertThat(response.getRedirectedUrl()).as("%s", way).isEqualTo("/sign-in");
        }
        assertThat(ways(HttpMethod.GET)).hasSizeGreaterThan(3);
    }

    @Test
    void everyFormRefusesAStranger() throws Exception {
        for (var way : changes()) {
            var without = browser.perform(request(way.method(), way.path()))
                    .andReturn()
                    .getResponse();
            assertThat(without.getStatus()).as("%s without a token", way).isEqualTo(403);
            var response = browser.perform(request(way.method(), way.path()).with(csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus()).as("%s", way).isEqualTo(302);
            assertThat(response.getRedirectedUrl()).as("%s", way).isEqualTo("/sign-in");
        }
    }

    @Test
    void everyFormWithoutItsTokenIsRefusedToASignedInPerson() throws Exception {
        for (var way : changes()) {
            var response = browser.perform(request(way.method(), way.path()).with(as(world.muongLam)))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus()).as("%s", way).isEqualTo(403);
        }
    }

    @Test
    void everyFormFromAnotherSiteIsRefused() throws Exception {
        for (var way : changes()) {
            var response = browser.perform(request(way.method(), way.path())
                            .with(as(world.muongLam))
                            .with(csrf())
                            .header("Sec-Fetch-Site", "cross-site"))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus()).as("%s", way).isEqualTo(403);
        }
    }

    @Test
    void aPartOfAPageTellsTheWholePageToSignIn() throws Exception {
        browser.perform(get("/more").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/sign-in"));
    }

    @Test
    void thePagesOfOneNumberAreClosedToTheNeighbour() throws Exception {
        for (var way : ways(HttpMethod.GET)) {
            if (way.path().contains("/999999")) {
                var response = browser.perform(get(way.path()).with(as(world.namRom)))
                        .andReturn()
                        .getResponse();
                assertThat(response.getStatus())
                        .as("%s: what does not exist and what is another's look the same", way)
                        .isIn(204, 302, 400, 403, 404);
                if (response.getStatus() == 204) {
                    assertThat(response.getContentAsByteArray()).isEmpty();
                }
            }
        }
    }

    @Test
    void everyAnswerSaysThatItMayNotBeFramedAndRunsNoForeignScript() throws Exception {
        for (var path : List.of("/sign-in", "/css/base.css", "/no-such-page")) {
            browser.perform(get(path).with(as(world.muongLam)))
                    .andExpect(header().string("X-Frame-Options", "DENY"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(result -> {
                        var policy = result.getResponse().getHeader("Content-Security-Policy");
                        assertThat(policy)
                                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                                .doesNotContain("unsafe", "*", "http:", "https:");
                    });
        }
    }

    private List<Way> changes() {
        return Stream.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)
                .flatMap(method -> ways(method).stream())
                .toList();
    }

    private List<Way> ways(HttpMethod method) {
        return handlers.getHandlerMethods().keySet().stream()
                .filter(info -> takes(info, method))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !PUBLIC.contains(path))
                .map(path -> new Way(method, path.replaceAll("\\{[^}]+}", "999999")))
                .toList();
    }

    private static boolean takes(RequestMappingInfo info, HttpMethod method) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.valueOf(method.name()));
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("PERSON")));
    }
}
