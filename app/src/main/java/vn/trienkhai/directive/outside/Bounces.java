package vn.trienkhai.directive.outside;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trienkhai.shared.Transactions;

/**
 * Looks every few minutes into the mailbox where mails come back (IMAP, {@code mail.bounces.host}), and writes why into the delivery.
 * It believes a report only where it names the number of one of our mails, which nobody can guess.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${trienkhai.mail.bounces.host:${mail.bounces.host:}}'.isBlank()")
class Bounces {
    private static final Logger LOG = LoggerFactory.getLogger(Bounces.class);
    private static final int LARGEST = 1 << 20;
    private static final String PATIENCE_MILLIS = "20000";
    private static final Pattern OURS = Pattern.compile("<trienkhai\\.[0-9a-f]{32}@[^>\\s]{1,200}>");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed");
    private static final Pattern REASON = Pattern.compile("(?im)^Diagnostic-Code:\\s*(?:[\\w-]+;)?\\s*(.{1,250})");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(.{1,50})");

    private final MailSettings settings;
    private final OutsideStore store;
    private final Transactions transactions;

    Bounces(MailSettings settings, OutsideStore store, Transactions transactions) {
        this.settings = settings;
        this.store = store;
        this.transactions = transactions;
    }

    @Bean
    RecurringTask<Void> bouncedMails() {
        return Tasks.recurring("directive.bounces", FixedDelay.ofMinutes(5)).execute((task, context) -> look());
    }

    /** Looks through what nobody has read yet. */
    void look() {
        var box = settings.bounces();
        try (var store = session(box).getStore(box.security().equals("tls") ? "imaps" : "imap")) {
            store.connect(
                    box.host(),
                    box.port(),
                    box.user().orElse(""),
                    box.password().orElse(""));
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            for (var message : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                read(message);
                message.setFlag(Flags.Flag.SEEN, true);
            }
            inbox.close();
        } catch (MessagingException | IOException away) {
            LOG.warn("the mailbox of bounced mails cannot be read: {}", away.getMessage());
        }
    }

    private static Session session(MailSettings.Box box) {
        var properties = new Properties();
        for (var protocol : new String[] {"imap", "imaps"}) {
            properties.put("mail." + protocol + ".connectiontimeout", PATIENCE_MILLIS);
            properties.put("mail." + protocol + ".timeout", PATIENCE_MILLIS);
            properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
            properties.put(
                    "mail." + protocol + ".starttls.required",
                    Boolean.toString(box.security().equals("starttls")));
            properties.put(
                    "mail." + protocol + ".starttls.enable",
                    Boolean.toString(box.security().equals("starttls")));
        }
        return Session.getInstance(properties);
    }

    private void read(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")) {
            return;
        }
        var head = new Head();
        message.writeTo(head);
        var text = head.text();
        var ours = OURS.matcher(text);
        if (FAILED.matcher(text).find() && ours.find()) {
            var words = first(REASON, text).or(() -> first(STATUS, text)).orElse("");
            boolean known = transactions.asNobody(() -> store.bounced(ours.group(), words));
            LOG.info("a mail came back; its delivery is {}", known ? "marked" : "not known");
        }
    }

    /** The beginning of what is written: a server may send the whole mail back behind its report and our number. */
    private static final class Head extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            if (kept.size() < LARGEST) {
                kept.write(one);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            kept.write(bytes, from, Math.min(count, LARGEST - kept.size()));
        }

        String text() {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
}
