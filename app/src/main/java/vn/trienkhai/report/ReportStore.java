package vn.trienkhai.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.UnitId;

/** The SQL of reports, their text, sources, missing units and reviews; figures are {@link FigureStore}'s. */
@Component
class ReportStore {
    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a new report starts from. */
    record Fresh(
            Optional<RequestId> request,
            Optional<RequestId> consolidates,
            String title,
            DateRange period,
            Optional<Report> replaces,
            LocalDate asOf) {}

    ReportId insert(Actor actor, Fresh fresh) {
        return new ReportId(jdbc.sql("""
                insert into report (unit_id, request_id, consolidates_request_id, title, period_from, period_to, number, replaces_id, as_of, made_by_name)
                values (:unit, :request, :consolidates, :title, :from, :to, :number, :replaces, :asOf, :by)
                returning id""")
                .param("unit", actor.unit().value())
                .param("request", fresh.request().map(RequestId::value).orElse(null))
                .param(
                        "consolidates",
                        fresh.consolidates().map(RequestId::value).orElse(null))
                .param("title", fresh.title())
                .param("from", fresh.period().from())
                .param("to", fresh.period().to())
                .param("number", fresh.replaces().map(old -> old.number() + 1).orElse(1))
                .param("replaces", fresh.replaces().map(old -> old.id().value()).orElse(null))
                .param("asOf", fresh.asOf())
                .param("by", actor.name())
                .query(Long.class)
                .single());
    }

    Optional<Report> find(ReportId id) {
        return jdbc.sql("select * from report where id = :id")
                .param("id", id.value())
                .query((row, n) -> report(row))
                .optional();
    }

    /** Holds the report against everybody else who would change it until the transaction ends. */
    Optional<Report> lock(ReportId id) {
        return jdbc.sql("select * from report where id = :id for no key update")
                .param("id", id.value())
                .query((row, n) -> report(row))
                .optional();
    }

    /** The unit's newest report in answer to the request. */
    Optional<Report> answer(UnitId unit, RequestId request) {
        return jdbc.sql(
                        "select * from report where unit_id = :unit and request_id = :request order by number desc limit 1")
                .param("unit", unit.value())
                .param("request", request.value())
                .query((row, n) -> report(row))
                .optional();
    }

    /** The unit's newest report that adds up the answers to its request. */
    Optional<Report> consolidation(UnitId unit, RequestId request) {
        return jdbc.sql("""
                select * from report where unit_id = :unit and consolidates_request_id = :request order by number desc limit 1""")
                .param("unit", unit.value())
                .param("request", request.value())
                .query((row, n) -> report(row))
                .optional();
    }

    Optional<Report> replacedBy(ReportId id) {
        return jdbc.sql("select * from report where replaces_id = :id order by number desc limit 1")
                .param("id", id.value())
                .query((row, n) -> report(row))
                .optional();
    }

    /** Takes a step in the report's life; nobody else has changed it since {@code version}. */
    void save(ReportId id, int version) {
        require(
                jdbc.sql(
                                "update report set version = version + 1, saved_at = now() where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update(),
                id);
    }

    void consolidates(ReportId id, RequestId own) {
        jdbc.sql(
                        "update report set consolidates_request_id = :own, version = version + 1 where id = :id and consolidates_request_id is distinct from :own")
                .param("own", own.value())
                .param("id", id.value())
                .update();
    }

    void submitted(ReportId id, int version, String by) {
        require(
                jdbc.sql("""
                update report set state = 'SUBMITTED', version = version + 1, submitted_by_name = :by, submitted_at = now()
                where id = :id and version = :version""")
                        .param("by", by)
                        .param("id", id.value())
                        .param("version", version)
                        .update(),
                id);
    }

    void sentBack(ReportId id, int version) {
        require(
                jdbc.sql(
                                "update report set state = 'SENT_BACK', version = version + 1 where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update(),
                id);
    }

    void accepted(ReportId id, int version, String by) {
        require(
                jdbc.sql("""
                update report set state = 'ACCEPTED', version = version + 1, accepted_by_name = :by, accepted_at = now()
                where id = :id and version = :version""")
                        .param("by", by)
                        .param("id", id.value())
                        .param("version", version)
                        .update(),
                id);
    }

    void outdated(ReportId old) {
        jdbc.sql("update report set is_current = false where id = :id")
                .param("id", old.value())
                .update();
    }

    private static void require(int changed, ReportId id) {
        if (changed != 1) {
            throw new Conflict("report.conflict", id);
        }
    }

    /** Lets those who asked read the report and what was added up in it. */
    void letRead(ReportId id) {
        jdbc.sql("select report_let_read(:id)")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    List<Section> sections(ReportId id) {
        return jdbc.sql(
                        "select ordinal, heading, text, source_report_id from report_section where report_id = :id order by ordinal")
                .param("id", id.value())
                .query((row, n) -> new Section(
                        row.getInt("ordinal"),
                        row.getString("heading"),
                        row.getString("text"),
                        id(row, "source_report_id").map(ReportId::new)))
                .list();
    }

    void addSection(ReportId id, Section section) {
        jdbc.sql("""
                insert into report_section (report_id, ordinal, heading, text, source_report_id)
                values (:id, :ordinal, :heading, :text, :source) on conflict do nothing""")
                .param("id", id.value())
                .param("ordinal", section.ordinal())
                .param("heading", section.heading())
                .param("text", section.text())
                .param("source", section.source().map(ReportId::value).orElse(null))
                .update();
    }

    void write(ReportId id, int ordinal, String text) {
        jdbc.sql(
                        "update report_section set text = :text where report_id = :id and ordinal = :ordinal and text <> :text")
                .param("text", text)
                .param("id", id.value())
                .param("ordinal", ordinal)
                .update();
    }

    void dropSection(ReportId id, int ordinal) {
        jdbc.sql(
                        "delete from report_section where report_id = :id and ordinal = :ordinal and source_report_id is not null")
                .param("id", id.value())
                .param("ordinal", ordinal)
                .update();
    }

    List<ReportId> sources(ReportId id) {
        return jdbc.sql("select child_report_id from report_source where report_id = :id order by id")
                .param("id", id.value())
                .query((row, n) -> new ReportId(row.getLong("child_report_id")))
                .list();
    }

    /** The reports that were added up, as far as they may be read. */
    Map<ReportId, Report> sourceReports(ReportId id) {
        var reports = new LinkedHashMap<ReportId, Report>();
        sources(id).forEach(source -> find(source).ifPresent(report -> reports.put(source, report)));
        return reports;
    }

    /** Holds the sources as they are until their sums are written into the report. */
    void holdSources(ReportId id) {
        jdbc.sql(
                        "select id from report where id in (select child_report_id from report_source where report_id = :id) order by id for share")
                .param("id", id.value())
                .query(Long.class)
                .list();
    }

    void putSource(ReportId id, ReportId child) {
        jdbc.sql("insert into report_source (report_id, child_report_id) values (?, ?) on conflict do nothing")
                .params(id.value(), child.value())
                .update();
    }

    /** Drops sources that are no longer to be added up: replaced by a newer version, say. */
    void keepSources(ReportId id, Collection<ReportId> wanted) {
        jdbc.sql("delete from report_source where report_id = :id and child_report_id <> all(:wanted)")
                .param("id", id.value())
                .param("wanted", wanted.stream().map(ReportId::value).toArray(Long[]::new))
                .update();
    }

    void putMissing(ReportId id, Collection<Consolidator.Missing> missing) {
        jdbc.sql("delete from report_missing where report_id = :id and unit_id <> all(:units)")
                .param("id", id.value())
                .param(
                        "units",
                        missing.stream().map(each -> each.unit().value()).toArray(Integer[]::new))
                .update();
        missing.forEach(each -> jdbc.sql("""
                insert into report_missing (report_id, unit_id, reason) values (:id, :unit, :reason)
                on conflict (report_id, unit_id) do update set reason = excluded.reason where report_missing.reason <> excluded.reason""")
                .param("id", id.value())
                .param("unit", each.unit().value())
                .param("reason", each.reason().name())
                .update());
    }

    List<Consolidator.Missing> missing(ReportId id) {
        return jdbc.sql(
                        "select m.unit_id, m.reason from report_missing m join unit u on u.id = m.unit_id where report_id = :id order by u.ordinal, u.id")
                .param("id", id.value())
                .query((row, n) -> new Consolidator.Missing(
                        new UnitId(row.getInt("unit_id")), Consolidator.Reason.valueOf(row.getString("reason"))))
                .list();
    }

    void addReview(Actor actor, ReportId id, Review.Verdict verdict, String comment, String about) {
        jdbc.sql("""
                insert into report_review (report_id, by_unit_id, by_name, verdict, comment, about)
                values (:id, :unit, :by, :verdict, :comment, :about)""")
                .param("id", id.value())
                .param("unit", actor.unit().value())
                .param("by", actor.name())
                .param("verdict", verdict.name().toLowerCase(java.util.Locale.ROOT))
                .param("comment", comment)
                .param("about", about)
                .update();
    }

    List<Review> reviews(ReportId id) {
        return jdbc.sql("select * from report_review where report_id = :id order by id desc")
                .param("id", id.value())
                .query((row, n) -> new Review(
                        new UnitId(row.getInt("by_unit_id")),
                        row.getString("by_name"),
                        Review.Verdict.valueOf(row.getString("verdict").toUpperCase(java.util.Locale.ROOT)),
                        row.getString("comment"),
                        row.getString("about"),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                new ReportId(row.getLong("id")),
                new UnitId(row.getInt("unit_id")),
                id(row, "request_id").map(RequestId::new),
                id(row, "consolidates_request_id").map(RequestId::new),
                row.getString("title"),
                new DateRange(
                        row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                ReportStatus.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getInt("number"),
                id(row, "replaces_id").map(ReportId::new),
                row.getBoolean("is_current"),
                row.getObject("as_of", LocalDate.class),
                row.getString("made_by_name"),
                row.getObject("saved_at", OffsetDateTime.class),
                Optional.ofNullable(row.getString("submitted_by_name")),
                Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class)),
                Optional.ofNullable(row.getString("accepted_by_name")),
                Optional.ofNullable(row.getObject("accepted_at", OffsetDateTime.class)));
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
