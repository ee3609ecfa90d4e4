package vn.trienkhai.unit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.web.Texts;

/** Writes the units of a day as CSV or XLSX, in the columns of the template: an import takes the file back and changes nothing. */
@Component
public class UnitExport {
    /** A unit's row holds since it has stood where it stands; superiors are named by code where they have one. */
    private static final String UNITS = """
            select u.code, u.name, nullif(u.short_name, u.name) as short_name, u.kind, u.level, u.line, coalesce(x.code, x.name) as parent,
                   greatest(u.valid_from, p.valid_from) as valid_from, u.valid_to, u.ordinal, u.phone, u.email,
                   (select string_agg(unit_alias_written(a.alias, a.valid_to), ';' order by a.alias) from unit_alias a where a.unit_id = u.id) as aliases,
                   (select string_agg(g.tag, ';' order by g.tag) from unit_tag g where g.unit_id = u.id) as tags
            from unit_tree(?) t join unit u on u.id = t.id
            left join unit_parent p on p.unit_id = u.id and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
            left join unit x on x.id = p.parent_id
            where u.kind <> 'van_hanh' order by u.line, t.depth, x.ordinal, x.id, u.ordinal, u.id""";

    private final SheetQuery sheets;
    private final Texts texts;

    UnitExport(SheetQuery sheets, Texts texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    /** @return how many units were written */
    public int writeCsv(Actor actor, LocalDate day, OutputStream out) throws IOException {
        return SheetWriter.csv(out, Column.LIST, sink -> each(actor, day, sink));
    }

    /** @return how many units were written */
    public int writeWorkbook(Actor actor, LocalDate day, OutputStream out) throws IOException {
        return SheetWriter.workbook(out, texts.of("unit.export.sheet"), Column.LIST, sink -> each(actor, day, sink));
    }

    private int each(Actor actor, LocalDate day, SheetWriter.Sink sink) {
        return sheets.each(actor, UNITS, this::cells, sink, day, day, day);
    }

    private List<String> cells(ResultSet row, int number) throws SQLException {
        var end = row.getObject("valid_to", LocalDate.class);
        return java.util.stream.Stream.of(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("kind"),
                        texts.of("unit.level."
                                + Level.valueOf(row.getString("level").toUpperCase(java.util.Locale.ROOT))),
                        texts.of("unit.line."
                                + Line.valueOf(row.getString("line").toUpperCase(java.util.Locale.ROOT))),
                        row.getString("parent"),
                        Vietnamese.date(row.getObject("valid_from", LocalDate.class)),
                        end == null ? "" : Vietnamese.date(end.minusDays(1)),
                        row.getString("ordinal"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("aliases"),
                        row.getString("tags"))
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }
}
