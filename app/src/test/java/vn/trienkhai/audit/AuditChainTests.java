package vn.trienkhai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.file.FileId;
import vn.trienkhai.file.StoredFiles;

/** Each test alters something as the owner of the tables could, in a transaction that is given up. */
@WholeApplication
class AuditChainTests {
    private final Connection connection;
    private final FileId file;
    private final int chain;

    @Autowired
    AuditChainTests(TwoCommunes world, StoredFiles files, FlywayConnectionDetails owner) throws SQLException {
        this.file = files.keep(world.muongLam, new byte[] {1}, "thu.txt", "text/plain")
                .id();
        this.chain = world.muongLam.unit().value();
        this.connection = DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }

    @BeforeEach
    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    @AfterEach
    void giveUp() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void findsNothingWhereNothingWasAltered() throws SQLException {
        assertThat(AuditChain.verify(connection)).isEmpty();
    }

    @Test
    void findsARowEditedWithTheTriggersSwitchedOff() throws SQLException {
        execute("alter table file disable trigger file_audit");
        execute("update file set name = 'khac.txt' where id = " + file);
        execute("alter table file enable trigger file_audit");

        assertThat(AuditChain.verify(connection))
                .containsExactly(new AuditFinding(AuditFinding.Kind.ROW_EDITED, "file " + file));
    }

    @Test
    void findsARowRemovedAndARowSlippedIn() throws SQLException {
        execute("alter table file disable trigger file_audit");
        execute("update file set id = default where id = " + file);
        execute("alter table file enable trigger file_audit");

        assertThat(AuditChain.verify(connection))
                .extracting(AuditFinding::kind)
                .containsExactlyInAnyOrder(AuditFinding.Kind.ROW_MISSING, AuditFinding.Kind.ROW_UNRECORDED);
    }

    @Test
    void findsARecordThatWasRewritten() throws SQLException {
        execute("update audit_record set account_name = 'Người khác' where chain = %d and seq = 2".formatted(chain));

        assertThat(AuditChain.verify(connection))
                .containsExactly(new AuditFinding(AuditFinding.Kind.RECORD_CHANGED, chain + "/2"));
    }

    /** Statistics of a time in which one chain held all records make any record look like one of this chain. */
    @Test
    void aRecordNeverReadsTheWholeTable() throws SQLException {
        execute("delete from audit_record");
        execute("select audit_append('a', 'b', n::text, '{}') from generate_series(1, 2000) n");
        execute("set constraints all immediate");
        execute("analyze audit_record");
        execute("select set_config('app.unit', '%d', true)".formatted(chain));
        long before = readInOrder();

        execute("select audit_append('a', 'b', 'c', '{}')");

        assertThat(readInOrder()).isEqualTo(before);
        assertThat(number("select seq from audit_head where chain = " + chain)).isOne();
    }

    private long readInOrder() throws SQLException {
        return number("select seq_tup_read from pg_stat_xact_user_tables where relname = 'audit_record'");
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Test
    void findsARecordTakenOutOfTheMiddle() throws SQLException {
        execute(
                "select audit_append('a', 'b', 'c', '{}'), audit_append('a', 'b', 'd', '{}'), audit_append('a', 'b', 'e', '{}')");
        execute("set constraints all immediate");
        execute("delete from audit_record where subject = 'b' and subject_id = 'd'");

        assertThat(AuditChain.verify(connection))
                .extracting(AuditFinding::kind)
                .containsExactly(AuditFinding.Kind.CHAIN_BROKEN);
    }

    @Test
    void findsAChainWithoutItsEnd() throws SQLException {
        execute("select audit_append('a', 'b', 'c', '{}'), audit_append('a', 'b', 'd', '{}')");
        execute("set constraints all immediate");
        execute("delete from audit_record where subject = 'b' and subject_id = 'd'");

        assertThat(AuditChain.verify(connection))
                .extracting(AuditFinding::kind)
                .containsExactly(AuditFinding.Kind.CHAIN_CUT_OFF);
    }

    @Test
    void findsATableThatIsNoLongerWatched() throws SQLException {
        execute("alter table file disable trigger file_audit");

        assertThat(AuditChain.verify(connection))
                .containsExactly(new AuditFinding(AuditFinding.Kind.NOT_WATCHED, "file"));
    }

    @Test
    void goesOnFromTheRowsAsTheyAreAfterAMigrationSaidSo() throws SQLException {
        execute("alter table file add column pages integer");
        assertThat(AuditChain.verify(connection)).isNotEmpty();

        execute("select audit_again('file')");
        execute("set constraints all immediate");

        assertThat(AuditChain.verify(connection)).isEmpty();
    }

    @Test
    void rowsInsertedTogetherAreOneRecordAndEachOfThemIsWatched() throws SQLException {
        execute("create table leaflet (id integer primary key, words text, printed timestamptz default now())");
        execute(
                "create trigger leaflet_audit after update or delete on leaflet for each row execute function audit_row('id')");
        execute("create trigger leaflet_audit_added after insert on leaflet referencing new table as added"
                + " for each statement execute function audit_rows('id')");
        execute("insert into leaflet (id, words) select n, 'tờ ' || n from generate_series(1, 100) n");
        execute("insert into leaflet (id, words) values (101, 'một tờ')");
        execute("update leaflet set words = 'sửa' where id = 7");
        execute("set constraints all immediate");
        assertThat(AuditChain.verify(connection)).isEmpty();

        execute("alter table leaflet disable trigger leaflet_audit");
        execute("update leaflet set words = 'khác' where id = 8");
        execute("delete from leaflet where id = 9");
        execute("alter table leaflet enable trigger leaflet_audit");
        assertThat(AuditChain.verify(connection))
                .containsExactly(
                        new AuditFinding(AuditFinding.Kind.ROW_EDITED, "leaflet 8"),
                        new AuditFinding(AuditFinding.Kind.ROW_MISSING, "leaflet 9"));
    }

    @Test
    void rowsChangedTogetherAreOneRecordAndEachOfThemIsWatched() throws SQLException {
        watchLeaflets();
        execute("insert into leaflet (id, unit_id, words) select n, n, 'tờ ' || n from generate_series(1, 100) n");
        execute("update leaflet set words = words where id < 90");
        execute("update leaflet set words = 'sửa' where id > 40");
        execute("update leaflet set words = 'sửa lại' where id in (3, 50)");
        execute("delete from leaflet where id = 60");
        execute("set constraints all immediate");
        assertThat(AuditChain.verify(connection)).isEmpty();
        assertThat(
                        strings(
                                "select action || ' ' || count(*) from audit_record where subject = 'leaflet' group by action order by 1"))
                .containsExactly("DELETE 1", "INSERT_MANY 1", "UPDATE 2", "UPDATE_MANY 1");
        assertThat(strings("""
                select count(*) || ' ' || min(b.row::text) from audit_batch_row b
                join audit_record r on r.action = 'UPDATE_MANY' and r.subject_id = b.batch::text where r.subject = 'leaflet'""")).containsExactly("60 {\"words\": \"sửa\"}");

        execute("alter table leaflet disable trigger leaflet_audit_changed");
        execute("update leaflet set words = 'khác' where id in (8, 51)");
        assertThat(AuditChain.verify(connection))
                .containsExactly(
                        new AuditFinding(AuditFinding.Kind.NOT_WATCHED, "leaflet"),
                        new AuditFinding(AuditFinding.Kind.ROW_EDITED, "leaflet 51"),
                        new AuditFinding(AuditFinding.Kind.ROW_EDITED, "leaflet 8"));
    }

    @Test
    void whatIsChangedForSeveralUnitsStandsInTheChainOfEach() throws SQLException {
        watchLeaflets();
        execute("insert into leaflet (id, unit_id, words) values (1, 71, 'một'), (2, 72, 'hai')");
        execute("set local app.together = '{\"71\": [5, \"Lò Thị Pâng\"], \"72\": [6, \"Vì Văn Sơn\"]}'");
        execute("update leaflet set words = 'sửa'");
        execute("update leaflet set words = 'sửa lại' where id = 1");
        execute("set constraints all immediate");

        assertThat(strings("""
                select concat_ws(' ', chain, seq, account_id, account_name, subject_id) from audit_record
                where subject = 'leaflet' and action = 'UPDATE' order by chain, seq""")).containsExactly("71 1 5 Lò Thị Pâng 1", "71 2 5 Lò Thị Pâng 1", "72 1 6 Vì Văn Sơn 2");
        assertThat(AuditChain.verify(connection)).isEmpty();
    }

    @Test
    void aChangeForAUnitThatNobodyActsForIsRefused() throws SQLException {
        watchLeaflets();
        execute("insert into leaflet (id, unit_id, words) values (1, 71, 'một'), (2, 72, 'hai')");
        execute("set local app.together = '{\"71\": [5, \"Lò Thị Pâng\"]}'");

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute("update leaflet set words = 'sửa'"));
    }

    private void watchLeaflets() throws SQLException {
        execute("create table leaflet (id integer primary key, unit_id integer, words text)");
        execute("create trigger leaflet_audit after delete on leaflet for each row execute function audit_row('id')");
        execute("create trigger leaflet_audit_added after insert on leaflet referencing new table as added"
                + " for each statement execute function audit_rows('id')");
        execute(
                "create trigger leaflet_audit_changed after update on leaflet referencing old table as before new table as after"
                        + " for each statement execute function audit_changes('id')");
    }

    @Test
    void findsARewrittenRowOfABatch() throws SQLException {
        execute("create table leaflet (id integer primary key)");
        execute("create trigger leaflet_audit_added after insert on leaflet referencing new table as added"
                + " for each statement execute function audit_rows('id')");
        execute("insert into leaflet select n from generate_series(1, 100) n");
        execute("set constraints all immediate");
        execute("update audit_batch_row set row_hash = 'x' where subject_id = '5'");

        assertThat(AuditChain.verify(connection))
                .extracting(AuditFinding::kind)
                .containsExactly(AuditFinding.Kind.RECORD_CHANGED);
    }

    @Test
    void everyWatchedTableIsWatchedByAUniqueKey() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                    select watched from audit_watched w where not exists (
                        select from pg_index i where i.indrelid = w.watched::regclass and i.indisunique and (
                            select array_agg(a.attname::text order by a.attname) from pg_attribute a
                            where a.attrelid = i.indrelid and a.attnum = any (i.indkey))
                          <@ (select array_agg(btrim(k)) from unnest(string_to_array(w.key_columns, ',')) k))""")) {
            assertThat(row.next()).as("a table without a unique key").isFalse();
        }
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private List<String> strings(String question) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
