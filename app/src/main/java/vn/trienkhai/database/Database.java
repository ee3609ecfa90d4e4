package vn.trienkhai.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * How to reach the database: as the owner of the schema, for migrations, backup and checks; and as the application, whom
 * row-level security binds.
 */
public record Database(String url, String owner, String ownerPassword, String application, String applicationPassword) {

    /** The settings with which Spring reaches it: requests as the application, migrations as the owner. */
    public Map<String, Object> springProperties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", application,
                "spring.datasource.password", applicationPassword,
                "spring.flyway.url", url,
                "spring.flyway.user", owner,
                "spring.flyway.password", ownerPassword);
    }

    /** A connection of the owner, whom row-level security does not limit. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    /** A connection of the application, who sees no rows before it has said for whom it acts. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url, application, applicationPassword);
    }

    /** Without the passwords, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Database[" + url.replaceFirst("\\?.*", "") + "]";
    }
}
