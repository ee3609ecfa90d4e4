package vn.trienkhai.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/** The mail server of the journeys: what the application sends ends here. */
final class Post {
    private static final Pattern LINK = Pattern.compile("/receipts/[\\w-]+");
    private static final long PATIENCE = 30_000;
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::stop));
    }

    private Post() {}

    /** What the application has to be told of it. */
    static Map<String, String> settings() {
        return Map.of(
                "TRIENKHAI_MAIL_HOST", "127.0.0.1",
                "TRIENKHAI_MAIL_PORT", Integer.toString(SERVER.getSmtp().getPort()),
                "TRIENKHAI_MAIL_SECURITY", "none",
                "TRIENKHAI_MAIL_FROM", "vanthu@vanson.example");
    }

    /** The path behind the link of the newest mail to an address. */
    static String link(String to) throws MessagingException {
        int before = 0;
        while (SERVER.waitForIncomingEmail(PATIENCE, before + 1)) {
            var mails = SERVER.getReceivedMessages();
            var mine = Arrays.stream(mails).filter(mail -> isTo(mail, to)).max(Comparator.comparing(Post::sent));
            if (mine.isPresent()) {
                var link = LINK.matcher(GreenMailUtil.getWholeMessage(mine.get())
                        .replaceAll("=\r?\n", "")
                        .replace("=3D", "="));
                if (link.find()) {
                    return link.group();
                }
                throw new AssertionError("no link in the mail to " + to);
            }
            before = mails.length;
        }
        throw new AssertionError("no mail to " + to);
    }

    private static boolean isTo(MimeMessage mail, String to) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(one -> one.toString().contains(to));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Long sent(MimeMessage mail) {
        try {
            return mail.getSentDate().getTime();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
