package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.unit.UnitDependants;
import vn.trienkhai.web.Texts;

/** Directives under way at units that are to end. */
@Component
class DirectivesOfEnded implements UnitDependants {
    private final JdbcClient jdbc;
    private final Texts texts;

    DirectivesOfEnded(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<String> hanging(LocalDate day, Collection<Ending> endings) {
        var said = new ArrayList<String>();
        jdbc.sql("select waiting, begun from directive_open_of(:units)")
                .param("units", Ending.units(endings))
                .query(row -> {
                    if (row.getLong(1) > 0) {
                        said.add(texts.of("directive.ended.waiting", row.getLong(1)));
                    }
                    if (row.getLong(2) > 0) {
                        said.add(texts.of("directive.ended.begun", row.getLong(2)));
                    }
                });
        return said;
    }
}
