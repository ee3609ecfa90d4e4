package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.unit.UnitDependants;
import vn.trienkhai.web.Texts;

/** Reports that units which are to end still owe, and those that they wait for. */
@Component
class ReportsOfEnded implements UnitDependants {
    private final JdbcClient jdbc;
    private final Texts texts;

    ReportsOfEnded(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<String> hanging(LocalDate day, Collection<Ending> endings) {
        var said = new ArrayList<String>();
        jdbc.sql("select owed, asked from report_open_of(:units)")
                .param("units", Ending.units(endings))
                .query(row -> {
                    if (row.getLong(1) > 0) {
                        said.add(texts.of("report.ended.owed", row.getLong(1)));
                    }
                    if (row.getLong(2) > 0) {
                        said.add(texts.of("report.ended.asked", row.getLong(2)));
                    }
                });
        return said;
    }
}
