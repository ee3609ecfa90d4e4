package vn.trienkhai.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Prepares a database: extensions, and the roles that the application signs in as. {@code trienkhai_app} owns nothing and
 * bypasses nothing. It is a member of {@code trienkhai_whole} without inheriting, so that the wider policies hold only after
 * {@code set role}.
 */
public final class DatabaseRoles {
    /** The oldest PostgreSQL that is supported and tested: Debian 12's. */
    private static final int OLDEST = 15;

    private static final List<String> EXTENSIONS = List.of("ltree", "unaccent", "pg_trgm", "btree_gist", "pgcrypto");

    private DatabaseRoles() {}

    /** Makes the application's own database in the embedded server if it is missing, and prepares it. */
    public static Database prepare(EmbeddedPostgres server, DataDirectory data) {
        return prepare(server, "trienkhai", data.secret("application"));
    }

    /** The same for a database of the given name. */
    public static Database prepare(EmbeddedPostgres server, String name, String applicationPassword) {
        try (var session = DriverManager.getConnection(server.url("postgres"), server.superuser(), server.password())) {
            if (!exists(session, "select 1 from pg_database where datname = ?", name)) {
                execute(session, "create database " + name);
            }
        } catch (SQLException failed) {
            throw new DatabaseProblem("database.problem.start", failed, name, String.valueOf(failed.getMessage()));
        }
        return prepare(server.url(name), server.superuser(), server.password(), applicationPassword);
    }

    /**
     * Prepares a database on any server.
     *
     * @param owner who will own the schema; must be allowed to create roles the first time
     * @throws DatabaseProblem when it cannot be reached, is too old, or the roles cannot be made (with the SQL to be run)
     */
    public static Database prepare(String url, String owner, String ownerPassword, String applicationPassword) {
        try (var session = DriverManager.getConnection(url, owner, ownerPassword)) {
            requireVersion(session);
            makeRoles(session, applicationPassword);
            for (var extension : EXTENSIONS) {
                execute(session, "create extension if not exists " + extension);
            }
            return new Database(url, owner, ownerPassword, "trienkhai_app", applicationPassword);
        } catch (SQLException failed) {
            throw problem(failed, url);
        }
    }

    private static void requireVersion(Connection session) throws SQLException {
        int major = session.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST) {
            throw new DatabaseProblem("database.problem.too_old", Integer.toString(major), Integer.toString(OLDEST));
        }
    }

    private static void makeRoles(Connection session, String password) throws SQLException {
        // Two installations may share a server and start together: the advisory lock lets one go first.
        execute(session, "select pg_advisory_lock(hashtext('trienkhai roles'))");
        try {
            if (!exists(session, "select 1 from pg_roles where rolname = ?", "trienkhai_whole")) {
                execute(session, "create role trienkhai_whole nologin");
            }
            if (!exists(session, "select 1 from pg_roles where rolname = ?", "trienkhai_app")) {
                execute(session, "create role trienkhai_app login noinherit");
            }
            if (!exists(
                    session,
                    "select 1 from pg_auth_members where roleid = 'trienkhai_whole'::regrole and member = 'trienkhai_app'::regrole and ? <> ''",
                    "-")) {
                execute(session, "grant trienkhai_whole to trienkhai_app");
            }
            execute(session, "alter role trienkhai_app password '" + password.replace("'", "''") + "'");
        } finally {
            execute(session, "select pg_advisory_unlock(hashtext('trienkhai roles'))");
        }
    }

    private static DatabaseProblem problem(SQLException failed, String url) {
        var state = failed.getSQLState() == null ? "" : failed.getSQLState();
        var shown = url.replaceFirst("\\?.*", "");
        return switch (state) {
            case "42501" -> new DatabaseProblem("database.problem.rights", failed, shown);
            case "28P01", "28000" -> new DatabaseProblem("database.problem.password", failed, shown);
            case "3D000" -> new DatabaseProblem("database.problem.no_database", failed, shown);
            default -> new DatabaseProblem("database.problem.unreachable", failed, shown);
        };
    }

    private static boolean exists(Connection session, String query, String value) throws SQLException {
        try (var statement = session.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection session, String sql) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }
}
