package vn.trienkhai.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.UnitAccess;

/** The way in to campaigns: opened from a confirmed directive, seen by the units that take part. */
@Component
public class Campaigns {
    /** Units of a campaign are counted up to this number; one more stands for all that are beyond. */
    public static final int MOST = 1000;

    private static final int LONGEST_NAME = 300;

    private final CampaignStore store;
    private final Directives directives;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Campaigns(
            CampaignStore store,
            Directives directives,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.directives = directives;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
    }

    /** What would be opened from the directive: its events, and the windows computed from what it says. */
    public CampaignDraft draft(Actor actor, DirectiveId directive) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            var heading = directives.find(actor, directive);
            if (directives.line(actor, directive).isEmpty()) {
                throw new AccessRefused("directive " + directive + " is in another unit's register");
            }
            if (!heading.state().isSettled()) {
                throw new Refusal("campaign.open.unconfirmed", heading.reference());
            }
            return new Drafting(directives.content(actor, directive)).draft(heading.subject(), heading.issuedOn());
        });
    }

    /** Opens a campaign with exactly what its directive says. */
    public CampaignId openFrom(Actor actor, DirectiveId directive, String name) {
        return open(actor, draft(actor, directive).named(name));
    }

    /**
     * Opens a campaign as drafted. Its tasks are taken from the directive in the same step by who hears
     * {@link CampaignOpened}.
     *
     * @throws Refusal when the unit has opened one from this directive already
     */
    public CampaignId open(Actor actor, CampaignDraft draft) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        check(draft);
        return transactions.as(actor, () -> {
            store.opened(actor.unit(), draft.directive()).ifPresent(other -> {
                throw new Refusal("campaign.open.already", other.name());
            });
            var campaign = store.insert(actor, draft.named(draft.name().strip()));
            store.join(campaign.id(), actor.unit(), List.of(actor.unit()));
            audit.record(
                    "campaign.opened",
                    "campaign",
                    campaign.id(),
                    Map.of("directive", draft.directive().value(), "name", campaign.name()));
            events.publishEvent(new CampaignOpened(campaign.id(), draft.directive(), actor));
            return campaign.id();
        });
    }

    private static void check(CampaignDraft draft) {
        if (draft.name().isBlank() || draft.name().strip().length() > LONGEST_NAME) {
            throw new Refusal("campaign.open.name", LONGEST_NAME);
        }
        draft.windows().stream()
                .filter(CampaignDraft.Window::isReversed)
                .findFirst()
                .ifPresent(window -> {
                    throw new Refusal(
                            "campaign.open.reversed",
                            Vietnamese.date(window.from().orElseThrow()),
                            Vietnamese.date(window.to().orElseThrow()));
                });
    }

    public Campaign find(Actor actor, CampaignId id) {
        return transactions.as(actor, () -> found(id));
    }

    /** Those of the campaigns that the actor may see, newest first. */
    public List<Campaign> find(Actor actor, Collection<CampaignId> ids) {
        return transactions.as(actor, () -> store.find(ids));
    }

    public CampaignDetail detail(Actor actor, CampaignId id) {
        return transactions.as(actor, () -> store.detail(found(id)));
    }

    /** The campaigns that the acting unit opened or takes part in, newest first. */
    public List<Campaign> list(Actor actor, int limit) {
        return listBefore(actor, Long.MAX_VALUE, limit);
    }

    /** Like {@link #list}, older than a campaign's number: paging by number stays fast at any depth. */
    public List<Campaign> listBefore(Actor actor, long before, int limit) {
        return transactions.as(actor, () -> store.joined(actor.unit(), before, limit));
    }

    /** The campaign that the acting unit opened from this directive. */
    public Optional<Campaign> openedFrom(Actor actor, DirectiveId directive) {
        return transactions.as(actor, () -> store.opened(actor.unit(), directive));
    }

    /** Brings units into a campaign; those who take part already stay as they are. */
    public void join(Actor actor, CampaignId campaign, Collection<UnitId> units) {
        transactions.run(actor, () -> {
            found(campaign);
            store.join(campaign, actor.unit(), units);
        });
    }

    /** How many units take part, as far as the actor may see them; not counted beyond {@link #MOST}. */
    public int participants(Actor actor, CampaignId campaign) {
        return transactions.as(actor, () -> store.participants(campaign));
    }

    /** Ends a campaign: nothing more is given out in it. */
    public Campaign close(Actor actor, CampaignId id, int version) {
        access.require(actor, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            if (!found(id).isOf(actor.unit())) {
                throw new AccessRefused("campaign " + id + " is another unit's to close");
            }
            if (!store.close(id, version)) {
                throw new Conflict("campaign.conflict");
            }
            audit.record("campaign.closed", "campaign", id, Map.of());
            return found(id);
        });
    }

    private Campaign found(CampaignId id) {
        return store.find(id).orElseThrow(() -> new NotFound("campaign", id));
    }
}
