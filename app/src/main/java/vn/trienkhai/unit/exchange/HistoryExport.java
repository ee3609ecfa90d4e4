package vn.trienkhai.unit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.web.Texts;

/**
 * Writes all units of all days, where they stood, what they went into and where they lived: a row each. Units are numbered, for
 * codes may be missing and names are borne by many; an import into an installation without units takes the file back whole.
 */
@Component
public class HistoryExport {
    /** The numbers do not depend on the database's own, so that what was taken back is exported again letter by letter. */
    private static final String HISTORY = """
            with kept as materialized (
                select u.*, row_number() over (order by u.line, u.valid_from, u.id) as number from unit u where u.kind <> 'van_hanh')
            select 1 as part, 'unit' as fact, k.number, null::bigint as other, k.valid_from, k.valid_to,
                   k.code, k.name, nullif(k.short_name, k.name) as short_name, k.kind, k.level, k.line, k.ordinal, k.phone, k.email,
                   (select string_agg(unit_alias_written(a.alias, a.valid_to), ';' order by a.alias) from unit_alias a where a.unit_id = k.id) as aliases,
                   (select string_agg(g.tag, ';' order by g.tag) from unit_tag g where g.unit_id = k.id) as tags
            from kept k
            union all
            select l.part, l.fact, k.number, o.number, l.valid_from, l.valid_to,
                   null, null, null, null, null, null, null, null, null, null, null
            from (select 2 as part, 'parent' as fact, unit_id, parent_id as other_id, valid_from, valid_to from unit_parent
                  union all select 3, kind, from_id, to_id, on_date, null from unit_succession
                  union all select 4, 'host', unit_id, host_id, valid_from, valid_to from unit_host) l
            join kept k on k.id = l.unit_id join kept o on o.id = l.other_id
            order by part, number, valid_from, other""";

    private final SheetQuery sheets;
    private final Texts texts;

    HistoryExport(SheetQuery sheets, Texts texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    /** @return how many rows were written */
    public int writeCsv(Actor actor, OutputStream out) throws IOException {
        return SheetWriter.csv(out, Column.HISTORY, sink -> each(actor, sink));
    }

    /** @return how many rows were written */
    public int writeWorkbook(Actor actor, OutputStream out) throws IOException {
        return SheetWriter.workbook(
                out, texts.of("unit.export.history.sheet"), Column.HISTORY, sink -> each(actor, sink));
    }

    private int each(Actor actor, SheetWriter.Sink sink) {
        return sheets.each(actor, HISTORY, this::cells, sink);
    }

    private List<String> cells(ResultSet row, int number) throws SQLException {
        var fact = HistoryFact.valueOf(row.getString("fact").toUpperCase(Locale.ROOT));
        var end = row.getObject("valid_to", LocalDate.class);
        return Stream.of(
                        fact.word(),
                        row.getString("number"),
                        row.getString("other"),
                        Vietnamese.date(row.getObject("valid_from", LocalDate.class)),
                        end == null ? "" : Vietnamese.date(end.minusDays(1)),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("kind"),
                        level(row.getString("level")),
                        line(row.getString("line")),
                        row.getString("ordinal"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("aliases"),
                        row.getString("tags"))
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    private String level(@Nullable String stored) {
        return stored == null ? "" : texts.of("unit.level." + Level.valueOf(stored.toUpperCase(Locale.ROOT)));
    }

    private String line(@Nullable String stored) {
        return stored == null ? "" : texts.of("unit.line." + Line.valueOf(stored.toUpperCase(Locale.ROOT)));
    }
}
