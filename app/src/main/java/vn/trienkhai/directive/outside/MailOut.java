package vn.trienkhai.directive.outside;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectivePapers;

/** Hands mails to the mail server of the installation (SMTP). */
@Component
class MailOut {
    private static final String PATIENCE_MILLIS = "20000";
    private static final int LONGEST_ANSWER = 300;

    /** @param id of the message; a server that sends it back names it */
    record Letter(
            String id,
            String senderName,
            String to,
            String toName,
            String subject,
            String text,
            List<DirectivePapers.Paper> papers) {}

    /**
     * Why a mail was not taken.
     *
     * @param forGood the server will not take it later either
     */
    record Refused(String words, boolean forGood) {}

    private final MailSettings settings;

    MailOut(MailSettings settings) {
        this.settings = settings;
    }

    /** Empty when the server has taken the mail. */
    Optional<Refused> send(Letter letter) {
        var server = server();
        try {
            var message = server.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(settings.from(), letter.senderName(), StandardCharsets.UTF_8.name()));
            helper.setTo(new InternetAddress(letter.to(), letter.toName(), StandardCharsets.UTF_8.name()));
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
            for (var paper : letter.papers()) {
                helper.addAttachment(paper.name(), new ByteArrayResource(paper.bytes()), paper.type());
            }
            message.setHeader("Message-ID", letter.id());
            server.send(message);
            return Optional.empty();
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            return Optional.of(new Refused(words(unwritable), true));
        } catch (MailException refused) {
            return Optional.of(refused(refused));
        }
    }

    JavaMailSenderImpl server() {
        var server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        settings.user().ifPresent(server::setUsername);
        settings.password().ifPresent(server::setPassword);
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = server.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        properties.put(
                "mail.smtp.starttls.enable",
                Boolean.toString(settings.security().equals("starttls")));
        properties.put(
                "mail.smtp.starttls.required",
                Boolean.toString(settings.security().equals("starttls")));
        properties.put(
                "mail.smtp.ssl.enable", Boolean.toString(settings.security().equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return server;
    }

    private static Refused refused(MailException problem) {
        Exception nearest = problem;
        if (problem instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            nearest = several.getMessageExceptions()[0];
        }
        var words = words(nearest);
        boolean nobody = nearest instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
        return new Refused(words, nobody || nearest instanceof SendFailedException && words.matches("5\\d\\d.*"));
    }

    /** The server's own words: the innermost of the exceptions that are chained to each other. */
    private static String words(Exception problem) {
        Exception inner = problem;
        while (next(inner) != null) {
            inner = Objects.requireNonNull(next(inner));
        }
        var message = String.valueOf(inner.getMessage()).replaceAll("\\s+", " ").strip();
        return message.substring(0, Math.min(LONGEST_ANSWER, message.length()));
    }

    private static @Nullable Exception next(Exception problem) {
        return problem instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
