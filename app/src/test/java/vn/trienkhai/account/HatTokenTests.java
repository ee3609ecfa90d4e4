package vn.trienkhai.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;

class HatTokenTests {
    private final HatToken tokens = new HatToken();
    private final DefaultCsrfToken kept = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "the-token-of-the-session");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatWasOpenedUnderThisHatIsTaken() {
        act(7);

        assertThat(tokens.resolveCsrfTokenValue(sent("7." + onPage()), kept)).isEqualTo(kept.getToken());
        assertThat(tokens.resolveCsrfTokenValue(sent(onPage()), kept)).isEqualTo(kept.getToken());
    }

    @Test
    void whatWasOpenedUnderAnotherHatIsRefusedAndSaidSo() throws Exception {
        act(8);
        var request = sent("7." + onPage());

        assertThat(tokens.resolveCsrfTokenValue(request, kept)).isNull();

        var answer = new MockHttpServletResponse();
        tokens.handle(request, answer, new AccessDeniedException("no token"));
        assertThat(answer.getStatus()).isEqualTo(409);
    }

    @Test
    void aForgedFormIsRefusedAsBefore() throws Exception {
        act(7);
        var request = sent("7.forged");

        assertThat(tokens.resolveCsrfTokenValue(request, kept)).isNotEqualTo(kept.getToken());

        var answer = new MockHttpServletResponse();
        tokens.handle(request, answer, new AccessDeniedException("wrong token"));
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    /** The token as a page carries it. */
    private String onPage() {
        var page = new MockHttpServletRequest();
        tokens.handle(page, new MockHttpServletResponse(), () -> kept);
        return ((CsrfToken) Objects.requireNonNull(page.getAttribute("_csrf"))).getToken();
    }

    private static MockHttpServletRequest sent(String token) {
        var request = new MockHttpServletRequest();
        request.setParameter("_csrf", token);
        return request;
    }

    private static void act(int unit) {
        var actor = new Actor(
                new AccountId(1),
                "Người thử",
                new UnitId(unit),
                "Đơn vị thử",
                Integer.toString(unit),
                Set.of(Role.CLERK));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        actor, null, AuthorityUtils.createAuthorityList("PERSON")));
    }
}
