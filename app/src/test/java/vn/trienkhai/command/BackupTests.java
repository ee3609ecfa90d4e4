package vn.trienkhai.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trienkhai.database.TestPostgres;

class BackupTests {
    private static final String HASH = Backup.hex(digested("quyết định"));

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final Path first = TestPostgres.directory();
    private final Path second = TestPostgres.directory();

    @TempDir
    Path shelf;

    @Test
    void everythingComesBackAndTheDoctorFindsNothing() throws Exception {
        var file = shelf.resolve("backup.zip");
        makeAndBackUp(file);
        assertThat(TrienKhaiCommand.run("restore", file.toString(), "--data", second.toString()))
                .isZero();
        try (var restored = Installation.open(second, Optional.empty())) {
            assertThat(ask(restored, "select string_agg(name, ', ' order by id) from unit"))
                    .isEqualTo("Tỉnh uỷ Vân Sơn, Xã Mường Lâm");
            assertThat(ask(restored, "select count(*) from audit_record where subject = 'unit'"))
                    .isEqualTo("2");
            assertThat(restored.files().resolve(place())).hasContent("quyết định");
            run(
                    restored,
                    "insert into unit (line, kind, level, name, short_name, valid_from) "
                            + "values ('party', 'x', 'commune', 'Xã Nậm Rốm', 'Nậm Rốm', '2025-07-01')");
            assertThat(ask(restored, "select max(id) from unit"))
                    .as("numbers go on")
                    .isEqualTo("3");
            assertThat(new Doctor(restored).examine(out)).isTrue();
        }
    }

    @Test
    void theDoctorFindsARecordAndAFileChangedBehindTheApplicationsBack() throws Exception {
        try (var installation = made()) {
            assertThat(new Doctor(installation).examine(out)).isTrue();
            run(installation, "update audit_record set account_name = 'người khác' where seq = 1");
            Files.writeString(installation.files().resolve(place()), "!", StandardOpenOption.APPEND);
            assertThat(new Doctor(installation).examine(out)).isFalse();
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsPattern("Chuỗi nhật ký +LỖI")
                .contains(HASH);
    }

    @Test
    void refusesToOverwriteWhatIsThere() throws Exception {
        var file = shelf.resolve("backup.zip");
        makeAndBackUp(file);
        assertThat(TrienKhaiCommand.run("restore", file.toString(), "--data", first.toString()))
                .isEqualTo(1);
        assertThat(TrienKhaiCommand.run("backup", file.toString(), "--data", first.toString()))
                .isEqualTo(1);
        try (var untouched = Installation.open(first, Optional.empty())) {
            assertThat(ask(untouched, "select count(*) from unit")).isEqualTo("2");
        }
    }

    @Test
    void aBackupThatWasCutOffIsRefusedBeforeAnythingIsMade() throws Exception {
        var file = shelf.resolve("backup.zip");
        Files.writeString(file, "PK and no more");
        assertThat(TrienKhaiCommand.run("restore", file.toString(), "--data", second.toString()))
                .isEqualTo(1);
        assertThat(second.resolve("postgres")).doesNotExist();
    }

    @Test
    void aPartThatDiffersFromTheManifestLoadsNothing() throws Exception {
        var file = shelf.resolve("backup.zip");
        makeAndBackUp(file);
        try (var archive = java.nio.file.FileSystems.newFileSystem(file, Map.of())) {
            Files.writeString(archive.getPath("tables/unit_alias"), "1\tTên thêm\n");
        }
        assertThat(TrienKhaiCommand.run("restore", file.toString(), "--data", second.toString()))
                .isEqualTo(1);
        try (var half = Installation.open(second, Optional.empty())) {
            assertThat(ask(half, "select count(*) from unit")).isEqualTo("0");
        }
        assertThatThrownBy(() -> Restore.from(shelf.resolve("none.zip"), out)).isInstanceOf(java.io.IOException.class);
    }

    private void makeAndBackUp(Path file) throws Exception {
        made().close();
        assertThat(TrienKhaiCommand.run("backup", file.toString(), "--data", first.toString()))
                .isZero();
    }

    private Installation made() throws Exception {
        var installation = Installation.open(first, Optional.empty());
        Application.migrate(installation, Settings.in(first, Map.of()));
        run(installation, """
                insert into unit (line, kind, level, name, short_name, valid_from) values
                ('party', 'tinh_uy', 'province', 'Tỉnh uỷ Vân Sơn', 'Tỉnh uỷ', '2004-01-01'),
                ('government', 'ubnd_xa', 'commune', 'Xã Mường Lâm', 'Mường Lâm', '2025-07-01')""");
        run(installation, "insert into unit_parent values (2, 1, '2025-07-01', null)");
        run(
                installation,
                "insert into file (sha256, size, media_type, name, unit_id, created_by_name) values ('" + HASH
                        + "', 14, 'text/plain', 'qd.txt', 1, 'Lò Thị Pành')");
        Files.createDirectories(installation.files().resolve(place()).getParent());
        Files.writeString(installation.files().resolve(place()), "quyết định");
        return installation;
    }

    private static String place() {
        return HASH.substring(0, 2) + "/" + HASH.substring(2);
    }

    private static java.security.MessageDigest digested(String text) {
        var digest = Backup.sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return digest;
    }

    private static void run(Installation installation, String sql) throws SQLException {
        try (var owner = installation.database().asOwner()) {
            new Tables(owner).run(sql);
        }
    }

    private static String ask(Installation installation, String sql) throws SQLException {
        try (var owner = installation.database().asOwner()) {
            return new Tables(owner).list(sql, row -> row.getString(1)).getFirst();
        }
    }
}
