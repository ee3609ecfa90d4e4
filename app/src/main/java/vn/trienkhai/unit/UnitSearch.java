package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.name.PhraseResolver;

/**
 * Units by words somebody is still typing. Each place where they may stand is asked through its own index for a few: names that
 * begin so, then names that hold all words. A common word ("chi bộ") is in nearly every name; asked for all, it would be sorted
 * for a second.
 */
@Component
class UnitSearch {
    private static final int EACH = 200;
    private static final int SHORTEST_INSIDE = 3;
    private static final String ALIVE =
            " and u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day) limit :each)";

    private final JdbcClient jdbc;

    UnitSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> search(String words, LocalDate day, int limit) {
        var found = new LinkedHashSet<Unit>();
        var written =
                new LinkedHashSet<>(List.of(plain(Vietnamese.fold(words)), plain(PhraseResolver.writtenOut(words))));
        for (var folded : written) {
            if (!folded.isEmpty()) {
                found.addAll(search(folded, words.strip(), day, limit));
            }
        }
        return found.stream().limit(limit).toList();
    }

    private List<Unit> search(String folded, String words, LocalDate day, int limit) {
        var each = List.of(folded.split(" "));
        var query = jdbc.sql("select " + UnitStore.COLUMNS + " from unit u where u.id in (" + places(each) + """
                )
                order by (lower(u.name) = lower(:words)) desc, (fold(u.name) like :begin) desc,
                         (strpos(lower(u.name), lower(:words)) > 0) desc, nlevel(u.path) nulls last, u.ordinal, u.id
                limit :limit""")
                .param("words", words)
                .param("begin", folded + "%")
                .param("code", words.replaceAll("[%_\\\\]", "") + "%")
                .param("day", day)
                .param("each", EACH)
                .param("limit", limit);
        for (int i = 0; i < each.size(); i++) {
            query = query.param("word" + i, "%" + each.get(i) + "%");
        }
        return query.query(UnitStore::unit).list();
    }

    private static String places(List<String> words) {
        var alias = "(select a.unit_id from unit_alias a join unit u on u.id = a.unit_id where ";
        var places = new ArrayList<>(List.of(
                "(select u.id from unit u where u.code like :code" + ALIVE,
                "(select u.id from unit u where fold(u.name) like :begin" + ALIVE,
                "(select u.id from unit u where fold(u.short_name) like :begin" + ALIVE,
                alias + "fold(a.alias) like :begin" + ALIVE));
        if (words.stream().anyMatch(word -> word.length() >= SHORTEST_INSIDE)) {
            places.add("(select u.id from unit u where " + holding("u.name", words) + ALIVE);
            places.add("(select u.id from unit u where " + holding("u.short_name", words) + ALIVE);
            places.add(alias + holding("a.alias", words) + ALIVE);
        }
        return String.join(" union all ", places);
    }

    private static String holding(String column, List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "fold(" + column + ") like :word" + i)
                .collect(Collectors.joining(" and "));
    }

    private static String plain(String folded) {
        return folded.replaceAll("[%_\\\\]", "").strip();
    }
}
