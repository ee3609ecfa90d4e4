package vn.trienkhai.directive.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cơ quan cùng ban hành: a body that issues a draft together with the unit, and who signs for it. The unit leads: number, place and rules
 * are its own.
 *
 * @param body its name in full, as it is printed; it need not be a unit that is known here
 * @param authority the lines above the signer's title, separated by line breaks
 */
public record CoIssuer(String body, String authority, String title, String signer) {

    /** As many as the form has room for: a joint document is of two or three bodies. */
    public static final List<String> PLACES = List.of("second", "third");

    /** The same with its name as the list of units has it: what was typed may be without marks, or short. */
    CoIssuer called(String name) {
        return new CoIssuer(name, authority, title, signer);
    }

    boolean isBlank() {
        return (body + authority + title + signer).isBlank();
    }

    /** What was stored before documents could be joint names nobody. */
    static List<CoIssuer> kept(@Nullable List<CoIssuer> stored) {
        return stored == null
                ? List.of()
                : stored.stream().filter(one -> !one.isBlank()).toList();
    }
}
