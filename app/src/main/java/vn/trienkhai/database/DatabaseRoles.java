package vn.trienkhai.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The roles and extensions that the application needs in a database; asked for at every start, made where they are missing.
 *
 * <p>{@code trienkhai_app} signs in, owns nothing and bypasses nothing. {@code trienkhai_whole} carries the policies for heads
 * of a line; the application becomes it for a transaction and, being NOINHERIT, has nothing of it otherwise.
 */
final class DatabaseRoles {
    static final String APPLICATION = "trienkhai_app";
    static final String WHOLE = "trienkhai_whole";
    private static final int OLDEST = 15;
    private static final List<String> EXTENSIONS = List.of("ltree", "unaccent", "pg_trgm", "btree_gist", "pgcrypto");

    private final Connection database;

    DatabaseRoles(Connection database) {
        this.database = database;
    }

    static void requireSupported(Connection database) throws SQLException {
        int major = database.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST) {
            throw new DatabaseProblem("database.problem.too_old", major, OLDEST);
        }
    }

    static void createOwner(Connection admin, String owner, String password) throws SQLException {
        var roles = new DatabaseRoles(admin);
        if (!roles.has("select from pg_roles where rolname = ?", owner)) {
            roles.run("create role " + owner + " login");
        }
        roles.setPassword(owner, password);
    }

    static void createDatabase(Connection admin, String name, String owner) throws SQLException {
        var roles = new DatabaseRoles(admin);
        if (!roles.has("select from pg_database where datname = ?", name)) {
            roles.run("create database " + quoted(name) + " owner " + owner);
        }
    }

    /** Makes what is missing; the application may then connect with this password, and {@code owner} may migrate. */
    void prepare(String owner, String applicationPassword) throws SQLException {
        requireSupported(database);
        // Several installations may start on a server at once: the first one through makes, the others find.
        run("select pg_advisory_lock(hashtext('trienkhai roles'))");
        try {
            createRoles();
            setPassword(APPLICATION, applicationPassword);
            createExtensions();
            grantUse(owner);
        } finally {
            run("select pg_advisory_unlock(hashtext('trienkhai roles'))");
        }
    }

    /** What is left where an administrator has made the roles. */
    void prepareWithoutRoles(String owner) throws SQLException {
        createExtensions();
        if (!mayUse(APPLICATION, "usage") || !mayUse(WHOLE, "usage") || !mayUse(owner, "create")) {
            grantUse(owner);
        }
    }

    private boolean mayUse(String role, String right) throws SQLException {
        return has("select where has_schema_privilege(?, 'public', '" + right + "')", role);
    }

    /** Are both roles there, joined as they must be? */
    boolean hasRoles() throws SQLException {
        return has("select from pg_roles where rolname = ?", APPLICATION)
                && has("select from pg_roles where rolname = ?", WHOLE)
                && isMember();
    }

    private boolean isMember() throws SQLException {
        return has("select where pg_has_role(?, 'trienkhai_whole', 'MEMBER')", APPLICATION);
    }

    private void createRoles() throws SQLException {
        if (!has("select from pg_roles where rolname = ?", APPLICATION)) {
            run("create role trienkhai_app login noinherit nobypassrls nosuperuser nocreatedb nocreaterole");
        }
        if (!has("select from pg_roles where rolname = ?", WHOLE)) {
            run("create role trienkhai_whole nologin nobypassrls nosuperuser nocreatedb nocreaterole");
        }
        if (!isMember()) {
            run(membership());
        }
    }

    /** From PostgreSQL 16 on a membership carries its own choice; before, the member's NOINHERIT decides. */
    private String membership() throws SQLException {
        return "grant trienkhai_whole to trienkhai_app"
                + (database.getMetaData().getDatabaseMajorVersion() >= 16 ? " with inherit false, set true" : "");
    }

    private void createExtensions() throws SQLException {
        for (var extension : EXTENSIONS) {
            if (!has("select from pg_extension where extname = ?", extension)) {
                run("create extension if not exists " + extension);
            }
        }
    }

    void grantUse(String owner) throws SQLException {
        run("grant connect on database " + quoted(database.getCatalog()) + " to trienkhai_app");
        run("grant usage on schema public to trienkhai_app, trienkhai_whole");
        run("grant usage, create on schema public to " + quoted(owner));
    }

    /** A role's password cannot be a parameter; ours hold letters, digits, - and _ only, and quotes are doubled besides. */
    void setPassword(String role, String password) throws SQLException {
        run("alter role " + quoted(role) + " password '" + password.replace("'", "''") + "'");
    }

    private boolean has(String question, String value) throws SQLException {
        try (var statement = database.prepareStatement(question)) {
            statement.setString(1, value);
            return statement.executeQuery().next();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
