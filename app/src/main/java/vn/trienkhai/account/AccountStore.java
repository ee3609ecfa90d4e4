package vn.trienkhai.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;

/** The SQL of the account tables. */
@Component
class AccountStore {
    record Known(long id, String fullName, String passwordHash, boolean active) {}

    record GrantedUnit(UnitId unit, String unitName, String path, Role role) {}

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Known> forSignIn(String name) {
        return jdbc.sql("select id, full_name, password_hash, active from account_for_sign_in(:name)")
                .param("name", name)
                .query((row, n) -> new Known(
                        row.getLong("id"),
                        row.getString("full_name"),
                        row.getString("password_hash"),
                        row.getBoolean("active")))
                .optional();
    }

    List<GrantedUnit> grants(long account, LocalDate day) {
        return jdbc.sql("select unit_id, unit_name, path, role from grants_for_sign_in(:account, :day)")
                .param("account", account)
                .param("day", day)
                .query((row, n) -> new GrantedUnit(
                        new UnitId(row.getInt("unit_id")),
                        row.getString("unit_name"),
                        row.getString("path"),
                        Role.valueOf(row.getString("role"))))
                .list();
    }

    boolean holds(Collection<Role> oneOf) {
        return jdbc.sql("select app_holds_any(:roles)")
                .param("roles", oneOf.stream().map(Role::name).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    boolean inScope(UnitId unit) {
        return jdbc.sql("select app_has_unit(:unit)")
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Long> found(String signInName, String fullName, String hash, String office) {
        return jdbc.sql("select installation_found(:name, :full, :hash, :office)")
                .param("name", signInName)
                .param("full", fullName)
                .param("hash", hash)
                .param("office", office)
                .query(Long.class)
                .optional();
    }

    long insert(NewAccount account, String hash) {
        long id = jdbc.sql("select nextval('account_id_seq')").query(Long.class).single();
        jdbc.sql("""
                insert into account (id, sign_in_name, full_name, phone, password_hash, active)
                overriding system value values (:id, lower(:name), :full, :phone, :hash, true)""")
                .param("id", id)
                .param("name", account.signInName())
                .param("full", account.fullName())
                .param("phone", account.phone().orElse(null))
                .param("hash", hash)
                .update();
        return id;
    }

    /** Those who hold a grant for the unit today, each with the roles held there. */
    List<Person> people(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                select a.id, a.sign_in_name, a.full_name, coalesce(a.phone, '') as phone,
                       array_agg(g.id order by g.id) as grants, array_agg(g.role order by g.id) as roles
                from account_grant g join account a on a.id = g.account_id
                where g.unit_id = :unit and g.valid_from <= :day and (g.valid_to is null or g.valid_to > :day)
                group by a.id, a.sign_in_name, a.full_name, a.phone order by a.full_name""")
                .param("unit", unit.value())
                .param("day", day)
                .query(AccountStore::person)
                .list();
    }

    /** Ends a grant with this day; the number of grants ended. */
    int end(AccountId account, long grant, LocalDate day) {
        return jdbc.sql("""
                update account_grant set valid_to = :day
                where id = :grant and account_id = :account and (valid_to is null or valid_to > :day)""")
                .param("day", day)
                .param("grant", grant)
                .param("account", account.value())
                .update();
    }

    void grant(long account, Grant grant) {
        jdbc.sql("""
                insert into account_grant (account_id, unit_id, role) values (:account, :unit, :role)
                on conflict (account_id, unit_id, role, valid_from) do update set valid_to = null""")
                .param("account", account)
                .param("unit", grant.unit().value())
                .param("role", grant.role().name())
                .update();
    }

    int failures(String column, String value) {
        return jdbc.sql("select count(*) from sign_in_failure where " + column
                        + " = :value and at > now() - interval '15 minutes'")
                .param("value", value)
                .query(Integer.class)
                .single();
    }

    void failed(String name, String address) {
        jdbc.sql("insert into sign_in_failure (name, address) values (:name, :address)")
                .param("name", name)
                .param("address", address)
                .update();
        jdbc.sql("delete from sign_in_failure where at < now() - interval '1 day'")
                .update();
    }

    void succeeded(String name) {
        jdbc.sql("delete from sign_in_failure where name = :name")
                .param("name", name)
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var grants = (Long[]) row.getArray("grants").getArray();
        var roles = (String[]) row.getArray("roles").getArray();
        return new Person(
                new AccountId(row.getLong("id")),
                row.getString("sign_in_name"),
                row.getString("full_name"),
                row.getString("phone"),
                IntStream.range(0, grants.length)
                        .mapToObj(i -> new Person.Held(grants[i], Role.valueOf(roles[i])))
                        .toList());
    }
}
