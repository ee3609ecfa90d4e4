package vn.trienkhai.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitDependants;
import vn.trienkhai.web.Texts;

/**
 * Roles for units that are to end: they go on for the one unit that takes over; where none does, or several do, they end, and
 * somebody gives them anew. Of a divided unit each person goes where somebody has chosen.
 */
@Component
class GrantsOfEnded implements UnitDependants {
    private final JdbcClient jdbc;
    private final Texts texts;

    GrantsOfEnded(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** People for whom somebody chooses one by one are shown where that is done, and not counted here. */
    @Override
    public List<String> hanging(LocalDate day, Collection<Ending> endings) {
        var heirs = endings.stream()
                .flatMap(each -> each.heir().stream())
                .distinct()
                .toList();
        return jdbc.sql("select group_number, people, roles from account_grants_of(:units, :groups, :known, :day)")
                .param("units", Ending.units(endings))
                .param(
                        "groups",
                        endings.stream()
                                .map(each -> each.heir().map(heirs::indexOf).orElse(heirs.size()))
                                .toArray(Integer[]::new))
                .param(
                        "known",
                        endings.stream()
                                .flatMap(each -> each.people().keySet().stream())
                                .map(AccountId::value)
                                .toArray(Long[]::new))
                .param("day", day)
                .query((row, n) -> row.getInt(1) < heirs.size()
                        ? texts.of(
                                "account.ended.follow",
                                row.getLong(2),
                                row.getLong(3),
                                heirs.get(row.getInt(1)).name())
                        : texts.of("account.ended.end", row.getLong(2), row.getLong(3)))
                .list();
    }

    @Override
    public void follow(LocalDate day, Collection<Ending> endings) {
        if (endings.isEmpty()) {
            return;
        }
        var chosen = endings.stream()
                .flatMap(ending -> ending.people().entrySet().stream()
                        .map(each -> new Chosen(each.getKey(), ending.unit(), each.getValue())))
                .toList();
        jdbc.sql(
                        "select account_grants_follow(:units, :heirs::int[], :people, :peopleUnits, :peopleHeirs::int[], :day)")
                .param("units", Ending.units(endings))
                .param("heirs", numbers(endings.stream().map(Ending::heir)))
                .param(
                        "people",
                        chosen.stream().map(each -> each.person.value()).toArray(Long[]::new))
                .param(
                        "peopleUnits",
                        chosen.stream().map(each -> each.unit.value()).toArray(Integer[]::new))
                .param("peopleHeirs", numbers(chosen.stream().map(Chosen::heir)))
                .param("day", day)
                .query()
                .singleRow();
    }

    private static @Nullable Integer[] numbers(Stream<Optional<Heir>> heirs) {
        return heirs.map(heir -> heir.flatMap(Heir::id).map(UnitId::value).orElse(null))
                .toArray(Integer[]::new);
    }

    private record Chosen(AccountId person, UnitId unit, Optional<Heir> heir) {}
}
