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
    private final Texts texts;

    Demo(DemoWorld world, DirectiveChapter letters, Texts texts) {
        this.world = world;
        this.letters = letters;
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
        var directive = letters.register(telling);
        letters.confirm(directive, telling);
        letters.deliver(directive, telling);
        letters.derive(directive, telling);
    }
}
