package vn.trienkhai.directive.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.book.NumberSeries;
import vn.trienkhai.layout.Copy;
import vn.trienkhai.shared.Columns;
import vn.trienkhai.shared.UnitId;

/** The SQL of the register of copies. */
@Component
class CopyStore {
    private final JdbcClient jdbc;

    CopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds off whoever else would number a copy of this unit until the transaction ends. */
    void lock(UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('directive_copy'), :unit)")
                .param("unit", unit.value())
                .query(row -> {});
    }

    /** The highest number of a series; 0 for none. */
    int highest(UnitId unit, NumberSeries series) {
        return jdbc.sql("""
                select coalesce(max(number), 0) from directive_copy
                where unit_id = :unit and copied_on >= :from and copied_on < :until""")
                .param("unit", unit.value())
                .param("from", series.from())
                .param("until", series.until())
                .query(Integer.class)
                .single();
    }

    /** By their numbers, those without one by their days at the end. */
    List<RegisteredCopy> of(UnitId unit, NumberSeries series) {
        return jdbc.sql("""
                select * from directive_copy where unit_id = :unit and copied_on >= :from and copied_on < :until
                order by number nulls last, copied_on, id""")
                .param("unit", unit.value())
                .param("from", series.from())
                .param("until", series.until())
                .query(CopyStore::copy)
                .list();
    }

    long add(UnitId unit, RegisteredCopy copy) {
        return jdbc.sql("""
                insert into directive_copy (unit_id, directive_id, kind, number, number_raw, copied_on, of_number, of_day, of_issuer,
                    of_subject, signer, recipients, made_by_name)
                values (:unit, :directive, :kind, :number, :raw, :day, :of_number, :of_day, :of_issuer, :of_subject, :signer, :recipients, :by)
                returning id""")
                .param("unit", unit.value())
                .param("directive", copy.directive().value())
                .param("kind", copy.kind().abbreviation())
                .param("number", copy.number().orElse(null), Types.INTEGER)
                .param("raw", copy.numberRaw())
                .param("day", copy.day())
                .param("of_number", copy.original().number())
                .param("of_day", copy.original().day().orElse(null), Types.DATE)
                .param("of_issuer", copy.original().issuer())
                .param("of_subject", copy.original().subject())
                .param("signer", copy.signer())
                .param("recipients", String.join("\n", copy.recipients()))
                .param("by", copy.by())
                .query(Long.class)
                .single();
    }

    /** @return whether there was such a line that counted */
    boolean withdraw(long id, String reason, String by) {
        return jdbc.sql("""
                update directive_copy set withdrawn_at = now(), withdrawn_by_name = :by, withdrawn_reason = :reason
                where id = :id and withdrawn_at is null""")
                        .param("id", id)
                        .param("by", by)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static RegisteredCopy copy(ResultSet row, int line) throws SQLException {
        var reason = Optional.ofNullable(row.getString("withdrawn_reason"));
        var by = Optional.ofNullable(row.getString("withdrawn_by_name"));
        var kind = row.getString("kind");
        return new RegisteredCopy(
                row.getLong("id"),
                new DirectiveId(row.getLong("directive_id")),
                Arrays.stream(Copy.Kind.values())
                        .filter(each -> each.abbreviation().equals(kind))
                        .findFirst()
                        .orElseThrow(),
                Optional.ofNullable(row.getObject("number", Integer.class)),
                row.getString("number_raw"),
                row.getObject("copied_on", LocalDate.class),
                new RegisteredCopy.Of(
                        row.getString("of_number"),
                        Optional.ofNullable(row.getObject("of_day", LocalDate.class)),
                        row.getString("of_issuer"),
                        row.getString("of_subject")),
                row.getString("signer"),
                row.getString("recipients").lines().toList(),
                row.getString("made_by_name"),
                Columns.instant(row, "made_at"),
                reason.map(why -> new RegisteredCopy.Withdrawn(by.orElse(""), why)));
    }
}
