package vn.trienkhai.directive.book;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.DirectiveState;

/** The SQL of searching registers: which lines of the acting unit's register answer, and the texts of directives. */
@Component
class SearchStore {
    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Places of lines, newest first. */
    List<Long> places(RegisterQuery query, List<String> phrases) {
        return jdbc.sql("""
                select directive_register(:book, :phrases, :number, :issuer, :type, :state, :became, :since, :until, :year, :before, :limit)""")
                .param("book", query.book().stored())
                .param("phrases", phrases.toArray(String[]::new))
                .param("number", query.number(), Types.VARCHAR)
                .param("issuer", query.issuer(), Types.VARCHAR)
                .param("type", query.docType().orElse(null), Types.VARCHAR)
                .param("state", query.state().map(DirectiveState::stored).orElse(null), Types.VARCHAR)
                .param(
                        "became",
                        query.became().map(RegisterQuery.Became::stored).orElse(null),
                        Types.VARCHAR)
                .param("since", query.since().orElse(null), Types.DATE)
                .param("until", query.until().orElse(null), Types.DATE)
                .param("year", query.year().isPresent() ? query.year().getAsInt() : null, Types.INTEGER)
                .param("before", query.before().isPresent() ? query.before().getAsLong() : null, Types.BIGINT)
                .param("limit", query.limit())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    Map<DirectiveId, String> texts(Collection<DirectiveId> ids) {
        var texts = new HashMap<DirectiveId, String>();
        jdbc.sql("select d, directive_text(d) as text from unnest(:ids) d")
                .param("ids", ids.stream().map(DirectiveId::value).toArray(Long[]::new))
                .query((row, n) -> texts.put(new DirectiveId(row.getLong("d")), row.getString("text")))
                .list();
        return texts;
    }

    /** Years for which the register of a unit has lines with a number, newest first. */
    List<Integer> years(int unit, String book, LocalDate today) {
        return jdbc.sql("""
                with recursive y (year) as (
                    (select entry_year from directive_entry where unit_id = :unit and book = :book and entry_no is not null
                     order by entry_year desc limit 1)
                    union all
                    select (select entry_year from directive_entry e where e.unit_id = :unit and e.book = :book and e.entry_no is not null
                                and e.entry_year < y.year order by entry_year desc limit 1) from y where y.year is not null)
                select year from y where year is not null union select :today order by 1 desc""")
                .param("unit", unit)
                .param("book", book)
                .param("today", today.getYear())
                .query((row, n) -> row.getInt(1))
                .list();
    }
}
