package vn.trienkhai.web;

import java.util.Optional;
import vn.trienkhai.shared.Actor;

/**
 * What every template needs besides its own page: texts, who is signed in, the token for forms, the place in the menu.
 *
 * @param path path of the request, for the current place in the menu
 * @param token value of the hidden field {@code _csrf}, with the unit for which the page was opened; empty on public pages
 */
public record Shell(Texts texts, Optional<Actor> actor, String path, String token) {

    public String t(String key, Object... values) {
        return texts.of(key, values);
    }

    /** Whether the request is in the part of the application that begins with {@code place}. */
    public boolean isIn(String place) {
        return place.equals("/") ? path.equals("/") : path.equals(place) || path.startsWith(place + "/");
    }
}
