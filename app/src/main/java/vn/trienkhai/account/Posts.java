package vn.trienkhai.account;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.UnitPeople;
import vn.trienkhai.web.Texts;

/** Who holds, and held, a role for a unit; the database shows grants of the own unit and those below only. */
@Component
class Posts implements UnitPeople {
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Texts texts;

    Posts(JdbcClient jdbc, Transactions transactions, Texts texts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.texts = texts;
    }

    @Override
    public List<Post> posts(Actor actor, UnitId unit) {
        var posts = transactions.as(
                actor,
                () -> jdbc.sql("""
                        select a.full_name, g.role, g.valid_from, g.valid_to from account_grant g join account a on a.id = g.account_id
                        where g.unit_id = :unit and (g.valid_to is null or g.valid_to > g.valid_from)""")
                        .param("unit", unit.value())
                        .query((row, n) -> new Post(
                                row.getString("full_name"),
                                texts.of("account.role." + row.getString("role")),
                                row.getObject("valid_from", LocalDate.class),
                                Optional.ofNullable(row.getObject("valid_to", LocalDate.class))
                                        .map(end -> end.minusDays(1))))
                        .list());
        return posts.stream()
                .sorted(byName(Post::person).thenComparing(Post::from).thenComparing(Post::role))
                .toList();
    }

    @Override
    public List<Worker> workers(Actor actor, UnitId unit, LocalDate day) {
        return transactions.as(
                actor,
                () -> jdbc
                        .sql("""
                        select a.id, a.full_name, array_agg(distinct g.role order by g.role) as roles
                        from account_grant g join account a on a.id = g.account_id
                        where g.unit_id = :unit and (g.valid_to is null or g.valid_to > :day)
                        group by a.id, a.full_name""")
                        .param("unit", unit.value())
                        .param("day", day)
                        .query((row, n) -> new Worker(
                                new AccountId(row.getLong("id")),
                                row.getString("full_name"),
                                Stream.of((String[]) row.getArray("roles").getArray())
                                        .map(role -> texts.of("account.role." + role))
                                        .toList()))
                        .list()
                        .stream()
                        .sorted(byName(Worker::name)
                                .thenComparing(worker -> worker.id().value()))
                        .toList());
    }

    private static <T> Comparator<T> byName(Function<T, String> name) {
        return Comparator.comparing(
                        (T each) -> PeoplePage.givenName(name.apply(each)), Collator.getInstance(Vietnamese.LOCALE))
                .thenComparing(name);
    }
}
