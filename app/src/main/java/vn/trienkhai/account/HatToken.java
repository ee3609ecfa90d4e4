package vn.trienkhai.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import vn.trienkhai.shared.Actor;

/**
 * The token of a form says under which hat the form was opened ({@code 12.token}, see the shell of pages). A person with posts in
 * several units may have changed hats in another tab since: what is sent then is refused, or it would be done in the name of a unit
 * that the page does not show.
 */
class HatToken implements CsrfTokenRequestHandler, AccessDeniedHandler {
    private static final Pattern UNDER_HAT = Pattern.compile("(\\d{1,9})\\.(.*)", Pattern.DOTALL);
    private static final String OTHER_HAT = HatToken.class.getName() + ".other";

    private final CsrfTokenRequestHandler tokens = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        tokens.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        var hat = hat(request, token);
        if (hat.isPresent() && !hat.get().equals(acting())) {
            request.setAttribute(OTHER_HAT, true);
            return null;
        }
        return tokens.resolveCsrfTokenValue(hat.isPresent() ? new Bare(request) : request, token);
    }

    private static Optional<String> hat(HttpServletRequest request, CsrfToken token) {
        return Optional.ofNullable(request.getHeader(token.getHeaderName()))
                .or(() -> Optional.ofNullable(request.getParameter(token.getParameterName())))
                .map(UNDER_HAT::matcher)
                .filter(Matcher::matches)
                .map(parts -> parts.group(1));
    }

    private static String acting() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Actor actor
                ? actor.unit().toString()
                : "";
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        response.sendError(
                request.getAttribute(OTHER_HAT) == null
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_CONFLICT);
    }

    /** The request with the token as it was made. */
    private static final class Bare extends HttpServletRequestWrapper {
        Bare(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return bare(super.getHeader(name));
        }

        @Override
        public @Nullable String getParameter(String name) {
            return bare(super.getParameter(name));
        }

        private static @Nullable String bare(@Nullable String value) {
            if (value == null) {
                return null;
            }
            var parts = UNDER_HAT.matcher(value);
            return parts.matches() ? parts.group(2) : value;
        }
    }
}
