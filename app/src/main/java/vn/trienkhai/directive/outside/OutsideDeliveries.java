package vn.trienkhai.directive.outside;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;

/** Gửi nơi chưa dùng hệ thống: by e-mail with a link that acknowledges, or with a sheet that comes back signed. */
@Component
public class OutsideDeliveries {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1_000;

    private final Directives directives;
    private final OutsideStore store;
    private final MailSettings mail;
    private final UnitAccess access;
    private final Jobs jobs;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OutsideDeliveries(
            Directives directives,
            OutsideStore store,
            MailSettings mail,
            UnitAccess access,
            Jobs jobs,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.directives = directives;
        this.store = store;
        this.mail = mail;
        this.access = access;
        this.jobs = jobs;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether e-mail can be sent at all. */
    public boolean sendsMail() {
        return mail.isOn();
    }

    /** Offices that the acting unit has written to, by name. */
    public List<Contact> contacts(Actor actor) {
        return transactions.as(actor, () -> store.contacts(actor.unit()));
    }

    public void forgetContact(Actor actor, long id) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        transactions.run(actor, () -> store.forgetContact(actor.unit(), id));
    }

    /**
     * Sends a directive to an office outside, by e-mail where there is an address; its sheet can be printed in either case. The
     * office is kept among the contacts.
     *
     * @param email as typed; blank for none
     * @param address where the person reaches this installation, for the link where the operator has set none
     */
    public void send(Actor actor, DirectiveId id, String name, String email, String address) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        var to = name.strip();
        if (to.isEmpty() || to.length() > LONGEST_NAME) {
            throw new Refusal("directive.outside.no_name");
        }
        var typed = email.isBlank() ? Optional.<String>empty() : Optional.of(mailable(email));
        try {
            transactions.run(actor, () -> {
                requireStanding(actor, id);
                store.keepContact(actor.unit(), to, typed);
                long delivery = store.insert(actor, id, to, typed, SheetCode.fresh(random));
                audit.record("directive.sent_outside", "directive", id, Map.of("to", to));
                typed.ifPresent(some -> start(actor, delivery, to, address));
            });
        } catch (DuplicateKeyException twice) {
            throw new Refusal("directive.outside.has", to);
        }
    }

    /** An office and its address; without one it gets a sheet. */
    public record Office(String name, String email) {}

    /** To each of these, or, where one is refused, to none. */
    public void send(Actor actor, DirectiveId id, List<Office> offices, String address) {
        transactions.run(
                actor, () -> offices.forEach(office -> send(actor, id, office.name(), office.email(), address)));
    }

    private String mailable(String email) {
        if (!mail.isOn()) {
            throw new Refusal("directive.outside.no_mail");
        }
        return MailAddress.of(email).text();
    }

    private void requireStanding(Actor actor, DirectiveId id) {
        if (!directives.find(actor, id).state().isSettled()) {
            throw new Refusal("directive.deliver.unsettled");
        }
        var line = directives.line(actor, id).orElseThrow(() -> new NotFound("directive", id));
        if (line.isWithdrawn()) {
            throw new Refusal("directive.withdrawn.deliver");
        }
    }

    private void start(Actor actor, long delivery, String to, String address) {
        jobs.start(actor, MailJob.KIND, to, new MailJob.Order(delivery, address));
    }

    /** Those of the acting unit, in the order they were sent. */
    public List<OutsideDelivery> of(Actor actor, DirectiveId id) {
        return transactions.as(actor, () -> store.of(actor.unit(), id));
    }

    public OutsideDelivery find(Actor actor, long delivery) {
        return transactions.as(
                actor,
                () -> store.find(actor.unit(), delivery).orElseThrow(() -> new NotFound("delivery outside", delivery)));
    }

    /** Sends the mail again, to another address where the first was wrong. The link of an earlier mail is good no longer. */
    public OutsideDelivery sendAgain(Actor actor, long delivery, String email, String address) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        var to = mailable(email);
        return transactions.as(actor, () -> {
            var sent = open(actor, delivery);
            store.address(delivery, to);
            store.keepContact(actor.unit(), sent.name(), Optional.of(to));
            start(actor, delivery, sent.name(), address);
            return sent;
        });
    }

    /** Mails of the acting unit that did not arrive and that nobody has corrected or replaced by paper, the newest first. */
    public List<Undelivered> undelivered(Actor actor, int limit) {
        return transactions.as(actor, () -> store.undelivered(actor.unit(), limit));
    }

    /** Goes on with the printed sheet in place of a mail that did not arrive. */
    public OutsideDelivery onPaper(Actor actor, long delivery) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var sent = open(actor, delivery);
            store.onPaper(delivery);
            audit.record("directive.outside_on_paper", "directive", sent.directive(), Map.of("to", sent.name()));
            return sent;
        });
    }

    /** Recalls it: link and sheet acknowledge nothing from now on. */
    public OutsideDelivery recall(Actor actor, long delivery, String reason) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refusal("directive.withdrawn.reason");
        }
        return transactions.as(actor, () -> {
            var sent = open(actor, delivery);
            store.recall(delivery, reason.strip());
            audit.record("directive.recalled_outside", "directive", sent.directive(), Map.of("to", sent.name()));
            return sent;
        });
    }

    /** Recalls it from all who have not acknowledged it yet; whoever has keeps it, and is told by people. */
    public int recallOpen(Actor actor, DirectiveId id, String reason) {
        return transactions.as(actor, () -> {
            var open = of(actor, id).stream().filter(OutsideDelivery::isOpen).toList();
            open.forEach(sent -> recall(actor, sent.id(), reason));
            return open.size();
        });
    }

    private OutsideDelivery open(Actor actor, long delivery) {
        var sent = find(actor, delivery);
        sent.acknowledged().ifPresent(done -> {
            throw new Refusal("directive.outside.acknowledged", sent.name(), done.by());
        });
        if (!sent.isOpen()) {
            throw new Refusal("directive.outside.recalled");
        }
        return sent;
    }

    /**
     * The delivery whose sheet bears a code.
     *
     * @param typed as it stands on the sheet, or nearly so
     * @throws Refusal where it is no code, or none of a sheet of the acting unit
     */
    public OutsideDelivery ofSheet(Actor actor, String typed) {
        var code = SheetCode.typed(typed).orElseThrow(() -> new Refusal("directive.sheet_code.mistyped", typed));
        return transactions.as(
                actor,
                () -> store.find(actor.unit(), code)
                        .orElseThrow(() -> new Refusal("directive.sheet_code.unknown", code.toString())));
    }

    /** The same, of a sheet that must belong to this directive. */
    public OutsideDelivery ofSheet(Actor actor, DirectiveId id, String typed) {
        var sent = ofSheet(actor, typed);
        if (!sent.directive().equals(id)) {
            throw new Refusal(
                    "directive.sheet_code.other",
                    sent.code().toString(),
                    directives.find(actor, sent.directive()).reference(),
                    sent.name());
        }
        return sent;
    }

    /** Enters what a signed sheet says. */
    public OutsideDelivery recordSheet(Actor actor, String typed, String who, LocalDate on) {
        access.require(actor, Role.CLERK, Role.APPROVER, Role.REPORTER, Role.DRAFTER);
        if (who.isBlank() || who.length() > LONGEST_NAME) {
            throw new Refusal("directive.sheet_code.no_name");
        }
        return transactions.as(actor, () -> {
            var sent = open(actor, ofSheet(actor, typed).id());
            if (on.isAfter(LocalDate.now(clock))
                    || on.isBefore(LocalDate.ofInstant(sent.createdAt(), clock.getZone()))) {
                throw new Refusal("directive.sheet_code.day");
            }
            if (!store.recorded(sent.id(), who.strip(), on, actor.name())) {
                throw new Refusal("directive.outside.recalled");
            }
            return sent;
        });
    }

    /** What the page of a link shows; empty for a link that was never sent, or that a later one has replaced. */
    Optional<LinkShows> byLink(LinkSecret secret) {
        return transactions.asNobody(() -> store.byLink(secret));
    }

    /** Keeps when a link was opened first. */
    boolean opened(LinkSecret secret) {
        return transactions.asNobody(() -> store.openLink(secret));
    }

    /** Whether the word of the person behind the link counts; not where the link is over or was used before. */
    boolean acknowledge(LinkSecret secret, String who) {
        if (who.isBlank() || who.length() > LONGEST_NAME) {
            throw new Refusal("directive.link.no_name");
        }
        return transactions.asNobody(() -> store.acknowledge(secret, who.strip(), LocalDate.now(clock)));
    }
}
