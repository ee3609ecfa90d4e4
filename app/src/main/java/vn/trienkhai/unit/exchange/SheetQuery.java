package vn.trienkhai.unit.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;

/** Hands the rows of a query to a sheet as they come, so that none of any number is kept. */
@Component
class SheetQuery {
    private static final int AT_ONCE = 5_000;

    private final JdbcTemplate jdbc;
    private final Transactions transactions;

    SheetQuery(JdbcTemplate jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** @return how many rows there were */
    int each(Actor actor, String sql, RowMapper<List<String>> cells, SheetWriter.Sink sink, Object... values) {
        return transactions.as(actor, () -> {
            var number = new int[1];
            var query = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
            query.setFetchSize(AT_ONCE);
            query.query(
                    sql,
                    row -> {
                        try {
                            number[0]++;
                            sink.write(number[0], Objects.requireNonNull(cells.mapRow(row, number[0])));
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                    },
                    values);
            return number[0];
        });
    }
}
