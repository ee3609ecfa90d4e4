package vn.trienkhai.database;

/**
 * How to reach the database: as the owner of the schema, for migrations, backup and checks; and as the application, whom
 * row-level security binds.
 */
public record Database(String url, String owner, String ownerPassword, String application, String applicationPassword) {
    @Override
    public String toString() {
        return "Database[" + url.replaceFirst("\\?.*", "") + "]";
    }
}
