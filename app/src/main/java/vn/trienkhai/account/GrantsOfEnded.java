package vn.trienkhai.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitDependants;
import vn.trienkhai.web.Texts;

/**
 * Roles for units that are to end: they go on for the one unit that takes over; where none does, or several do, they end, and
 * somebody gives them anew.
 */
@Component
class GrantsOfEnded implements UnitDependants {
    private final JdbcClient jdbc;
    private final Texts texts;

    GrantsOfEnded(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<String> hanging(LocalDate day, Collection<Ending> endings) {
        var said = new ArrayList<String>();
        endings.stream()
                .flatMap(each -> each.heir().stream())
                .distinct()
                .forEach(heir -> say(said, day, endings, Optional.of(heir)));
        say(said, day, endings, Optional.empty());
        return said;
    }

    private void say(List<String> said, LocalDate day, Collection<Ending> endings, Optional<Heir> heir) {
        var going = endings.stream().filter(each -> each.heir().equals(heir)).toList();
        jdbc.sql("select people, roles from account_grants_of(:units, :day)")
                .param("units", Ending.units(going))
                .param("day", day)
                .query(row -> {
                    if (row.getLong(1) > 0) {
                        said.add(
                                heir.isPresent()
                                        ? texts.of(
                                                "account.ended.follow",
                                                row.getLong(1),
                                                row.getLong(2),
                                                heir.get().name())
                                        : texts.of("account.ended.end", row.getLong(1), row.getLong(2)));
                    }
                });
    }

    @Override
    public void follow(LocalDate day, Collection<Ending> endings) {
        if (endings.isEmpty()) {
            return;
        }
        jdbc.sql("select account_grants_follow(:units, :heirs::int[], :day)")
                .param("units", Ending.units(endings))
                .param(
                        "heirs",
                        endings.stream()
                                .map(each -> each.heir()
                                        .flatMap(Heir::id)
                                        .map(UnitId::value)
                                        .orElse(null))
                                .toArray(Integer[]::new))
                .param("day", day)
                .query()
                .singleRow();
    }
}
