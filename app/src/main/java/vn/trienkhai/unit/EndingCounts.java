package vn.trienkhai.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.unit.UnitDependants.Ending;
import vn.trienkhai.web.Texts;

/** Counts what hangs on units that are to end, and says it. */
@Component
public class EndingCounts {
    private final JdbcClient jdbc;
    private final Texts texts;

    EndingCounts(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * One sentence for each count that is not nothing.
     *
     * @param sql answers one row of counts of what hangs on {@code :units}
     * @param keys of the sentences, one for each column, with the count as their {@code {0}}
     */
    public List<String> said(String sql, Collection<Ending> endings, String... keys) {
        var said = new ArrayList<String>();
        jdbc.sql(sql).param("units", Ending.units(endings)).query(row -> {
            for (int column = 1; column <= keys.length; column++) {
                if (row.getLong(column) > 0) {
                    said.add(texts.of(keys[column - 1], row.getLong(column)));
                }
            }
        });
        return said;
    }
}
