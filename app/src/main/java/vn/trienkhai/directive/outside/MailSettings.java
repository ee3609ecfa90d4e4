package vn.trienkhai.directive.outside;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Refusal;

/**
 * How mail is sent, as an operator has set it: {@code mail.host} and the others, in the settings file or the environment. Without
 * a host no mail is sent.
 */
@Component
class MailSettings {
    private static final Set<String> SECURITIES = Set.of("starttls", "tls", "none");

    private final Environment environment;
    private final Optional<String> host;
    private final int port;
    private final String security;
    private final Duration pause;

    /** @throws Refusal naming the setting that cannot be, so that a start with it fails */
    MailSettings(Environment environment) {
        this.environment = environment;
        this.host = text("mail.host");
        this.security = text("mail.security").orElse("starttls").toLowerCase(Locale.ROOT);
        if (!SECURITIES.contains(security)) {
            throw new Refusal("directive.setting.mail_security", security);
        }
        this.port = number("mail.port", security.equals("tls") ? 465 : 587, 1, 65_535);
        this.pause = Duration.ofSeconds(number("mail.pause", 60, 0, 3_600));
        if (host.isPresent()) {
            MailAddress.of(text("mail.from").orElse(""));
        }
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.getProperty("trienkhai." + name))
                .or(() -> Optional.ofNullable(environment.getProperty(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private int number(String name, int usual, int least, int most) {
        var typed = text(name).orElse(Integer.toString(usual));
        if (!typed.matches("\\d{1,6}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            throw new Refusal("directive.setting.number", name, typed, least, most);
        }
        return Integer.parseInt(typed);
    }

    boolean isOn() {
        return host.isPresent();
    }

    String host() {
        return host.orElseThrow();
    }

    int port() {
        return port;
    }

    /** {@code starttls}, {@code tls} or {@code none}. */
    String security() {
        return security;
    }

    Optional<String> user() {
        return text("mail.user");
    }

    /** Asked for where it is used and kept nowhere. */
    Optional<String> password() {
        return text("mail.password");
    }

    String from() {
        return text("mail.from").orElseThrow();
    }

    /** Before the second attempt; each further one waits twice as long. */
    Duration pause() {
        return pause;
    }

    /** Where people outside reach this installation, without a slash at its end; empty where that is not set. */
    Optional<String> link() {
        return text("mail.link").map(address -> address.replaceAll("/+$", ""));
    }

    /** The mailbox in which mails come back. */
    record Box(String host, int port, String security, Optional<String> user, Optional<String> password) {
        @Override
        public String toString() {
            return "mailbox at " + host;
        }
    }

    Box bounces() {
        var how = text("mail.bounces.security").orElse("tls").toLowerCase(Locale.ROOT);
        if (!SECURITIES.contains(how)) {
            throw new Refusal("directive.setting.mail_security", how);
        }
        return new Box(
                text("mail.bounces.host").orElseThrow(),
                number("mail.bounces.port", how.equals("tls") ? 993 : 143, 1, 65_535),
                how,
                text("mail.bounces.user").or(this::user),
                text("mail.bounces.password").or(this::password));
    }
}
