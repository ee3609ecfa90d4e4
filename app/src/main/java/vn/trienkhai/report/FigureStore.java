package vn.trienkhai.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.activity.ActivityId;
import vn.trienkhai.activity.CountedActivity;

/** The SQL of reports' figures: sums, sets of shared activities, own activities, what was entered by hand. */
@Component
class FigureStore {
    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An own activity behind a figure; {@code shared} when it stands in another report too or was done by many. */
    record Standing(String code, SharedActivity activity, boolean shared) {}

    private record Stored(long report, String code, BigDecimal exclusive, BigDecimal byHand, BigDecimal byHandBelow) {}

    /** Gives the report a line for each code. */
    void putCodes(ReportId id, List<String> codes) {
        jdbc.sql("""
                insert into report_figure (report_id, code, ordinal)
                select :id, code, n from unnest(:codes::text[]) with ordinality c(code, n) on conflict do nothing""")
                .param("id", id.value())
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    /** Makes the own activities behind the figures exactly these. */
    void putActivities(ReportId id, Collection<CountedActivity> counted) {
        jdbc.sql("""
                delete from report_activity r where r.report_id = :id and not exists (
                    select from unnest(:codes::text[], :activities::uuid[]) w(code, activity_id)
                    where w.code = r.code and w.activity_id = r.activity_id)""")
                .param("id", id.value())
                .param("codes", codes(counted))
                .param("activities", activities(counted))
                .update();
        jdbc.sql("""
                insert into report_activity (report_id, code, activity_id, activity_version, value)
                select :id, * from unnest(:codes::text[], :activities::uuid[], :versions::int[], :values::numeric[])
                on conflict (report_id, code, activity_id) do update
                    set activity_version = excluded.activity_version, value = excluded.value
                    where report_activity.value <> excluded.value or report_activity.activity_version <> excluded.activity_version""")
                .param("id", id.value())
                .param("codes", codes(counted))
                .param("activities", activities(counted))
                .param(
                        "versions",
                        counted.stream().map(CountedActivity::version).toArray(Integer[]::new))
                .param("values", counted.stream().map(CountedActivity::value).toArray(BigDecimal[]::new))
                .update();
    }

    /** Settles in the database which of them stand in more than one report. */
    void settle(ReportId id) {
        jdbc.sql("select report_settle(:id)")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    List<Standing> standing(ReportId id) {
        return jdbc.sql(
                        "select code, activity_id, activity_version, value, shared from report_activity where report_id = :id order by id")
                .param("id", id.value())
                .query((row, n) -> new Standing(
                        row.getString("code"),
                        new SharedActivity(
                                new ActivityId(row.getObject("activity_id", UUID.class)),
                                row.getInt("activity_version"),
                                row.getBigDecimal("value")),
                        row.getBoolean("shared")))
                .list();
    }

    /** Writes what adding up came to; what was entered by hand stays. */
    void putFigures(ReportId id, Figures figures) {
        figures.byCode().forEach((code, figure) -> put(id, code, figure));
    }

    private void put(ReportId id, String code, Figure figure) {
        jdbc.sql("""
                update report_figure set exclusive = :exclusive, by_hand_below = :below
                where report_id = :id and code = :code and (exclusive <> :exclusive or by_hand_below <> :below)""")
                .param("id", id.value())
                .param("code", code)
                .param("exclusive", figure.exclusive())
                .param("below", figure.byHandBelow())
                .update();
        var shared = List.copyOf(figure.shared().values());
        var ids = shared.stream().map(each -> each.activity().value()).toArray(UUID[]::new);
        jdbc.sql("delete from report_shared where report_id = :id and code = :code and activity_id <> all(:ids)")
                .param("id", id.value())
                .param("code", code)
                .param("ids", ids)
                .update();
        jdbc.sql("""
                insert into report_shared (report_id, code, activity_id, activity_version, value)
                select :id, :code, * from unnest(:ids::uuid[], :versions::int[], :values::numeric[])
                on conflict (report_id, code, activity_id) do update
                    set activity_version = excluded.activity_version, value = excluded.value
                    where report_shared.value <> excluded.value or report_shared.activity_version <> excluded.activity_version""")
                .param("id", id.value())
                .param("code", code)
                .param("ids", ids)
                .param("versions", shared.stream().map(SharedActivity::version).toArray(Integer[]::new))
                .param("values", shared.stream().map(SharedActivity::value).toArray(BigDecimal[]::new))
                .update();
    }

    void putByHand(ReportId id, String code, ReportEdit.ByHand entered) {
        jdbc.sql("""
                update report_figure set by_hand = :value, by_hand_note = :note
                where report_id = :id and code = :code and (by_hand <> :value or by_hand_note <> :note)""")
                .param("id", id.value())
                .param("code", code)
                .param("value", entered.value())
                .param("note", entered.note())
                .update();
    }

    Map<String, String> notes(ReportId id) {
        var notes = new HashMap<String, String>();
        jdbc.sql("select code, by_hand_note from report_figure where report_id = :id and by_hand_note <> ''")
                .param("id", id.value())
                .query((row, n) -> Map.entry(row.getString("code"), row.getString("by_hand_note")))
                .list()
                .forEach(each -> notes.put(each.getKey(), each.getValue()));
        return notes;
    }

    Figures figures(ReportId id) {
        return figures(List.of(id)).getOrDefault(id, Figures.NONE);
    }

    /** The figures of many reports in two queries. */
    Map<ReportId, Figures> figures(Collection<ReportId> ids) {
        var wanted = ids.stream().map(ReportId::value).toArray(Long[]::new);
        var shared = shared(wanted);
        var all = new LinkedHashMap<ReportId, Map<String, Figure>>();
        jdbc.sql("""
                select report_id, code, exclusive, by_hand, by_hand_below from report_figure
                where report_id = any(:ids) order by report_id, ordinal""")
                .param("ids", wanted)
                .query((row, n) -> new Stored(
                        row.getLong("report_id"),
                        row.getString("code"),
                        row.getBigDecimal("exclusive"),
                        row.getBigDecimal("by_hand"),
                        row.getBigDecimal("by_hand_below")))
                .list()
                .forEach(each -> all.computeIfAbsent(new ReportId(each.report()), key -> new LinkedHashMap<>())
                        .put(
                                each.code(),
                                new Figure(
                                        each.exclusive(),
                                        shared.getOrDefault(each.report() + ":" + each.code(), Map.of()),
                                        each.byHand(),
                                        each.byHandBelow())));
        var figures = new HashMap<ReportId, Figures>();
        all.forEach((id, byCode) -> figures.put(id, new Figures(byCode)));
        return figures;
    }

    private Map<String, Map<ActivityId, SharedActivity>> shared(Long[] ids) {
        var all = new HashMap<String, Map<ActivityId, SharedActivity>>();
        jdbc.sql(
                        "select report_id, code, activity_id, activity_version, value from report_shared where report_id = any(:ids)")
                .param("ids", ids)
                .query((row, n) -> Map.entry(
                        row.getLong("report_id") + ":" + row.getString("code"),
                        new SharedActivity(
                                new ActivityId(row.getObject("activity_id", UUID.class)),
                                row.getInt("activity_version"),
                                row.getBigDecimal("value"))))
                .list()
                .forEach(each -> all.computeIfAbsent(each.getKey(), key -> new HashMap<>())
                        .put(each.getValue().activity(), each.getValue()));
        return all;
    }

    /**
     * Over all reports below the request, at every level, that were sent, and what those were added up from (a request of
     * another line may be out of reach, its answers are not): each activity once, plus what was entered by hand.
     * Of a report and the one that is to replace it, the newer counts.
     */
    List<LiveFigure> live(Collection<Long> requests) {
        return jdbc.sql("""
                with recursive reach as (
                    select r.id from report r where r.request_id = any(:requests) and r.is_current and r.state in ('SUBMITTED', 'ACCEPTED')
                    union
                    select c.id from reach x join report_source s on s.report_id = x.id join report c on c.id = s.child_report_id
                    where c.is_current
                ), sent as (
                    select distinct on (r.unit_id, r.request_id) r.id from reach x join report r on r.id = x.id
                    order by r.unit_id, r.request_id, r.number desc
                ), counted as (
                    select distinct on (a.code, a.activity_id) a.code, a.value
                    from report_activity a join sent s on s.id = a.report_id
                    order by a.code, a.activity_id, a.activity_version desc, a.value desc
                ), sums as (
                    select code, sum(value) as value from counted group by code
                ), hands as (
                    select f.code, sum(f.by_hand) as value, count(*) as reports from report_figure f join sent s on s.id = f.report_id group by f.code
                )
                select h.code, coalesce(s.value, 0) as counted, h.value as by_hand, h.reports
                from hands h left join sums s on s.code = h.code""")
                .param("requests", requests.toArray(Long[]::new))
                .query((row, n) -> new LiveFigure(
                        row.getString("code"),
                        row.getBigDecimal("counted"),
                        row.getBigDecimal("by_hand"),
                        row.getInt("reports")))
                .list();
    }

    private static String[] codes(Collection<CountedActivity> counted) {
        return counted.stream().map(CountedActivity::code).toArray(String[]::new);
    }

    private static UUID[] activities(Collection<CountedActivity> counted) {
        return counted.stream().map(each -> each.activity().value()).toArray(UUID[]::new);
    }
}
