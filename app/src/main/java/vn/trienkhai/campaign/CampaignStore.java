package vn.trienkhai.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;

/** The SQL of the campaign tables. */
@Component
class CampaignStore {
    private static final String COLUMNS =
            "c.id, c.unit_id, c.directive_id, c.name, c.state, c.version, c.opened_at, c.opened_by_name";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CampaignStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Campaign> find(CampaignId id) {
        return jdbc.sql("select " + COLUMNS + " from campaign c where c.id = :id")
                .param("id", id.value())
                .query(CampaignStore::campaign)
                .optional();
    }

    List<Campaign> find(Collection<CampaignId> ids) {
        return jdbc.sql("select " + COLUMNS + " from campaign c where c.id = any(:ids) order by c.id desc")
                .param("ids", ids.stream().map(CampaignId::value).toArray(Long[]::new))
                .query(CampaignStore::campaign)
                .list();
    }

    Optional<Campaign> opened(UnitId unit, DirectiveId directive) {
        return jdbc.sql("select " + COLUMNS
                        + " from campaign c where c.unit_id = :unit and c.directive_id = :directive")
                .param("unit", unit.value())
                .param("directive", directive.value())
                .query(CampaignStore::campaign)
                .optional();
    }

    List<Campaign> joined(UnitId unit, long before, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                 from campaign_participant p join campaign c on c.id = p.campaign_id
                where p.unit_id = :unit and p.campaign_id < :before
                order by p.campaign_id desc limit :limit""")
                .param("unit", unit.value())
                .param("before", before)
                .param("limit", limit)
                .query(CampaignStore::campaign)
                .list();
    }

    CampaignDetail detail(Campaign campaign) {
        return new CampaignDetail(
                campaign,
                events(campaign.id()),
                windows(campaign.id()),
                themes(campaign.id()),
                channels(campaign.id()));
    }

    Campaign insert(Actor actor, CampaignDraft draft) {
        var campaign = jdbc.sql("insert into campaign as c (unit_id, directive_id, name, opened_by_name)"
                        + " values (:unit, :directive, :name, :by) returning " + COLUMNS)
                .param("unit", actor.unit().value())
                .param("directive", draft.directive().value())
                .param("name", draft.name())
                .param("by", actor.name())
                .query(CampaignStore::campaign)
                .single();
        var events = insertEvents(campaign.id(), draft.events());
        insertWindows(campaign.id(), draft.windows(), events);
        insertThemes(campaign.id(), draft.themes());
        insertChannels(campaign.id(), draft.channels());
        return campaign;
    }

    private List<Long> insertEvents(CampaignId campaign, List<CampaignEvent> events) {
        var ids = new ArrayList<Long>();
        for (var event : events) {
            ids.add(jdbc.sql("""
                    insert into campaign_event (campaign_id, ordinal, name, original_date, anniversary_years, on_date, evidence)
                    values (:campaign, :ordinal, :name, :original, :years, :on, :evidence::jsonb) returning id""")
                    .param("campaign", campaign.value())
                    .param("ordinal", ids.size())
                    .param("name", event.name())
                    .param("original", event.originalDate().orElse(null))
                    .param("years", event.years().orElse(null))
                    .param("on", event.on().orElse(null))
                    .param("evidence", stored(event.evidence()))
                    .query(Long.class)
                    .single());
        }
        return ids;
    }

    private void insertWindows(CampaignId campaign, List<CampaignDraft.Window> windows, List<Long> events) {
        int ordinal = 0;
        for (var window :
                windows.stream().flatMap(each -> each.dated().stream()).toList()) {
            jdbc.sql("""
                    insert into campaign_window (campaign_id, ordinal, event_id, kind, what, from_date, to_date, evidence)
                    values (:campaign, :ordinal, :event, :kind, :what, :from, :to, :evidence::jsonb)""")
                    .param("campaign", campaign.value())
                    .param("ordinal", ordinal++)
                    .param("event", window.event().map(events::get).orElse(null))
                    .param("kind", window.kind().stored())
                    .param("what", window.what())
                    .param("from", window.days().from())
                    .param("to", window.days().to())
                    .param("evidence", stored(window.evidence()))
                    .update();
        }
    }

    private void insertThemes(CampaignId campaign, List<CampaignTheme> themes) {
        int ordinal = 0;
        for (var theme : themes) {
            jdbc.sql(
                            "insert into campaign_theme (campaign_id, ordinal, text, evidence) values (:campaign, :ordinal, :text, :evidence::jsonb)")
                    .param("campaign", campaign.value())
                    .param("ordinal", ordinal++)
                    .param("text", theme.text())
                    .param("evidence", stored(theme.evidence()))
                    .update();
        }
    }

    private void insertChannels(CampaignId campaign, List<CampaignChannel> channels) {
        int ordinal = 0;
        for (var channel : channels) {
            jdbc.sql("""
                    insert into campaign_channel (campaign_id, ordinal, code, raw, evidence)
                    values (:campaign, :ordinal, :code, :raw, :evidence::jsonb)""")
                    .param("campaign", campaign.value())
                    .param("ordinal", ordinal++)
                    .param("code", channel.code())
                    .param("raw", channel.raw())
                    .param("evidence", stored(channel.evidence()))
                    .update();
        }
    }

    void join(CampaignId campaign, UnitId by, Collection<UnitId> units) {
        jdbc.sql("""
                insert into campaign_participant (unit_id, campaign_id, joined_by_unit)
                select u, :campaign, :by from unnest(:units) u on conflict do nothing""")
                .param("campaign", campaign.value())
                .param("by", by.value())
                .param("units", units.stream().map(UnitId::value).toArray(Integer[]::new))
                .update();
    }

    int participants(CampaignId campaign) {
        return jdbc.sql(
                        "select count(*) from (select from campaign_participant where campaign_id = :campaign limit :most) few")
                .param("campaign", campaign.value())
                .param("most", Campaigns.MOST + 1)
                .query(Integer.class)
                .single();
    }

    /** Whether the campaign stood at {@code version} and was closed. */
    boolean close(CampaignId id, int version) {
        return jdbc.sql(
                                "update campaign set state = 'closed', version = version + 1 where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private List<CampaignEvent> events(CampaignId campaign) {
        return jdbc.sql("""
                select name, original_date, anniversary_years, on_date, evidence from campaign_event
                where campaign_id = :campaign order by ordinal""")
                .param("campaign", campaign.value())
                .query((row, n) -> new CampaignEvent(
                        row.getString("name"),
                        Optional.ofNullable(row.getString("original_date")),
                        Optional.ofNullable(row.getObject("anniversary_years", Integer.class)),
                        Optional.ofNullable(row.getObject("on_date", LocalDate.class)),
                        evidence(row)))
                .list();
    }

    private List<CampaignWindow> windows(CampaignId campaign) {
        return jdbc.sql("""
                select w.kind, e.ordinal as event, w.what, w.from_date, w.to_date, w.evidence
                from campaign_window w left join campaign_event e on e.id = w.event_id
                where w.campaign_id = :campaign order by w.from_date, w.ordinal""")
                .param("campaign", campaign.value())
                .query((row, n) -> new CampaignWindow(
                        WindowKind.of(row.getString("kind")),
                        Optional.ofNullable(row.getObject("event", Integer.class)),
                        row.getString("what"),
                        new DateRange(
                                row.getObject("from_date", LocalDate.class), row.getObject("to_date", LocalDate.class)),
                        evidence(row)))
                .list();
    }

    private List<CampaignTheme> themes(CampaignId campaign) {
        return jdbc.sql("select text, evidence from campaign_theme where campaign_id = :campaign order by ordinal")
                .param("campaign", campaign.value())
                .query((row, n) -> new CampaignTheme(row.getString("text"), evidence(row)))
                .list();
    }

    private List<CampaignChannel> channels(CampaignId campaign) {
        return jdbc.sql(
                        "select code, raw, evidence from campaign_channel where campaign_id = :campaign order by ordinal")
                .param("campaign", campaign.value())
                .query((row, n) -> new CampaignChannel(row.getString("code"), row.getString("raw"), evidence(row)))
                .list();
    }

    private @Nullable String stored(Optional<Evidence> evidence) {
        return evidence.map(json::writeValueAsString).orElse(null);
    }

    private Optional<Evidence> evidence(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("evidence")).map(text -> json.readValue(text, Evidence.class));
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new CampaignId(row.getLong("id")),
                new UnitId(row.getInt("unit_id")),
                new DirectiveId(row.getLong("directive_id")),
                row.getString("name"),
                row.getString("state").equals("open"),
                row.getInt("version"),
                Columns.instant(row, "opened_at"),
                row.getString("opened_by_name"));
    }
}
