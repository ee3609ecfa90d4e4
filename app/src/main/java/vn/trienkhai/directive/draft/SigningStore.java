package vn.trienkhai.directive.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.draft.SigningState.Act;
import vn.trienkhai.directive.draft.SigningState.Step;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;

/** The SQL of signing: what was done, what was remarked, which steps a unit has chosen. */
@Component
class SigningStore {
    private final JdbcClient jdbc;

    SigningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DirectiveId id, Act act) {
        jdbc.sql("""
                insert into directive_signing (directive_id, version, act, step, words, by_name, at)
                values (:id, :version, :act, :step, :words, :by, :at)""")
                .param("id", id.value())
                .param("version", act.version())
                .param("act", act.what())
                .param("step", act.step())
                .param("words", act.words())
                .param("by", act.by())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was done with each of these, in its order; nothing of those that nobody has sent to be signed. */
    Map<DirectiveId, List<Act>> acts(Collection<DirectiveId> ids) {
        var acts = new HashMap<DirectiveId, List<Act>>();
        jdbc.sql("""
                select directive_id, act, version, step, words, by_name, at from directive_signing
                where directive_id = any(:ids) order by id""")
                .param("ids", ids.stream().map(DirectiveId::value).toArray(Long[]::new))
                .query(row -> {
                    acts.computeIfAbsent(new DirectiveId(row.getLong("directive_id")), id -> new ArrayList<>())
                            .add(new Act(
                                    row.getString("act"),
                                    row.getInt("version"),
                                    row.getInt("step"),
                                    row.getString("words"),
                                    row.getString("by_name"),
                                    Columns.instant(row, "at")));
                });
        return acts;
    }

    List<Step> steps(UnitId unit) {
        return jdbc.sql("select title, role from directive_signing_step where unit_id = :unit order by step")
                .param("unit", unit.value())
                .query((row, n) -> new Step(row.getString("title"), Role.valueOf(row.getString("role"))))
                .list();
    }

    void putSteps(UnitId unit, List<Step> steps) {
        jdbc.sql("delete from directive_signing_step where unit_id = :unit")
                .param("unit", unit.value())
                .update();
        for (int i = 0; i < steps.size(); i++) {
            jdbc.sql("""
                    insert into directive_signing_step (unit_id, step, title, role) values (:unit, :step, :title, :role)""")
                    .param("unit", unit.value())
                    .param("step", i)
                    .param("title", steps.get(i).title())
                    .param("role", steps.get(i).role().name())
                    .update();
        }
    }

    void addRemark(DirectiveId id, int version, int line, String quote, String words, String by, Instant at) {
        jdbc.sql("""
                insert into directive_remark (directive_id, version, line, quote, words, by_name, at)
                values (:id, :version, :line, :quote, :words, :by, :at)""")
                .param("id", id.value())
                .param("version", version)
                .param("line", line)
                .param("quote", quote)
                .param("words", words)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean resolve(DirectiveId id, long remark, String by, Instant at) {
        return jdbc.sql("""
                        update directive_remark set resolved_by_name = :by, resolved_at = :at
                        where directive_id = :id and id = :remark and resolved_at is null""")
                        .param("id", id.value())
                        .param("remark", remark)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    List<Remark> remarks(DirectiveId id) {
        return jdbc.sql("""
                select id, version, line, quote, words, by_name, at, resolved_by_name, resolved_at from directive_remark
                where directive_id = :id order by id""")
                .param("id", id.value())
                .query((row, n) -> new Remark(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getInt("line"),
                        row.getString("quote"),
                        row.getString("words"),
                        row.getString("by_name"),
                        Columns.instant(row, "at"),
                        Optional.ofNullable(row.getString("resolved_by_name"))))
                .list();
    }
}
