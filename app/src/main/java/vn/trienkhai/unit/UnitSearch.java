package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.name.PhraseResolver;

/**
 * Units by words somebody is still typing: codes and names that begin so, the highest level first; then names that hold words
 * which begin so. Of each a few: a common word ("chi bộ") is in nearly every name, and sorting them all takes seconds.
 */
@Component
class UnitSearch {
    private static final int EACH = 100;
    private static final String ALIVE =
            " and u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day) limit :each)";
    private static final String FROM_ALIAS =
            "(select a.unit_id from unit_alias a join unit u on u.id = a.unit_id where ";
    private static final String NAME_WORDS = "(' ' || u.folded || ' ' || u.folded_short)";
    /** From so many names on, reading each that holds the rarest word costs more than asking the index for all words. */
    private static final long COMMON = 1_000;
    /** A line of a plan that reads units, with how many it expects. */
    private static final Pattern EXPECTED_ROWS = Pattern.compile(" on unit u.* rows=(\\d+) ");

    private static final String BEGINNINGS = byLevel("u.folded like :begin" + ALIVE)
            + " union all (select u.id from unit u where u.code like :code" + ALIVE
            + " union all (select u.id from unit u where u.folded_short like :begin" + ALIVE + " union all "
            + FROM_ALIAS + "a.folded like :begin" + ALIVE;

    private final JdbcClient jdbc;

    UnitSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> search(String words, LocalDate day, int limit) {
        // How common the words are decides how they are looked for, so each search is planned for its words.
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        var written = Stream.of(Vietnamese.fold(words), PhraseResolver.writtenOut(words))
                .map(UnitSearch::plain)
                .filter(folded -> !folded.isEmpty())
                .distinct()
                .toList();
        var found = new LinkedHashSet<Unit>();
        for (var folded : written) {
            found.addAll(search(folded, words.strip(), day, limit));
        }
        return found.stream().limit(limit).toList();
    }

    private List<Unit> search(String folded, String words, LocalDate day, int limit) {
        var ids = new LinkedHashSet<>(jdbc.sql(BEGINNINGS)
                .param("begin", folded + "%")
                .param("code", plain(words) + "%")
                .param("day", day)
                .param("each", EACH)
                .query((row, n) -> row.getInt(1))
                .list());
        var each = folded.split(" ");
        if (ids.size() < limit && Arrays.stream(each).anyMatch(word -> word.length() > 1)) {
            ids.addAll(within(each, day));
        }
        return ids.isEmpty() ? List.of() : ordered(ids, folded, words, limit);
    }

    /**
     * Names that hold all the words, found by the rarest of them: asked for all at once, the index would gather every unit that
     * holds a common one. Where even the rarest is common, gathering them is less work than reading the names.
     */
    private List<Integer> within(String[] words, LocalDate day) {
        var asked = asked(words);
        var query = jdbc.sql("(select u.id from unit u where " + holding(NAME_WORDS, words.length, asked) + ALIVE
                        + " union all " + FROM_ALIAS + holding("(' ' || a.folded)", words.length, asked) + ALIVE)
                .param("day", day)
                .param("each", EACH);
        for (int i = 0; i < words.length; i++) {
            query = query.param("word" + i, asked.contains(i) ? "% " + words[i] + "%" : " " + words[i]);
        }
        return query.query((row, n) -> row.getInt(1)).list();
    }

    /** The places of the words that the index is asked for, by how many names the planner expects to hold each. */
    private Set<Integer> asked(String[] words) {
        var all = IntStream.range(0, words.length).boxed().collect(Collectors.toSet());
        if (words.length == 1) {
            return all;
        }
        var query = jdbc.sql("explain "
                + all.stream()
                        .map(i -> "select from unit u where " + NAME_WORDS + " like :word" + i)
                        .collect(Collectors.joining(" union all ")));
        for (int i = 0; i < words.length; i++) {
            query = query.param("word" + i, "% " + words[i] + "%");
        }
        var expected = query.query((row, n) -> row.getString(1)).list().stream()
                .map(EXPECTED_ROWS::matcher)
                .filter(Matcher::find)
                .map(line -> Long.valueOf(line.group(1)))
                .toList();
        if (expected.size() != words.length) {
            return all;
        }
        var fewest = Collections.min(expected);
        return fewest > COMMON ? all : Set.of(expected.indexOf(fewest));
    }

    private List<Unit> ordered(Collection<Integer> ids, String folded, String words, int limit) {
        return jdbc.sql("select " + UnitStore.COLUMNS + """
                 from unit u where u.id = any(:ids)
                order by (lower(u.name) = lower(:words)) desc, (u.folded like :begin) desc,
                         (strpos(lower(u.name), lower(:words)) > 0) desc, array_position(:levels::text[], u.level), u.ordinal, u.id
                limit :limit""")
                .param("ids", ids.toArray(Integer[]::new))
                .param("words", words)
                .param("begin", folded + "%")
                .param(
                        "levels",
                        Arrays.stream(Level.values()).map(Level::stored).toArray(String[]::new))
                .param("limit", limit)
                .query(UnitStore::unit)
                .list();
    }

    private static String byLevel(String condition) {
        return Arrays.stream(Level.values())
                .map(level -> "(select u.id from unit u where u.level = '" + level.stored() + "' and " + condition)
                .collect(Collectors.joining(" union all "));
    }

    private static String holding(String words, int count, Set<Integer> asked) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        asked.contains(i) ? words + " like :word" + i : "strpos(" + words + ", :word" + i + ") > 0")
                .collect(Collectors.joining(" and "));
    }

    private static String plain(String folded) {
        return folded.replaceAll("[%_\\\\]", "").strip();
    }
}
