package vn.trienkhai.directive.outside;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectivePapers;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.job.JobContext;
import vn.trienkhai.job.JobHandler;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/**
 * Sends one mail, and again a while later where the server does not take it now. The link's secret is made here and nowhere kept;
 * a further mail makes a further one, and the older link is good no longer.
 */
@Component
class MailJob implements JobHandler {
    static final String KIND = "directive.mail";
    static final Duration LINK_LIVES = Duration.ofDays(30);
    private static final int TRIES = 6;
    private static final int ID_BYTES = 16;

    /** @param address where the person who sent it reached this installation */
    record Order(long delivery, String address) {}

    /** Said to the runner, which tries again; the words are in the delivery. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotTaken(long delivery) {
            super("the mail of delivery " + delivery + " was not taken", null, false, false);
        }
    }

    private final OutsideStore store;
    private final MailSettings settings;
    private final MailOut mail;
    private final ObjectProvider<Directives> directives;
    private final ObjectProvider<DirectivePapers> papers;
    private final Units units;
    private final Transactions transactions;
    private final Texts texts;
    private final JsonMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MailJob(
            OutsideStore store,
            MailSettings settings,
            MailOut mail,
            ObjectProvider<Directives> directives,
            ObjectProvider<DirectivePapers> papers,
            Units units,
            Transactions transactions,
            Texts texts,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.mail = mail;
        this.directives = directives;
        this.papers = papers;
        this.units = units;
        this.transactions = transactions;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "directive.job.mail";
    }

    @Override
    public int tries() {
        return TRIES;
    }

    @Override
    public Duration pause(int failures) {
        return settings.pause().multipliedBy(1L << Math.min(failures, TRIES));
    }

    @Override
    public boolean step(JobContext context) {
        var order = json.readValue(context.payload(), Order.class);
        var actor = context.actor();
        var delivery = store.find(actor.unit(), order.delivery()).filter(OutsideDelivery::isOpen);
        if (delivery.isPresent() && delivery.get().email().isPresent() && settings.isOn()) {
            send(actor, delivery.get(), settings.link().orElse(order.address()));
            context.result("/directives/" + delivery.get().directive() + "/outside");
        }
        return false;
    }

    private void send(Actor actor, OutsideDelivery delivery, String address) {
        var secret = LinkSecret.fresh(random);
        var until = clock.instant().plus(LINK_LIVES);
        var mailId = mailId();
        // Kept before the mail goes out: what arrives must work even where this process dies in the next moment.
        transactions.apart(actor, () -> store.link(delivery.id(), secret.hash(), until, mailId));
        var refused = mail.send(letter(actor, delivery, mailId, address + "/receipts/" + secret.text()));
        if (refused.isEmpty()) {
            store.mailed(delivery.id());
        } else if (refused.get().forGood()) {
            store.failed(delivery.id(), refused.get().words());
        } else {
            transactions.apart(
                    actor, () -> store.failed(delivery.id(), refused.get().words()));
            throw new NotTaken(delivery.id());
        }
    }

    private String mailId() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        var domain = settings.from().substring(settings.from().indexOf('@'));
        return "<trienkhai." + HexFormat.of().formatHex(bytes) + domain + ">";
    }

    private MailOut.Letter letter(Actor actor, OutsideDelivery delivery, String mailId, String link) {
        var directive = directives.getObject().find(actor, delivery.directive());
        var sender = units.find(actor, actor.unit());
        var until = Vietnamese.date(clock.instant().plus(LINK_LIVES).atZone(clock.getZone()));
        return new MailOut.Letter(
                mailId,
                sender.name(),
                delivery.email().orElseThrow(),
                delivery.name(),
                subject(directive),
                texts.of(
                        "directive.outside.mail",
                        delivery.name(),
                        sender.name(),
                        directive.reference(),
                        directive.subject(),
                        link,
                        until,
                        sender.phone()
                                .map(phone -> texts.of("directive.outside.mail.phone", phone))
                                .orElse("")),
                papers.getObject().of(actor, delivery.directive()));
    }

    private static String subject(Directive directive) {
        return Optional.of(directive.subject())
                .filter(subject -> !subject.isBlank() && !subject.equals(directive.reference()))
                .map(subject -> directive.reference() + ": " + subject)
                .orElse(directive.reference())
                .replaceAll("\\s+", " ");
    }
}
