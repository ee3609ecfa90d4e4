package vn.trienkhai.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.web.Texts;

/**
 * The story of {@code ./trienkhai demo}: makes the sample world and carries one directive from its registration to the
 * consolidated report. Each step looks first whether it has been done, so a second run goes on where the first one stopped.
 */
@Component
public class Demo {
    private final DemoWorld world;
    private final DirectiveChapter letters;
    private final WorkChapter work;
    private final ActivityChapter activities;
    private final ReportChapter reports;
    private final Texts texts;

    Demo(
            DemoWorld world,
            DirectiveChapter letters,
            WorkChapter work,
            ActivityChapter activities,
            ReportChapter reports,
            Texts texts) {
        this.world = world;
        this.letters = letters;
        this.work = work;
        this.activities = activities;
        this.reports = reports;
        this.texts = texts;
    }

    /**
     * Runs the story as far as it has not been run.
     *
     * @param seeds a folder with directives to register and read as well
     */
    public void run(Optional<Path> seeds, PrintStream out) {
        var telling = new Telling(out, texts);
        telling.say(world.make() ? "demo.world.made" : "demo.world.exists");
        telling.say("demo.chapter.directive");
        var directive = letters.register(telling);
        letters.confirm(directive, telling);
        var addressed = letters.deliver(directive, telling);
        var letter = letters.derive(directive, telling);
        telling.say("demo.chapter.work");
        var campaign = work.open(directive, telling);
        work.assign(campaign, telling);
        work.accept(campaign, world.with(addressed, "btgdv"), telling);
        work.passOn(campaign, letter.id(), telling);
        activities.log(campaign, telling);
        telling.say("demo.chapter.report");
        reports.gather(directive, letter.id(), campaign, addressed, telling);
    }
}
