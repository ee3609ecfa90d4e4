package vn.trienkhai.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.report.RequestId;
import vn.trienkhai.web.Texts;

/**
 * The story of {@code ./trienkhai demo}: makes the sample world and carries one directive from its registration to the
 * consolidated report. Each step looks first whether it has been done, so a second run goes on where the first one stopped.
 */
@Component
public class Demo {
    private final DemoWorld world;
    private final DirectiveChapter letters;
    private final ReachChapter reach;
    private final WorkChapter work;
    private final ActivityChapter activities;
    private final ReportChapter reports;
    private final DocumentChapter documents;
    private final SeedChapter more;
    private final Texts texts;

    Demo(
            DemoWorld world,
            DirectiveChapter letters,
            ReachChapter reach,
            WorkChapter work,
            ActivityChapter activities,
            ReportChapter reports,
            DocumentChapter documents,
            SeedChapter more,
            Texts texts) {
        this.world = world;
        this.letters = letters;
        this.reach = reach;
        this.work = work;
        this.activities = activities;
        this.reports = reports;
        this.documents = documents;
        this.more = more;
        this.texts = texts;
    }

    /**
     * Runs the story as far as it has not been run.
     *
     * @param seeds a folder with directives to register and read as well
     * @param out where the table at the end goes; {@code progress} hears of each step
     */
    public DemoOutcome run(Optional<Path> seeds, PrintStream out, PrintStream progress) {
        var telling = new Telling(progress, texts);
        var outcome = tell(telling);
        seeds.ifPresent(folder -> more.read(folder, telling));
        Summary.show(outcome, world.everyone(), new Telling(out, texts));
        return outcome;
    }

    /** Like the longer form, with everything in one place. */
    public DemoOutcome run(Optional<Path> seeds, PrintStream out) {
        return run(seeds, out, out);
    }

    private DemoOutcome tell(Telling telling) {
        telling.say(world.make() ? "demo.world.made" : "demo.world.exists");
        telling.say("demo.chapter.directive");
        var directive = letters.confirm(letters.register(telling), telling);
        var addressed = letters.deliver(directive, telling);
        var letter = letters.derive(directive, telling);
        reach.send(letters.confirm(letters.plan(), telling), telling);
        telling.say("demo.chapter.work");
        var campaign = work.open(directive, telling);
        work.assign(campaign, telling);
        work.accept(campaign, world.with(addressed, "btgdv"), telling);
        work.passOn(campaign, letter.id(), telling);
        activities.log(campaign, telling);
        telling.say("demo.chapter.report");
        var request = reports.gather(directive, letter.id(), campaign, addressed, telling);
        var written = documents.write(reports.ofProvince(request).orElseThrow(), telling);
        return outcome(campaign, request, written);
    }

    private DemoOutcome outcome(CampaignId campaign, RequestId request, List<Path> written) {
        return new DemoOutcome(
                world.countUnits(),
                work.countTasks(campaign),
                work.countAssignments(campaign),
                activities.count(),
                activities.countShared(),
                reports.countAccepted(),
                reports.figures(request),
                reports.missing(request),
                written);
    }
}
