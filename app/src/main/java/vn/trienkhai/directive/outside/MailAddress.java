package vn.trienkhai.directive.outside;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import vn.trienkhai.shared.Refusal;

/** An address that mail can be sent to: one mailbox, with a domain that has a dot. */
record MailAddress(String text) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;.]{2,}");

    /** @throws Refusal where it is none */
    static MailAddress of(String typed) {
        var text = typed.strip();
        try {
            if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
                throw new Refusal("directive.outside.no_address", text);
            }
            new InternetAddress(text, true).validate();
            return new MailAddress(text);
        } catch (AddressException none) {
            throw new Refusal("directive.outside.no_address", text);
        }
    }
}
