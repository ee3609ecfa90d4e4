package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Book;
import vn.trienkhai.shared.Transactions;

/**
 * A register that is too long to be read, in three parts whose directives lie far apart in the whole of the application: whatever
 * step of the search finds a line, all lines are found, each once, the newest directive first.
 */
@WholeApplication
class NewestFirstTests {
    private static final int PAGE = 20;
    private static final List<Integer> APART = List.of(0, 20_000, 300_000);
    private static final int IN_EACH_PART = 400;
    private static boolean made;

    private final Registers registers;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final FlywayConnectionDetails owner;
    private final TwoCommunes world;

    @Autowired
    NewestFirstTests(
            Registers registers,
            Transactions transactions,
            JdbcClient jdbc,
            FlywayConnectionDetails owner,
            TwoCommunes world) {
        this.registers = registers;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.owner = owner;
        this.world = world;
    }

    @BeforeEach
    void fill() throws SQLException {
        if (made) {
            return;
        }
        made = true;
        for (int apart : APART) {
            skip(apart);
            transactions.run(world.cell, () -> {
                jdbc.sql("""
                        insert into directive (issuer_name, doc_type, number_raw, issued_on, subject, origin, state, registered_by_unit, created_by_name)
                        select 'Đảng ủy phường Hỏa Lựu', case when n % 2 = 0 then 'CV' else 'KH' end, null, date '2019-01-01' + n,
                            concat_ws(' ', 'măng cụt', case when n % 40 = 0 then 'măng tre' end, case when n % 7 = 0 then 'cụt lủn' end,
                                case when :apart = 0 and n % 300 = 1 then 'cụt măng' end, 'thứ ' || n),
                            'received', 'confirmed', :unit, 'Người đo'
                        from generate_series(1, :count) n order by n""")
                        .param("apart", apart)
                        .param("unit", world.cell.unit().value())
                        .param("count", IN_EACH_PART)
                        .update();
                jdbc.sql("""
                        insert into directive_entry (unit_id, directive_id, book, delivered_by_unit, delivered_at, acknowledged_at)
                        select :unit, d.id, 'incoming', :unit, '2019-01-01', '2019-01-01' from directive d
                        where d.registered_by_unit = :unit and d.issuer_name = 'Đảng ủy phường Hỏa Lựu'
                        order by d.id desc on conflict do nothing""").param("unit", world.cell.unit().value()).update();
            });
        }
    }

    /** Other offices have registered so many directives in the meantime. */
    private void skip(int directives) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(
                    "select setval(s, (select max(id) from directive) + 1 + %d) from pg_get_serial_sequence('directive', 'id') s"
                            .formatted(directives));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "măng cụt, 1200",
        "mang tre, 30",
        "lun, 171",
        "tre lun, 3",
        "\"cụt măng\", 32",
        "\"cut lun\", 171",
        "\"măng cụt măng tre\", 30",
        "\"tre măng\", 0",
        "\"mang cut mang thu\", 0"
    })
    void everyLineIsFoundOnceTheNewestDirectiveFirst(String typed, int count) {
        var found = all(query(typed, Optional.empty()));

        assertThat(found).hasSize(count).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whatElseIsAskedForHoldsInEveryStep() {
        var plans = all(query("măng cụt", Optional.of("KH")));

        assertThat(plans).hasSize(600).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** All pages one after the other. */
    private List<Long> all(RegisterQuery query) {
        var found = new ArrayList<Long>();
        var lines = registers.lines(world.cell, query);
        while (!lines.isEmpty()) {
            lines.forEach(line -> found.add(line.directive().id().value()));
            lines = registers.lines(world.cell, query.before(lines.getLast()));
        }
        return found;
    }

    private static RegisterQuery query(String words, Optional<String> type) {
        return new RegisterQuery(
                Book.INCOMING,
                words,
                "",
                "hỏa lựu",
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                PAGE);
    }
}
