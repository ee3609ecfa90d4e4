package vn.trienkhai.layout;

import java.util.Objects;

/**
 * A body that issues a document together with the one of the letterhead (cơ quan cùng ban hành văn bản liên tịch).
 *
 * @param name in full, for no superior stands above the names of several bodies
 * @param signature with the body's name in its authority or title, as the rules want where several sign
 */
public record Partner(String name, Signature signature) {

    public Partner {
        Objects.requireNonNull(name);
        Objects.requireNonNull(signature);
    }
}
