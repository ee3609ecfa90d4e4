package vn.trienkhai.database;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** A PostgreSQL server that others run (15 or newer), reached by an address; its user owns the tables. */
public final class PostgresServer {
    private static final String NO_RIGHT = "42501";
    private static final String WRONG_PASSWORD = "28";

    private final String url;
    private final String user;
    private final String password;

    private PostgresServer(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Understands {@code jdbc:postgresql://host:port/database?user=…&password=…} and
     * {@code postgresql://user:password@host:port/database}; a password may stand in {@code $PGPASSWORD} instead.
     */
    public static PostgresServer at(String address) {
        var parts = Driver.parseURL(jdbc(address), new Properties());
        if (parts == null || parts.getProperty("PGDBNAME") == null) {
            throw new DatabaseProblem("database.problem.address");
        }
        return new PostgresServer(
                withoutUser(jdbc(address)),
                first(userInfo(address, 0), parts.getProperty("user"), System.getProperty("user.name")),
                first(userInfo(address, 1), parts.getProperty("password"), System.getenv("PGPASSWORD")));
    }

    private static String jdbc(String address) {
        if (address.startsWith("jdbc:")) {
            return address;
        }
        return "jdbc:" + address.replaceFirst("^postgres(ql)?://([^/@]*@)?", "postgresql://");
    }

    /** Names and passwords travel apart from the address, so that the address may be shown. */
    private static String withoutUser(String jdbc) {
        return jdbc.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
    }

    private static @Nullable String userInfo(String address, int part) {
        if (address.startsWith("jdbc:")) {
            return null;
        }
        try {
            var info = URI.create(address).getRawUserInfo();
            var parts = info == null ? new String[0] : info.split(":", 2);
            return parts.length > part
                    ? URLDecoder.decode(parts[part].replace("+", "%2B"), StandardCharsets.UTF_8)
                    : null;
        } catch (IllegalArgumentException unreadable) {
            throw new DatabaseProblem("database.problem.address");
        }
    }

    private static String first(@Nullable String... values) {
        for (var value : values) {
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** Makes roles and extensions where they are missing; the application's password is the one kept in {@code data}. */
    public Database database(DataDirectory data) {
        var secret =
                first(System.getenv("TRIENKHAI_APP_PASSWORD"), data.secrets().of("app.password"));
        var database = new Database(url, user, password, DatabaseRoles.APPLICATION, secret);
        try (var owner = database.asOwner()) {
            prepare(owner, secret, database);
            return database;
        } catch (SQLException failed) {
            throw problem(failed);
        }
    }

    /** The same database while another run holds {@code directory}, for what may be done beside it. */
    public Database databaseOfRunning(Path directory) {
        try {
            var secret = first(
                    System.getenv("TRIENKHAI_APP_PASSWORD"),
                    Secrets.in(directory).of("app.password"));
            return new Database(url, user, password, DatabaseRoles.APPLICATION, secret);
        } catch (IOException unreadable) {
            throw Disk.problem(unreadable, directory);
        }
    }

    private void prepare(Connection owner, String secret, Database database) throws SQLException {
        try {
            new DatabaseRoles(owner).prepare(user, secret);
        } catch (SQLException refused) {
            if (!NO_RIGHT.equals(refused.getSQLState())) {
                throw refused;
            }
            requirePreparedByAdministrator(owner, database, refused);
        }
    }

    /** The user may not create roles: then an administrator must have, and the application must be let in. */
    private void requirePreparedByAdministrator(Connection owner, Database database, SQLException refused)
            throws SQLException {
        var roles = new DatabaseRoles(owner);
        try (var application = roles.hasRoles() ? database.asApplication() : null) {
            if (application != null) {
                roles.prepareWithoutRoles(user);
                return;
            }
        } catch (SQLException stillRefused) {
            refused.addSuppressed(stillRefused);
        }
        throw new DatabaseProblem(refused, "database.problem.needs_administrator", user, owner.getCatalog());
    }

    private DatabaseProblem problem(SQLException failed) {
        var state = failed.getSQLState() == null ? "" : failed.getSQLState();
        if (state.startsWith(WRONG_PASSWORD)) {
            return new DatabaseProblem(failed, "database.problem.sign_in", url, user);
        }
        if (state.startsWith("08")) {
            return new DatabaseProblem(failed, "database.problem.no_answer", url);
        }
        return state.equals("3D000")
                ? new DatabaseProblem(failed, "database.problem.no_database", url)
                : new DatabaseProblem(failed, "database.problem.server", url, failed.getMessage());
    }
}
