package vn.trienkhai.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Where somebody wanted to go who had to sign in first (the square on a printed sheet, a link in a message). It goes along in the
 * address, not in a session, which no visitor gets before signing in; so whatever comes back is only followed within this application.
 */
final class Place implements AuthenticationSuccessHandler {
    static final String PARAMETER = "to";

    /** A path of ours as addresses are encoded: no second slash in front, which would name another host. */
    private static final Pattern OURS = Pattern.compile("/(?:[\\w.~%-][\\w.~%/-]*)?(?:\\?[\\w.~%=&+/-]*)?");

    private static final int LONGEST = 400;

    /** @return the sign-in page, with the page that was asked for where it can be asked for again */
    static String toSignIn(HttpServletRequest request) {
        var accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        var wanted = request.getRequestURI()
                + Optional.ofNullable(request.getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
        return request.getMethod().equals("GET") && accepted.contains("text/html")
                ? with("/sign-in", wanted)
                : "/sign-in";
    }

    /** {@code address} with the place behind it, where it is one of ours and not the first page. */
    static String with(String address, String place) {
        return ours(place)
                .filter(known -> !known.equals("/"))
                .map(known -> address + (address.contains("?") ? "&" : "?") + PARAMETER + "="
                        + URLEncoder.encode(known, StandardCharsets.UTF_8))
                .orElse(address);
    }

    static Optional<String> ours(String place) {
        return Optional.ofNullable(place)
                .filter(known ->
                        known.length() <= LONGEST && OURS.matcher(known).matches());
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Place::ours);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(of(request).orElse("/"));
    }
}
