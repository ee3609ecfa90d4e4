package vn.trienkhai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.activity.Activities;
import vn.trienkhai.activity.Activity;
import vn.trienkhai.activity.ActivityId;
import vn.trienkhai.activity.Channel;
import vn.trienkhai.activity.NewActivity;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.task.AssignmentId;
import vn.trienkhai.task.AssignmentState;
import vn.trienkhai.task.Duty;
import vn.trienkhai.task.Tasks;
import vn.trienkhai.unit.Unit;

/** Third chapter: units log what they did, each thing once, some of it together with a unit of another line. */
@Component
class ActivityChapter {
    private static final List<SampleTable.Row> DONE =
            SampleTable.read("activities.csv").rows();

    private static final int FINISHED = 2;

    private final DemoWorld world;
    private final Activities activities;
    private final Tasks tasks;

    ActivityChapter(DemoWorld world, Activities activities, Tasks tasks) {
        this.world = world;
        this.activities = activities;
        this.tasks = tasks;
    }

    /** Logs each activity of the table; its id comes from its key, so that logging it again changes nothing. */
    void log(CampaignId campaign, Telling telling) {
        for (var row : DONE) {
            var actor = world.person(row.text("by"));
            if (find(actor, id(row)).isEmpty()) {
                activities.record(actor, activity(row, actor, campaign));
                telling.step("demo.step.logged", actor.unitName(), row.text("title"), together(row, actor));
            }
        }
        finish(campaign);
    }

    /** How many activities the sample world has logged. */
    int count() {
        return (int) DONE.stream()
                .filter(row -> find(world.person(row.text("by")), id(row)).isPresent())
                .count();
    }

    /** How many of them units held together. */
    int countShared() {
        return (int) DONE.stream()
                .flatMap(row -> find(world.person(row.text("by")), id(row)).stream())
                .filter(Activity::isByMany)
                .count();
    }

    private Optional<Activity> find(Actor actor, ActivityId id) {
        return activities.find(actor, List.of(id)).stream().findFirst();
    }

    private NewActivity activity(SampleTable.Row row, Actor actor, CampaignId campaign) {
        var activity = NewActivity.of(
                        id(row), Channel.of(row.text("channel")), row.text("title"), row.text("place"), row.day("on"))
                .inCampaign(campaign)
                .withFigures(figures(row.text("figures")))
                .together(partners(row, actor).stream().map(Unit::id).toList())
                .withPhotos(photos(row));
        var attended = row.text("attendance").isEmpty()
                ? activity
                : activity.attendedBy(Integer.parseInt(row.text("attendance")));
        return assignment(actor, campaign).map(attended::forAssignment).orElse(attended);
    }

    private Optional<AssignmentId> assignment(Actor actor, CampaignId campaign) {
        return tasks.ofUnit(actor, campaign).stream()
                .map(duty -> duty.assignment().id())
                .findFirst();
    }

    private static ActivityId id(SampleTable.Row row) {
        return new ActivityId(UUID.nameUUIDFromBytes(("demo " + row.text("key")).getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, BigDecimal> figures(String text) {
        return Stream.of(text.split(";"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> new BigDecimal(part[1])));
    }

    private List<Unit> partners(SampleTable.Row row, Actor actor) {
        return Arrays.stream(row.text("with").split(";"))
                .filter(key -> !key.isEmpty())
                .map(key -> world.unit(actor, key))
                .toList();
    }

    private String together(SampleTable.Row row, Actor actor) {
        var names = partners(row, actor).stream().map(Unit::shortName).toList();
        return names.isEmpty() ? "" : " + " + String.join(", ", names);
    }

    private static List<NewActivity.Upload> photos(SampleTable.Row row) {
        var name = row.text("photo");
        if (name.isEmpty()) {
            return List.of();
        }
        try (var photo = SampleTable.resource("photos/" + name)) {
            return List.of(new NewActivity.Upload(photo.readAllBytes(), row.text("title")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Some say that the work behind what they logged is done; others are still at it. */
    private void finish(CampaignId campaign) {
        for (var signIn : List.of("chibo.nahoc", "chibo.truongml", "canbo.nr", "canbo.th")) {
            var actor = world.person(signIn);
            var given = tasks.ofUnit(actor, campaign);
            long done = given.stream()
                    .filter(duty -> is(duty, AssignmentState.DONE))
                    .count();
            given.stream()
                    .filter(duty -> is(duty, AssignmentState.ACCEPTED))
                    .limit(Math.max(0, FINISHED - done))
                    .forEach(duty -> tasks.done(
                            actor, duty.assignment().id(), duty.assignment().version(), ""));
        }
    }

    private static boolean is(Duty duty, AssignmentState state) {
        return duty.assignment().state() == state;
    }
}
