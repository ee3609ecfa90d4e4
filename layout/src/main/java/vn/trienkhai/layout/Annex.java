package vn.trienkhai.layout;

import java.util.List;
import java.util.Objects;

/**
 * What is attached below the signature (phụ lục), on pages numbered by themselves.
 *
 * @param label {@code Phụ lục I}; {@code Phụ lục} where there is only one
 * @param title in plain or capital letters, "" for none
 */
public record Annex(String label, String title, List<Block> body) {

    public Annex {
        Objects.requireNonNull(label);
        Objects.requireNonNull(title);
        body = List.copyOf(body);
    }
}
