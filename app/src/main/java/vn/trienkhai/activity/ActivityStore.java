package vn.trienkhai.activity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.file.FileId;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.task.AssignmentId;

/** The SQL of the activity tables. */
@Component
class ActivityStore {
    private record Organised(UUID activity, UnitId unit) {}

    private record Entered(UUID activity, String code, BigDecimal value) {}

    private record Pictured(UUID activity, Activity.Photo photo) {}

    private record Linked(UUID activity, String url) {}

    private final JdbcClient jdbc;

    ActivityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Indicator> indicators() {
        return jdbc.sql("select code, name, measure, decimals, rule, channel, ordinal from indicator order by ordinal")
                .query((row, n) -> new Indicator(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("measure"),
                        row.getInt("decimals"),
                        Indicator.Rule.valueOf(row.getString("rule").toUpperCase(java.util.Locale.ROOT)),
                        Optional.ofNullable(row.getString("channel")).flatMap(Channel::parse),
                        row.getInt("ordinal")))
                .list();
    }

    /** Whether the row is new; an id that is known already changes nothing. */
    boolean insert(UnitId organiser, NewActivity activity, Optional<CampaignId> campaign, String by) {
        return jdbc.sql("""
                insert into activity (id, organiser_unit_id, campaign_id, assignment_id, channel, what, place, on_date, attendance, note, entered_by_name)
                values (:id, :organiser, :campaign, :assignment, :channel, :what, :place, :on, :attendance, :note, :by)
                on conflict do nothing""")
                        .param("id", activity.id().value())
                        .param("organiser", organiser.value())
                        .param("campaign", campaign.map(CampaignId::value).orElse(null))
                        .param(
                                "assignment",
                                activity.assignment().map(AssignmentId::value).orElse(null))
                        .param("channel", activity.channel().code())
                        .param("what", activity.what())
                        .param("place", activity.place())
                        .param("on", activity.on())
                        .param("attendance", activity.attendance().orElse(null))
                        .param("note", activity.note())
                        .param("by", by)
                        .update()
                == 1;
    }

    void insertParts(UnitId organiser, NewActivity activity) {
        put(activity, organiser, "organiser");
        activity.together().stream()
                .distinct()
                .filter(unit -> !unit.equals(organiser))
                .forEach(unit -> put(activity, unit, "co"));
        insertFigures(activity);
    }

    void insertFigures(NewActivity activity) {
        activity.figures()
                .forEach((code, value) -> jdbc.sql(
                                "insert into activity_figure (activity_id, code, value) values (?, ?, ?)")
                        .params(activity.id().value(), code, value)
                        .update());
        for (int i = 0; i < activity.links().size(); i++) {
            jdbc.sql("insert into activity_link (activity_id, ordinal, url) values (?, ?, ?)")
                    .params(activity.id().value(), i + 1, activity.links().get(i))
                    .update();
        }
    }

    private void put(NewActivity activity, UnitId unit, String role) {
        jdbc.sql("insert into activity_unit (activity_id, unit_id, role, on_date) values (?, ?, ?, ?)")
                .params(activity.id().value(), unit.value(), role, activity.on())
                .update();
    }

    void addPhoto(ActivityId id, FileId file, String caption) {
        jdbc.sql("""
                insert into activity_photo (activity_id, ordinal, file_id, caption)
                select :id, coalesce(max(p.ordinal), 0) + 1, :file, :caption from activity_photo p join file f on f.id = p.file_id
                where p.activity_id = :id
                having not coalesce(bool_or(f.sha256 = (select n.sha256 from file n where n.id = :file)), false)""")
                .param("id", id.value())
                .param("file", file.value())
                .param("caption", caption)
                .update();
    }

    Optional<Activity> find(ActivityId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Those that exist and may be read, the newest first. */
    List<Activity> find(Collection<ActivityId> ids) {
        return complete(jdbc.sql("select * from activity where id = any(:ids) order by on_date desc, entered_at desc")
                .param("ids", ids.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, n) -> activity(row))
                .list());
    }

    List<Activity> newest(UnitId unit, int limit) {
        return complete(jdbc.sql("""
                select a.* from activity_unit u join activity a on a.id = u.activity_id
                where u.unit_id = :unit order by u.on_date desc, u.id desc limit :limit""")
                .param("unit", unit.value())
                .param("limit", limit)
                .query((row, n) -> activity(row))
                .list());
    }

    /** What the unit and those merged into it as a whole did in the period, alone or with others. */
    List<Activity> inPeriod(UnitId unit, DateRange period) {
        return complete(jdbc.sql("""
                with recursive ever as (
                    select :unit as id
                    union
                    select s.from_id from unit_succession s join ever e on s.to_id = e.id where s.kind <> 'split'
                )
                select a.* from activity a where a.id in (
                    select u.activity_id from activity_unit u where u.unit_id in (select id from ever) and u.on_date between :from and :to)
                order by a.on_date, a.entered_at""")
                .param("unit", unit.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, n) -> activity(row))
                .list());
    }

    private List<Activity> complete(List<Activity> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        var ids = bare.stream().map(each -> each.id().value()).toArray(UUID[]::new);
        var together = together(ids);
        var figures = figures(ids);
        var photos = photos(ids);
        var links = links(ids);
        return bare.stream()
                .map(each -> new Activity(
                        each.id(),
                        each.organiser(),
                        together.getOrDefault(each.id().value(), List.of()),
                        each.campaign(),
                        each.assignment(),
                        each.channel(),
                        each.what(),
                        each.place(),
                        each.on(),
                        each.attendance(),
                        figures.getOrDefault(each.id().value(), Map.of()),
                        photos.getOrDefault(each.id().value(), List.of()),
                        links.getOrDefault(each.id().value(), List.of()),
                        each.note(),
                        each.enteredBy(),
                        each.enteredAt(),
                        each.version()))
                .toList();
    }

    private Map<UUID, List<UnitId>> together(UUID[] ids) {
        return jdbc
                .sql("select activity_id, unit_id from activity_organisers(:ids) where role = 'co'")
                .param("ids", ids)
                .query((row, n) ->
                        new Organised(row.getObject("activity_id", UUID.class), new UnitId(row.getInt("unit_id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Organised::activity, Collectors.mapping(Organised::unit, Collectors.toList())));
    }

    private Map<UUID, Map<String, BigDecimal>> figures(UUID[] ids) {
        var all = new HashMap<UUID, Map<String, BigDecimal>>();
        jdbc.sql("select activity_id, code, value from activity_figure where activity_id = any(:ids) order by id")
                .param("ids", ids)
                .query((row, n) -> new Entered(
                        row.getObject("activity_id", UUID.class), row.getString("code"), row.getBigDecimal("value")))
                .list()
                .forEach(each -> all.computeIfAbsent(each.activity(), key -> new LinkedHashMap<>())
                        .put(each.code(), each.value()));
        return all;
    }

    private Map<UUID, List<Activity.Photo>> photos(UUID[] ids) {
        return jdbc
                .sql(
                        "select activity_id, ordinal, file_id, caption from activity_photo where activity_id = any(:ids) order by ordinal")
                .param("ids", ids)
                .query((row, n) -> new Pictured(
                        row.getObject("activity_id", UUID.class),
                        new Activity.Photo(
                                row.getInt("ordinal"), new FileId(row.getLong("file_id")), row.getString("caption"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Pictured::activity, Collectors.mapping(Pictured::photo, Collectors.toList())));
    }

    private Map<UUID, List<String>> links(UUID[] ids) {
        return jdbc
                .sql("select activity_id, url from activity_link where activity_id = any(:ids) order by ordinal")
                .param("ids", ids)
                .query((row, n) -> new Linked(row.getObject("activity_id", UUID.class), row.getString("url")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Linked::activity, Collectors.mapping(Linked::url, Collectors.toList())));
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                new UnitId(row.getInt("organiser_unit_id")),
                List.of(),
                number(row, "campaign_id").map(CampaignId::new),
                number(row, "assignment_id").map(AssignmentId::new),
                Channel.of(row.getString("channel")),
                row.getString("what"),
                row.getString("place"),
                row.getObject("on_date", LocalDate.class),
                number(row, "attendance").map(Long::intValue),
                Map.of(),
                List.of(),
                List.of(),
                row.getString("note"),
                row.getString("entered_by_name"),
                row.getObject("entered_at", OffsetDateTime.class),
                row.getInt("version"));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
