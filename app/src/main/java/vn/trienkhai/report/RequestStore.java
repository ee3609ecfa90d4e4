package vn.trienkhai.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;

/** The SQL of report requests. */
@Component
class RequestStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RequestStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    RequestId insert(Actor actor, NewRequest request) {
        var id = new RequestId(jdbc.sql("""
                insert into report_request (unit_id, via_unit_id, campaign_id, directive_id, parent_request_id, title,
                    period_from, period_to, due, raw_due, evidence, opened_by_name)
                values (:unit, :via, :campaign, :directive, :parent, :title, :from, :to, :due, :rawDue, :evidence::jsonb, :by)
                returning id""")
                .param("unit", actor.unit().value())
                .param("via", request.via().map(UnitId::value).orElse(null))
                .param("campaign", request.campaign().map(CampaignId::value).orElse(null))
                .param("directive", request.directive().map(DirectiveId::value).orElse(null))
                .param("parent", request.parent().map(RequestId::value).orElse(null))
                .param("title", request.title())
                .param("from", request.period().from())
                .param("to", request.period().to())
                .param("due", request.due().orElse(null))
                .param("rawDue", request.rawDue())
                .param(
                        "evidence",
                        request.evidence().map(json::writeValueAsString).orElse(null))
                .param("by", actor.name())
                .query(Long.class)
                .single());
        insertIndicators(id, request.indicators());
        insertUnits(id, actor.unit(), request);
        return id;
    }

    private void insertIndicators(RequestId id, List<String> codes) {
        jdbc.sql("""
                insert into request_indicator (request_id, code, ordinal)
                select :id, code, min(n) from unnest(:codes::text[]) with ordinality c(code, n) group by code order by min(n)""")
                .param("id", id.value())
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    private void insertUnits(RequestId id, UnitId asking, NewRequest request) {
        jdbc.sql("""
                insert into request_unit (request_id, unit_id, asked_by, collected_by)
                select :id, unit_id, :asking, :via from unnest(:units::int[]) with ordinality u(unit_id, n)
                order by n on conflict do nothing""")
                .param("id", id.value())
                .param("asking", asking.value())
                .param("via", request.via().map(UnitId::value).orElse(null))
                .param("units", request.units().stream().map(UnitId::value).toArray(Integer[]::new))
                .update();
    }

    Optional<ReportRequest> find(RequestId id, List<Indicator> all) {
        var codes = jdbc.sql("select code from request_indicator where request_id = :id order by ordinal")
                .param("id", id.value())
                .query(String.class)
                .list();
        var indicators = codes.stream()
                .flatMap(code -> all.stream().filter(each -> each.code().equals(code)))
                .toList();
        return jdbc.sql("select * from report_request where id = :id")
                .param("id", id.value())
                .query((row, n) -> request(row, indicators))
                .optional();
    }

    /** Requests of which the unit is the one that asks, or collects, the newest first. */
    List<ReportRequest> asked(UnitId unit, int limit) {
        return jdbc.sql("""
                select * from report_request where unit_id = :unit or via_unit_id = :unit order by id desc limit :limit""")
                .param("unit", unit.value())
                .param("limit", limit)
                .query((row, n) -> request(row, List.of()))
                .list();
    }

    /** The unit's own request that serves what a superior asked. */
    Optional<RequestId> serving(RequestId superior, UnitId unit) {
        return jdbc.sql("select max(id) from report_request where parent_request_id = :superior and unit_id = :unit")
                .param("superior", superior.value())
                .param("unit", unit.value())
                .query(Long.class)
                .optional()
                .map(RequestId::new);
    }

    /** Whether the unit, or one that was merged into it as a whole, was asked. */
    boolean owes(RequestId id, UnitId unit) {
        return jdbc.sql("""
                with recursive ever as (
                    select :unit as id
                    union
                    select s.from_id from unit_succession s join ever e on s.to_id = e.id where s.kind <> 'split'
                )
                select exists (select from request_unit where request_id = :id and unit_id in (select id from ever))""")
                .param("id", id.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /** What the unit and those merged into it still owe, the earliest day first. */
    List<DueReport> due(UnitId unit) {
        return jdbc.sql("""
                with recursive ever as (
                    select :unit as id
                    union
                    select s.from_id from unit_succession s join ever e on s.to_id = e.id where s.kind <> 'split'
                )
                select distinct on (coalesce(u.extended_to, q.due), q.id) q.id, q.title, o.name as asked_by,
                       coalesce(u.extended_to, q.due) as due_on, q.raw_due, q.evidence, r.id as report_id, r.state as report_state
                from request_unit u
                join report_request q on q.id = u.request_id and q.state = 'open'
                join unit o on o.id = q.unit_id
                left join lateral (
                    select x.id, x.state from report x
                    where x.request_id = q.id and x.unit_id in (select id from ever) order by x.number desc, x.id desc limit 1) r on true
                where u.unit_id in (select id from ever) and (r.state is null or r.state in ('DRAFT', 'SENT_BACK'))
                order by coalesce(u.extended_to, q.due) nulls last, q.id""")
                .param("unit", unit.value())
                .query((row, n) -> dueReport(row))
                .list();
    }

    void extend(RequestId id, UnitId unit, LocalDate until) {
        jdbc.sql("update request_unit set extended_to = :until where request_id = :id and unit_id = :unit")
                .param("until", until)
                .param("id", id.value())
                .param("unit", unit.value())
                .update();
    }

    /** Everybody who was asked, in official order, with what they sent; drafts of others are not told. */
    List<AskedUnit> asked(RequestId request) {
        var asked = new LinkedHashMap<Integer, AskedUnit>();
        jdbc.sql("""
                select u.unit_id, report_unit_today(u.unit_id) as today, n.name, n.phone, coalesce(u.extended_to, q.due) as due_on,
                       r.id as report_id, r.unit_id as report_unit, r.state, r.is_current, r.submitted_at
                from request_unit u
                join report_request q on q.id = u.request_id
                join unit n on n.id = coalesce(report_unit_today(u.unit_id), u.unit_id)
                left join report r on r.request_id = u.request_id and r.is_current and r.state <> 'DRAFT'
                     and r.unit_id in (u.unit_id, report_unit_today(u.unit_id))
                where u.request_id = :request
                order by n.ordinal, n.id, u.unit_id, r.number desc""")
                .param("request", request.value())
                .query((row, n) -> asked(row))
                .list()
                .forEach(each -> asked.merge(each.asked().value(), each, RequestStore::join));
        return List.copyOf(asked.values());
    }

    private static AskedUnit join(AskedUnit one, AskedUnit other) {
        var answers = new java.util.ArrayList<>(one.answers());
        answers.addAll(other.answers());
        return new AskedUnit(one.asked(), one.today(), one.name(), one.phone(), one.due(), List.copyOf(answers));
    }

    private static AskedUnit asked(ResultSet row) throws SQLException {
        var report = id(row, "report_id").map(ReportId::new);
        var answers = report.isEmpty()
                ? List.<AskedUnit.Answer>of()
                : List.of(new AskedUnit.Answer(
                        report.get(),
                        new UnitId(row.getInt("report_unit")),
                        ReportStatus.valueOf(row.getString("state")),
                        row.getBoolean("is_current"),
                        Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))));
        return new AskedUnit(
                new UnitId(row.getInt("unit_id")),
                id(row, "today").map(today -> new UnitId(today.intValue())),
                row.getString("name"),
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                answers);
    }

    /** This request and those that serve it, at every level below, as far as they may be read. */
    List<Long> below(RequestId id) {
        return jdbc.sql("""
                with recursive below as (
                    select :id::bigint as id
                    union
                    select q.id from report_request q join below b on q.parent_request_id = b.id
                )
                select id from below""")
                .param("id", id.value())
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    private DueReport dueReport(ResultSet row) throws SQLException {
        return new DueReport(
                new RequestId(row.getLong("id")),
                row.getString("title"),
                row.getString("asked_by"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getString("raw_due"),
                evidence(row.getString("evidence")),
                id(row, "report_id").map(ReportId::new),
                Optional.ofNullable(row.getString("report_state")).map(ReportStatus::valueOf));
    }

    private ReportRequest request(ResultSet row, List<Indicator> indicators) throws SQLException {
        return new ReportRequest(
                new RequestId(row.getLong("id")),
                new UnitId(row.getInt("unit_id")),
                id(row, "via_unit_id").map(via -> new UnitId(via.intValue())),
                id(row, "campaign_id").map(CampaignId::new),
                id(row, "directive_id").map(DirectiveId::new),
                id(row, "parent_request_id").map(RequestId::new),
                row.getString("title"),
                new DateRange(
                        row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("raw_due"),
                evidence(row.getString("evidence")),
                indicators,
                row.getInt("version"));
    }

    private Optional<Evidence> evidence(@Nullable String stored) {
        return Optional.ofNullable(stored).map(text -> json.readValue(text, Evidence.class));
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
