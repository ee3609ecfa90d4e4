package vn.trienkhai.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page with the reason in a word. */
class SignInFailure implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        var reason = problem instanceof SignInRefused refused ? refused.reason() : SignInRefused.Reason.WRONG;
        var address = "/sign-in?problem=" + reason.name().toLowerCase(Locale.ROOT);
        response.sendRedirect(
                Place.of(request).map(place -> Place.with(address, place)).orElse(address));
    }
}
