package vn.trienkhai.directive.outside;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a mail did not arrive, as far as the codes of mail servers tell (RFC 3463: 5.1.1, 5.2.2 …). Their words are in any language and
 * of any clarity; the code is what people can be told something by.
 */
public enum MailFailure {
    ADDRESS,
    FULL,
    SIZE,
    BLOCKED,
    AWAY;

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])[45]\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");

    /** @param answer what the server said; empty where it bears no code, or one that says nothing to the sender */
    static Optional<MailFailure> of(String answer) {
        var code = CODE.matcher(answer);
        return code.find() ? of(code.group(1), code.group(2)) : Optional.empty();
    }

    private static Optional<MailFailure> of(String subject, String detail) {
        return switch (subject) {
            case "1" -> Optional.of(ADDRESS);
            case "2" ->
                switch (detail) {
                    case "1" -> Optional.of(ADDRESS);
                    case "2" -> Optional.of(FULL);
                    case "3" -> Optional.of(SIZE);
                    default -> Optional.empty();
                };
            case "3" -> detail.equals("4") ? Optional.of(SIZE) : Optional.empty();
            case "4" -> Optional.of(AWAY);
            case "7" -> Optional.of(BLOCKED);
            default -> Optional.empty();
        };
    }
}
