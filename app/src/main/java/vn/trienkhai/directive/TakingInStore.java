package vn.trienkhai.directive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of taking in; the database asks for the role of each who does. */
@Component
class TakingInStore {
    private final JdbcClient jdbc;

    TakingInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Outcome {
        /** None of the roles that may take in. */
        DENIED,
        /** Not in the unit's register. */
        UNKNOWN,
        /** Taken in before. */
        ALREADY,
        WITHDRAWN,
        TAKEN
    }

    record Wish(Actor actor, DirectiveId directive) {}

    /** @param number that it has in the register; none where it was not taken in */
    record Taken(Outcome outcome, OptionalInt number) {}

    /** Takes a directive into the acting unit's register; two people who do it at once get one number. */
    Taken takeIn(DirectiveId directive, int year) {
        return jdbc.sql("select outcome, given from directive_take_in(:directive, :year)")
                .param("directive", directive.value())
                .param("year", year)
                .query((row, n) -> taken(row.getString("outcome"), Columns.optionalInt(row, "given")))
                .single();
    }

    /**
     * The same for each of these, who need not be the acting person, in a transaction of nobody. The database serves each unit once at a time; a
     * unit that comes twice is served again after all others.
     */
    List<Taken> takeIn(List<Wish> wishes, int year) {
        var taken = new Taken[wishes.size()];
        var left = new ArrayList<>(IntStream.range(0, taken.length).boxed().toList());
        while (!left.isEmpty()) {
            var units = new HashSet<UnitId>();
            var once = left.stream()
                    .filter(place -> units.add(wishes.get(place).actor().unit()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            var outcomes =
                    takeInOnce(once.stream().map(wishes::get).toList(), year).iterator();
            once.forEach(place -> taken[place] = outcomes.next());
            left.removeAll(once);
        }
        return List.of(taken);
    }

    private List<Taken> takeInOnce(List<Wish> wishes, int year) {
        return jdbc.sql("""
                select outcome, given from directive_take_in_each(:accounts, :units, :names, :directives, :year) order by place""")
                .param(
                        "accounts",
                        each(wishes, wish -> wish.actor().account().value()).toArray(Long[]::new))
                .param(
                        "units",
                        each(wishes, wish -> wish.actor().unit().value()).toArray(Integer[]::new))
                .param("names", each(wishes, wish -> wish.actor().name()).toArray(String[]::new))
                .param(
                        "directives",
                        each(wishes, wish -> wish.directive().value()).toArray(Long[]::new))
                .param("year", year)
                .query((row, n) -> taken(row.getString("outcome"), Columns.optionalInt(row, "given")))
                .list();
    }

    private static <T> List<T> each(List<Wish> wishes, Function<Wish, T> value) {
        return wishes.stream().map(value).toList();
    }

    private static Taken taken(String outcome, OptionalInt number) {
        return new Taken(Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)), number);
    }
}
