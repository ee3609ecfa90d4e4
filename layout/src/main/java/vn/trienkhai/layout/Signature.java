package vn.trienkhai.layout;

import java.util.List;
import java.util.Objects;

/**
 * The closing block on the right.
 *
 * @param authority lines in capitals above the title, such as {@code TM. ỦY BAN NHÂN DÂN}; see {@link
 *     Family#onBehalfOf}
 * @param title the signer's position, "" for a Party member who signs without one
 * @param name the signer's name, "" while it is not known who will sign
 */
public record Signature(List<String> authority, String title, String name) {

    public Signature {
        authority = List.copyOf(authority);
        Objects.requireNonNull(title);
        Objects.requireNonNull(name);
    }
}
