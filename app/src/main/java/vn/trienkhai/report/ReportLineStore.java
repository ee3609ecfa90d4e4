package vn.trienkhai.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.UnitId;

/** The SQL of lists of reports. */
@Component
class ReportLineStore {
    private final JdbcClient jdbc;

    ReportLineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reports of the unit in one of the states, the newest first. */
    List<ReportLine> ofUnit(UnitId unit, Collection<ReportStatus> states, int limit) {
        return jdbc.sql("""
                select r.*, n.name as unit_name, q.due as due_on
                from report r join unit n on n.id = r.unit_id left join report_request q on q.id = r.request_id
                where r.unit_id = :unit and r.state = any(:states) order by r.id desc limit :limit""")
                .param("unit", unit.value())
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("limit", limit)
                .query((row, n) -> line(row))
                .list();
    }

    /** Reports that wait for this unit's word: it asked for them or collects them. */
    List<ReportLine> waitingFor(UnitId unit, int limit) {
        return jdbc.sql("""
                select r.*, n.name as unit_name, q.due as due_on
                from report_request q join report r on r.request_id = q.id join unit n on n.id = r.unit_id
                where (q.unit_id = :unit or q.via_unit_id = :unit) and r.state = 'SUBMITTED'
                order by r.submitted_at, r.id limit :limit""")
                .param("unit", unit.value())
                .param("limit", limit)
                .query((row, n) -> line(row))
                .list();
    }

    /** The unit's reports that were added up from one that has been replaced since, at any depth. */
    List<ReportLine> outdated(UnitId unit, int limit) {
        return jdbc.sql("""
                with recursive below as (
                    select r.id as top, s.child_report_id as id from report r join report_source s on s.report_id = r.id
                    where r.unit_id = :unit and r.is_current
                    union
                    select b.top, s.child_report_id from below b join report_source s on s.report_id = b.id
                )
                select r.*, n.name as unit_name, q.due as due_on
                from report r join unit n on n.id = r.unit_id left join report_request q on q.id = r.request_id
                where r.id in (select b.top from below b join report c on c.id = b.id where not c.is_current)
                order by r.id desc limit :limit""")
                .param("unit", unit.value())
                .param("limit", limit)
                .query((row, n) -> line(row))
                .list();
    }

    /** Those added up in the report, at any depth, that have been replaced since. */
    List<ReportLine> replacedBelow(ReportId id) {
        return jdbc.sql("""
                with recursive below as (
                    select child_report_id as id from report_source where report_id = :id
                    union
                    select s.child_report_id from below b join report_source s on s.report_id = b.id
                )
                select r.*, n.name as unit_name, null::date as due_on
                from below b join report r on r.id = b.id join unit n on n.id = r.unit_id
                where not r.is_current order by r.id""")
                .param("id", id.value())
                .query((row, n) -> line(row))
                .list();
    }

    private static ReportLine line(ResultSet row) throws SQLException {
        return new ReportLine(
                new ReportId(row.getLong("id")),
                new UnitId(row.getInt("unit_id")),
                row.getString("unit_name"),
                row.getString("title"),
                ReportStatus.valueOf(row.getString("state")),
                row.getObject("consolidates_request_id") != null,
                row.getInt("number"),
                row.getBoolean("is_current"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getObject("saved_at", OffsetDateTime.class));
    }
}
