package vn.trienkhai.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What a run is set to: {@code trienkhai.properties} in the data directory, over it the environment, over it the options. */
final class Settings {
    private final Properties file;
    private final Map<String, String> environment;

    private Settings(Properties file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    static Settings in(Path data) {
        return in(data, System.getenv());
    }

    static Settings in(Path data, Map<String, String> environment) {
        var place = data.resolve("trienkhai.properties");
        var file = new Properties();
        if (Files.exists(place)) {
            try (var reader = Files.newBufferedReader(place)) {
                file.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new CommandProblem("command.problem.settings", place);
            }
        }
        return new Settings(file, environment);
    }

    /** The value of {@code name}: {@code --name}, else {@code $TRIENKHAI_NAME}, else {@code name=} in the file. */
    Optional<String> of(String name, @Nullable Object option) {
        if (option != null) {
            return Optional.of(option.toString());
        }
        var fromEnvironment = environment.get("TRIENKHAI_" + name.toUpperCase(Locale.ROOT));
        return Optional.ofNullable(fromEnvironment).or(() -> Optional.ofNullable(file.getProperty(name)));
    }

    int port(@Nullable Integer option) {
        var text = of("port", option).orElse("8080");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new CommandProblem("command.problem.port_number", text);
        }
        return Integer.parseInt(text);
    }

    /** Everything in the file, for the parts that read their own settings. */
    Properties file() {
        return file;
    }
}
