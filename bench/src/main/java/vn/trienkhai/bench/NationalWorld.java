package vn.trienkhai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.trienkhai.database.DataDirectory;
import vn.trienkhai.database.EmbeddedPostgres;

/**
 * An installation of national size, written straight into the database: 250,000 units, 1,000,000 entries of registers,
 * 1,000,000 assignments, fifty officers. Made once and kept for the next run.
 */
final class NationalWorld {
    static final String PASSWORD = "bench-bench-bench";
    static final List<String> OFFICERS =
            IntStream.rangeClosed(1, 50).mapToObj(n -> "bench" + n).toList();

    private final Path data;

    private NationalWorld(Path data) {
        this.data = data;
    }

    /** The world below {@code data}; the schema is made by the application itself, which is started once. */
    static NationalWorld in(Path data) throws IOException, InterruptedException, SQLException {
        var world = new NationalWorld(data);
        if (!Files.exists(data.resolve("national"))) {
            Files.createDirectories(data);
            Served.on(data).close();
            world.asOwner(session -> {
                run(session, "national-units.sql");
                run(session, "national-work.sql");
                try (var statement = session.createStatement()) {
                    statement.execute("vacuum analyze");
                }
            });
            Files.createFile(data.resolve("national"));
        }
        return world;
    }

    Path data() {
        return data;
    }

    /**
     * Switches row-level security of all tables while the application serves this world, to measure what it costs; the world is
     * the bench's own.
     */
    void rowSecurity(boolean on) throws SQLException {
        try (var session = EmbeddedPostgres.ofRunning(data).asOwner();
                var statement = session.createStatement()) {
            statement.execute("""
                    do $$ declare t record; begin
                        for t in select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
                                 and exists (select from pg_policy p where p.polrelid = pg_class.oid) loop
                            execute format('alter table %%I %s row level security', t.relname);
                        end loop;
                    end $$""".formatted(on ? "enable" : "disable"));
        }
    }

    private void asOwner(Work work) throws SQLException {
        try (var directory = DataDirectory.open(data);
                var server = EmbeddedPostgres.start(directory);
                var session = server.database().asOwner()) {
            work.in(session);
        }
    }

    private static void run(Connection session, String script) throws SQLException {
        try (var in = NationalWorld.class.getResourceAsStream(script);
                var statement = session.createStatement()) {
            if (in == null) {
                throw new IllegalStateException("no script " + script);
            }
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
            statement.execute(sql.replace(":hash", "'" + hash + "'"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Work {
        void in(Connection session) throws SQLException;
    }
}
