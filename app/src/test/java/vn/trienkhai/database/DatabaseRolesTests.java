package vn.trienkhai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trienkhai.database.EmbeddedPostgresTests.ask;
import static vn.trienkhai.database.EmbeddedPostgresTests.run;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseRolesTests {
    private final Database database = TestPostgres.freshDatabase();

    @Test
    void theApplicationOwnsNothingAndBypassesNothing() throws Exception {
        try (var owner = database.asOwner()) {
            assertThat(ask(owner, """
                    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit
                    from pg_roles where rolname = 'trienkhai_app'""")).isEqualTo("f");
        }
        try (var application = database.asApplication()) {
            assertThatThrownBy(() -> run(application, "create table mine (id int)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void policiesOfTheWholeApplyOnlyAfterTheApplicationHasBecomeIt() throws Exception {
        try (var owner = database.asOwner()) {
            run(owner, "create table secret as select 1 as id");
            run(owner, "alter table secret enable row level security");
            run(owner, "grant select on secret to trienkhai_app, trienkhai_whole");
            run(owner, "create policy whole on secret to trienkhai_whole using (true)");
        }
        try (var application = database.asApplication()) {
            assertThat(ask(application, "select count(*) from secret")).isEqualTo("0");
            run(application, "set role trienkhai_whole");
            assertThat(ask(application, "select count(*) from secret")).isEqualTo("1");
        }
    }

    @Test
    void askingAgainChangesNothing() throws Exception {
        try (var superuser = TestPostgres.superuser(name())) {
            new DatabaseRoles(superuser).prepare(database.owner(), database.applicationPassword());
        }
        try (var application = database.asApplication()) {
            assertThat(ask(application, "select current_user")).isEqualTo("trienkhai_app");
        }
    }

    private String name() {
        return database.url().substring(database.url().lastIndexOf('/') + 1);
    }
}
