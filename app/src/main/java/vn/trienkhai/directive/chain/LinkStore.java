package vn.trienkhai.directive.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Columns;

/** The SQL of what people have decided; {@code directive.implements_id} follows by a trigger. */
@Component
class LinkStore {
    private static final String COLUMNS =
            "select l.directive_id, l.source_id, l.state, l.main, l.how, l.decided_by_name, l.decided_at from directive_link l ";

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The main one first, then as they were decided. */
    List<Link> of(DirectiveId directive) {
        return jdbc.sql(COLUMNS + "where l.directive_id = :id order by l.main desc, l.id")
                .param("id", directive.value())
                .query(LinkStore::link)
                .list();
    }

    Optional<Link> find(DirectiveId directive, DirectiveId source) {
        return jdbc.sql(COLUMNS + "where l.directive_id = :id and l.source_id = :source")
                .param("id", directive.value())
                .param("source", source.value())
                .query(LinkStore::link)
                .optional();
    }

    /** Two people who decide of one directive do so one after the other; who only refers to it does not wait, else each could wait for the other. */
    void hold(DirectiveId directive) {
        jdbc.sql("select id from directive where id = :id for no key update")
                .param("id", directive.value())
                .query(Long.class)
                .optional();
    }

    boolean hasMain(DirectiveId directive) {
        return jdbc.sql("select exists (select from directive_link l where l.directive_id = :id and l.main)")
                .param("id", directive.value())
                .query(Boolean.class)
                .single();
    }

    boolean goesBack(DirectiveId directive, DirectiveId to) {
        return jdbc.sql("select directive_goes_back(:id, :to)")
                .param("id", directive.value())
                .param("to", to.value())
                .query(Boolean.class)
                .single();
    }

    void put(
            DirectiveId directive,
            Optional<DirectiveId> source,
            Link.State state,
            boolean main,
            String by,
            Instant at) {
        jdbc.sql("""
                insert into directive_link (directive_id, source_id, state, main, how, decided_by_name, decided_at)
                values (:id, :source, :state, :main, 'person', :by, :at)
                on conflict (directive_id, source_id) do update
                    set state = excluded.state, main = excluded.main, decided_by_name = excluded.decided_by_name,
                        decided_at = excluded.decided_at""")
                .param("id", directive.value())
                .param("source", source.map(DirectiveId::value).orElse(null))
                .param("state", state.stored())
                .param("main", main)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeMain(DirectiveId directive) {
        jdbc.sql("update directive_link set main = false where directive_id = :id and main")
                .param("id", directive.value())
                .update();
    }

    void giveMain(DirectiveId directive, DirectiveId source) {
        jdbc.sql("update directive_link set main = true where directive_id = :id and source_id = :source")
                .param("id", directive.value())
                .param("source", source.value())
                .update();
    }

    /** The first of those confirmed leads where the one that led is gone. */
    void giveMainToFirst(DirectiveId directive) {
        jdbc.sql("""
                update directive_link set main = true where id = (
                    select l.id from directive_link l where l.directive_id = :id and l.state = 'confirmed' order by l.id limit 1)
                  and not exists (select from directive_link m where m.directive_id = :id and m.main)""").param("id", directive.value()).update();
    }

    void forgetNothing(DirectiveId directive) {
        jdbc.sql("delete from directive_link where directive_id = :id and source_id is null")
                .param("id", directive.value())
                .update();
    }

    /** The unit's delivery of the source counts as carried out, or again as not, by the unit's own papers that are confirmed to do so. */
    void markCarriedOut(DirectiveId source, Instant at) {
        jdbc.sql("""
                update directive_entry e set derived_at = case when x.carried then coalesce(e.derived_at, :at) end
                from (select exists (select from directive_link l join directive d on d.id = l.directive_id
                                     where l.source_id = :source and l.state = 'confirmed' and d.origin = 'own'
                                       and d.state in ('confirmed', 'issued') and d.registered_by_unit = app_unit()) as carried) x
                where e.directive_id = :source and e.unit_id = app_unit() and (e.derived_at is not null) <> x.carried""")
                .param("source", source.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                new DirectiveId(row.getLong("directive_id")),
                Optional.ofNullable(row.getObject("source_id", Long.class)).map(DirectiveId::new),
                Link.State.of(row.getString("state")),
                row.getBoolean("main"),
                row.getString("how").equals("draft"),
                row.getString("decided_by_name"),
                Columns.instant(row, "decided_at"));
    }
}
