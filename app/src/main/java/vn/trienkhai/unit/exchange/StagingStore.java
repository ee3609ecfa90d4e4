package vn.trienkhai.unit.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table in which the rows of a list wait: a temporary one, gone with the transaction. Rows come in by COPY; then each
 * finds the unit that it speaks of, or a number for a new one, and its superior.
 */
@Component
class StagingStore {
    private static final String TABLE = """
            drop table if exists staged;
            create temp table staged (
                row integer, line text, level text, kind text, name text, short_name text, code text, parent text,
                ordinal integer, phone text, email text, valid_from date, valid_to date, aliases text, tags text,
                key text generated always as (unit_name_key(name)) stored,
                parent_key text generated always as (unit_name_key(parent)) stored,
                match integer, id integer, parent_id integer, parent_match integer, action text default 'CREATE'
            ) on commit drop""";
    private static final String COPY =
            "copy staged (row, line, level, kind, name, short_name, code, parent, ordinal, phone, email, valid_from, valid_to, aliases, tags) from stdin";

    /** Numbers the units that are spoken of by code, and draws numbers for those that are new. */
    private static final String MATCH_CODES = """
            update staged s set match = u.id, id = u.id from unit u
            where s.code is not null and u.line = s.line and u.code = s.code
              and u.valid_from <= s.valid_from and (u.valid_to is null or u.valid_to > s.valid_from)""";

    private static final String NUMBER_CODES =
            "update staged set id = nextval('unit_id_seq') where id is null and code is not null";
    private static final String NUMBER_NAMES = """
            update staged set id = nextval('unit_id_seq')
            where id is null and (parent is null or parent_id is not null)""";

    private static final String PARENTS_BY_STAGED_CODE = """
            update staged s set parent_id = p.id, parent_match = coalesce(p.match, p.id) from staged p
            where s.parent_id is null and p.id is not null and p.line = s.line and p.code = s.parent
              and p.valid_from <= s.valid_from and (p.valid_to is null or p.valid_to > s.valid_from)""";
    private static final String PARENTS_BY_CODE = """
            update staged s set parent_id = u.id, parent_match = u.id from unit u
            where s.parent_id is null and u.line = s.line and u.code = s.parent
              and u.valid_from <= s.valid_from and (u.valid_to is null or u.valid_to > s.valid_from)""";
    private static final String PARENTS_BY_STAGED_NAME = """
            update staged s set parent_id = f.id, parent_match = f.match
            from (select x.row, min(p.id) as id, min(coalesce(p.match, p.id)) as match
                  from staged x join staged p on p.line = x.line and p.key = x.parent_key
                   and p.valid_from <= x.valid_from and (p.valid_to is null or p.valid_to > x.valid_from)
                  where x.parent_id is null group by x.row having count(*) = 1 and count(p.id) = 1) f
            where s.row = f.row""";
    private static final String PARENTS_BY_NAME = """
            update staged s set parent_id = f.id, parent_match = f.id
            from (select x.row, min(u.id) as id
                  from staged x join unit u on u.line = x.line and unit_name_key(u.name) = x.parent_key
                   and u.valid_from <= x.valid_from and (u.valid_to is null or u.valid_to > x.valid_from)
                  where x.parent_id is null and not exists (
                      select from staged p where p.line = x.line and (p.key = x.parent_key or p.code = x.parent))
                  group by x.row having count(*) = 1) f
            where s.row = f.row""";
    private static final String MATCH_NAMES = """
            update staged s set match = u.id, id = u.id
            from unit u left join unit_parent p on p.unit_id = u.id
            where s.id is null and s.code is null and (s.parent is null or s.parent_id is not null)
              and u.line = s.line and u.level = s.level and unit_name_key(u.name) = s.key
              and u.valid_from <= s.valid_from and (u.valid_to is null or u.valid_to > s.valid_from)
              and (p.unit_id is null or p.valid_from <= s.valid_from and (p.valid_to is null or p.valid_to > s.valid_from))
              and p.parent_id is not distinct from s.parent_match""";

    private final JdbcTemplate jdbc;

    StagingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Fills the table anew; {@code source} is given where to put each row. */
    void stage(Consumer<Consumer<UnitRow>> source) {
        jdbc.execute("set local work_mem = '64MB'");
        jdbc.execute(TABLE);
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (var copy = new BufferedWriter(
                    new OutputStreamWriter(
                            new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY, 1 << 16),
                            StandardCharsets.UTF_8),
                    1 << 16)) {
                source.accept(row -> write(copy, row));
            } catch (IOException failed) {
                throw failed.getCause() instanceof SQLException refused ? refused : new SQLException(failed);
            }
            return true;
        });
        jdbc.execute("create index on staged (code); create index on staged (key); create index on staged (row)");
        jdbc.execute("analyze staged");
    }

    /** Finds for each row its unit and its superior, by code, else by name: superiors first, as deep as the rows go. */
    void resolve() {
        jdbc.update(MATCH_CODES);
        jdbc.update(NUMBER_CODES);
        boolean more = true;
        while (more) {
            int found = jdbc.update(PARENTS_BY_STAGED_CODE) + jdbc.update(PARENTS_BY_CODE);
            if (hasUnplaced()) {
                found += jdbc.update(PARENTS_BY_STAGED_NAME) + jdbc.update(PARENTS_BY_NAME);
            }
            more = hasUnnumbered() && jdbc.update(MATCH_NAMES) + jdbc.update(NUMBER_NAMES) + found > 0;
        }
        jdbc.execute("analyze staged");
    }

    private boolean hasUnplaced() {
        return has("parent is not null and parent_id is null");
    }

    private boolean hasUnnumbered() {
        return has("id is null");
    }

    private boolean has(String condition) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from staged where " + condition + ")", Boolean.class));
    }

    private static void write(BufferedWriter copy, UnitRow row) {
        try {
            cell(copy, row.number(), '\t');
            cell(copy, row.line().name().toLowerCase(Locale.ROOT), '\t');
            cell(copy, row.level().name().toLowerCase(Locale.ROOT), '\t');
            cell(copy, row.kind(), '\t');
            cell(copy, row.name(), '\t');
            cell(copy, row.shortName(), '\t');
            cell(copy, row.code(), '\t');
            cell(copy, row.parent(), '\t');
            cell(copy, row.ordinal(), '\t');
            cell(copy, row.phone(), '\t');
            cell(copy, row.email(), '\t');
            cell(copy, row.from(), '\t');
            cell(copy, day(row.to()), '\t');
            cell(
                    copy,
                    row.aliases().isEmpty()
                            ? null
                            : row.aliases().stream().map(UnitRow.Alias::staged).collect(Collectors.joining(";")),
                    '\t');
            cell(copy, row.tags().isEmpty() ? null : String.join(";", row.tags()), '\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** COPY's text format: a backslash, a tab and a line end are written with a backslash. */
    private static void cell(BufferedWriter copy, @Nullable Object value, char end) throws IOException {
        if (value == null) {
            copy.write("\\N");
        } else {
            var text = value.toString();
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                switch (letter) {
                    case '\\' -> copy.write("\\\\");
                    case '\t' -> copy.write("\\t");
                    case '\n' -> copy.write("\\n");
                    case '\r' -> copy.write("\\r");
                    case '\0' -> {}
                    default -> copy.write(letter);
                }
            }
        }
        copy.write(end);
    }
}
