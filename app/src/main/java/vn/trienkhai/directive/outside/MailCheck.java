package vn.trienkhai.directive.outside;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Whether mail can be sent as the settings say, without sending any.
 *
 * @param server host and port; empty where no mail is sent
 * @param problem in the words of the server, or of whatever kept it away
 */
public record MailCheck(Optional<String> server, Optional<String> problem) {

    /**
     * Connects to the mail server, and signs in where a user is set.
     *
     * @param file the settings file; the environment goes before it
     * @throws vn.trienkhai.shared.Refusal naming the setting that cannot be
     */
    public static MailCheck of(Properties file) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new PropertiesPropertySource("settings", file));
        var settings = new MailSettings(environment);
        if (!settings.isOn()) {
            return new MailCheck(Optional.empty(), Optional.empty());
        }
        var server = Optional.of(settings.host() + ":" + settings.port());
        try {
            new MailOut(settings).server().testConnection();
            return new MailCheck(server, Optional.empty());
        } catch (MessagingException away) {
            return new MailCheck(server, Optional.of(String.valueOf(away.getMessage())));
        }
    }
}
