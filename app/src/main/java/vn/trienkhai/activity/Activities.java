package vn.trienkhai.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.file.StoredFiles;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.task.Tasks;
import vn.trienkhai.unit.UnitAccess;

/** The way in to what units did. */
@Component
public class Activities {
    private final ActivityStore store;
    private final Tasks tasks;
    private final StoredFiles files;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Activities(
            ActivityStore store,
            Tasks tasks,
            StoredFiles files,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.files = files;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what the acting unit did. The same id sent again (a double click, a phone that was unsure) changes nothing and
     * answers the same.
     *
     * @throws vn.trienkhai.shared.Refusal when it is not an entry that can be kept; nothing of it is kept then
     */
    public ActivityId record(Actor actor, NewActivity activity) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        return transactions.as(actor, () -> {
            new ActivityRule(byCode(store.indicators()), LocalDate.now(clock)).check(activity);
            if (store.insert(actor.unit(), activity, campaign(actor, activity), actor.name())) {
                keepNew(actor, activity);
            } else {
                requireOwn(actor, activity.id());
            }
            return activity.id();
        });
    }

    /** What is done for an assignment belongs to its campaign. */
    private Optional<CampaignId> campaign(Actor actor, NewActivity activity) {
        return activity.assignment()
                .map(assignment -> tasks.assignment(actor, assignment).task().campaign())
                .or(activity::campaign);
    }

    private void keepNew(Actor actor, NewActivity activity) {
        store.insertParts(actor.unit(), activity);
        activity.photos().forEach(photo -> keep(actor, activity.id(), photo.content(), photo.caption()));
        audit.record(
                "activity.recorded",
                "activity",
                activity.id(),
                Map.of("channel", activity.channel().code()));
        events.publishEvent(new ActivityRecorded(activity.id(), actor.unit()));
    }

    /** Adds a photo to an activity of the acting unit; the same photo again changes nothing. */
    public void addPhoto(Actor actor, ActivityId id, byte[] photo, String caption) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.CLERK, Role.APPROVER);
        transactions.run(actor, () -> {
            requireOwn(actor, id);
            keep(actor, id, photo, caption);
            audit.record("activity.photo_added", "activity", id, Map.of());
        });
    }

    private void keep(Actor actor, ActivityId id, byte[] photo, String caption) {
        store.addPhoto(id, files.keepPhoto(actor, photo, id + ".jpg").id(), caption);
    }

    /** One activity that the acting unit may read: its own, one from below, or one that stands in a report sent to it. */
    public Activity find(Actor actor, ActivityId id) {
        return transactions.as(actor, () -> store.find(id).orElseThrow(() -> new NotFound("activity", id)));
    }

    /** Those of {@code ids} that the acting unit may read, the newest first. */
    public List<Activity> find(Actor actor, Collection<ActivityId> ids) {
        return transactions.as(actor, () -> store.find(ids));
    }

    /** What the acting unit did, alone or with others, the newest first. */
    public List<Activity> newest(Actor actor, int limit) {
        return transactions.as(actor, () -> store.newest(actor.unit(), limit));
    }

    /** All indicators, in the order in which offices list them. */
    public List<Indicator> indicators(Actor actor) {
        return transactions.as(actor, store::indicators);
    }

    /** Those that an activity can carry a figure of. */
    List<Indicator> entered(Actor actor) {
        return indicators(actor).stream().filter(Indicator::isEntered).toList();
    }

    /**
     * What the unit's activities of a period add to each indicator, alone or with others.
     *
     * <p>Where campaigns are named, activities logged for another one are left out, except those done together with another
     * unit: that one may have logged it under a campaign of its own line.
     */
    public List<CountedActivity> figures(
            Actor actor, UnitId unit, Collection<CampaignId> campaigns, DateRange period, Collection<String> codes) {
        return transactions.as(actor, () -> {
            var indicators = byCode(store.indicators());
            return store.inPeriod(unit, period).stream()
                    .filter(activity -> belongs(activity, unit, campaigns))
                    .flatMap(activity -> codes.stream()
                            .map(indicators::get)
                            .filter(java.util.Objects::nonNull)
                            .flatMap(indicator -> indicator.valueOf(activity).stream()
                                    .map(value -> new CountedActivity(
                                            indicator.code(), activity.id(), activity.version(), value))))
                    .toList();
        });
    }

    private static boolean belongs(Activity activity, UnitId unit, Collection<CampaignId> campaigns) {
        return campaigns.isEmpty()
                || activity.campaign().isEmpty()
                || campaigns.contains(activity.campaign().get())
                || activity.isByMany() && !activity.organiser().equals(unit);
    }

    private void requireOwn(Actor actor, ActivityId id) {
        if (store.find(id)
                .filter(known -> known.organiser().equals(actor.unit()))
                .isEmpty()) {
            throw new NotFound("activity", id);
        }
    }

    private static Map<String, Indicator> byCode(List<Indicator> indicators) {
        return indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }
}
