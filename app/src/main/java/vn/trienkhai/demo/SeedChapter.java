package vn.trienkhai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Texts;

/** Beside the story: real directives from a folder are registered and read, and what was found in them is shown. */
@Component
class SeedChapter {
    private static final Set<String> READ = Set.of("txt", "docx", "doc", "pdf");

    private final DemoWorld world;
    private final Directives directives;
    private final Texts texts;

    SeedChapter(DemoWorld world, Directives directives, Texts texts) {
        this.world = world;
        this.directives = directives;
        this.texts = texts;
    }

    void read(Path folder, Telling telling) {
        telling.say("demo.chapter.seeds", folder);
        files(folder).forEach(file -> read(file, content(file), telling));
    }

    private void read(Path file, byte[] content, Telling telling) {
        var clerk = world.person("vanthu.vptu");
        try {
            var directive = directives.register(clerk, file.getFileName().toString(), content);
            telling.step("demo.step.registered", clerk.name(), directive.reference(), file.getFileName());
            Readings.show(directives.content(clerk, directive.id()).reading(), telling);
        } catch (Refusal refused) {
            telling.step(
                    "demo.step.refused",
                    file.getFileName(),
                    texts.of(refused.key(), refused.values().toArray()));
        }
    }

    private static List<Path> files(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> READ.contains(ending(file)))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Refusal("demo.seeds.unreadable", folder);
        }
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
