package vn.trienkhai.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.database.Database;

/** The application in a process of its own on a given database: listened to, and killed as {@code kill -9} does. */
public final class Life {
    private final Process process;

    private Life(Process process) {
        this.process = process;
    }

    /** Starts {@code main} with {@code argument} first and the settings behind it. */
    public static Life begin(Class<?> main, String argument, Database database, Path data) throws IOException {
        return new Life(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        argument,
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.application(),
                        "--spring.datasource.password=" + database.applicationPassword(),
                        "--spring.flyway.url=" + database.url(),
                        "--spring.flyway.user=" + database.owner(),
                        "--spring.flyway.password=" + database.ownerPassword(),
                        "--trienkhai.data=" + data)
                .redirectErrorStream(true)
                .start());
    }

    /** Waits until the process says this line. */
    public Life until(String awaited) throws IOException {
        var said = new ArrayList<String>();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.equals(awaited)) {
                return this;
            }
        }
        throw new AssertionError("ended without saying \"" + awaited + "\":\n" + String.join("\n", List.copyOf(said)));
    }

    /** Said by such a process to whoever listens. */
    @SuppressWarnings("SystemOut")
    public static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void end() throws InterruptedException {
        process.waitFor();
    }
}
