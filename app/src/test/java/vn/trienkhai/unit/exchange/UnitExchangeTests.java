package vn.trienkhai.unit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.change.UnitChanges;
import vn.trienkhai.unit.exchange.ImportReport.Verb;
import vn.trienkhai.web.Texts;

/** Each test reads lists of its own, below a province of its own. */
@WholeApplication
@DirtiesContext
class UnitExchangeTests {
    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @TempDir
    Path folder = Path.of("");

    private final UnitExchange exchange;
    private final UnitExport export;
    private final Units units;
    private final UnitChanges changes;
    private final Accounts accounts;
    private final Texts texts;
    private final FlywayConnectionDetails owner;
    private final TwoCommunes world;
    private final StagingStore staging;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    @Autowired
    UnitExchangeTests(
            UnitExchange exchange,
            UnitExport export,
            Units units,
            UnitChanges changes,
            Accounts accounts,
            Texts texts,
            FlywayConnectionDetails owner,
            TwoCommunes world,
            StagingStore staging,
            Transactions transactions,
            JdbcClient jdbc) {
        this.staging = staging;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.owner = owner;
        this.changes = changes;
        this.accounts = accounts;
        this.texts = texts;
        this.exchange = exchange;
        this.export = export;
        this.units = units;
        this.world = world;
    }

    @Test
    void aListMakesATreeAndTheSameListAgainChangesNothing() throws IOException {
        var list = file("""
                Mã,Tên,Loại,Cấp,Cấp trên,Từ ngày,Tên gọi khác
                A1,Tỉnh Nà Lủng,tỉnh,Cấp tỉnh,,01/01/2020,
                A101,Xã Pá Hin,xã,Cấp xã,A1,01/01/2020,Pá Hin;Bản Hin
                A102,Xã Tà Xi,xã,Cấp xã,Tỉnh Nà Lủng,01/01/2020,
                ,Trường Tiểu học Tà Xi,trường,Cơ sở,Xã Tà Xi,01/9/2021,
                """);

        assertThat(take(list, null).count(Verb.CREATE)).isEqualTo(4);
        assertThat(take(list, null).changesAnything()).isFalse();
        assertThat(names("Nà Lủng", DAY)).containsExactly("Tỉnh Nà Lủng");
        assertThat(childrenOf("Tỉnh Nà Lủng", DAY)).containsExactly("Xã Pá Hin", "Xã Tà Xi");
        assertThat(childrenOf("Xã Tà Xi", DAY)).containsExactly("Trường Tiểu học Tà Xi");
        assertThat(childrenOf("Xã Tà Xi", OLD)).isEmpty();
        assertThat(names("Bản Hin", DAY)).containsExactly("Xã Pá Hin");
        assertThat(units.search(world.operator, "Tiểu học Tà Xi", DAY, 5)
                        .getFirst()
                        .path())
                .isPresent();
    }

    @Test
    void everyWrongRowIsNamedWithItsReasonAndNothingIsKept() throws IOException {
        var report = take(file("""
                Mã,Tên,Cấp,Cấp trên,Từ ngày,Đến hết ngày
                B1,Tỉnh Khe Sâu,Cấp tỉnh,,01/01/2020,
                B101,Xã Khe Một,Cấp xã,B1,31/02/2020,
                B102,,Cấp xã,B1,01/01/2020,
                B103,Xã Khe Ba,tầng ba,B1,01/01/2020,
                B104,Xã Khe Bốn,Cấp xã,B1,01/01/2020,31/12/2019
                B105,Xã Khe Năm,Cấp xã,B999,01/01/2020,
                B1,Tỉnh Khe Cạn,Cấp tỉnh,,01/01/2021,
                B106,Xã Khe Sáu,Cấp xã,B107,01/01/2020,
                B107,Xã Khe Bảy,Cấp xã,B106,01/01/2020,
                B108,Xã Khe Tám,Cấp xã,B1,01/01/2020,
                B109,Xã Khe Tám,Cấp xã,B1,01/01/2020,
                B110,Xã Khe ¨n,Cấp xã,B1,01/01/2020,
                """), null);

        assertThat(report.kept()).isFalse();
        assertThat(report.problems()).extracting(ImportReport.Problem::row).contains(3, 4, 5, 6, 7, 8, 9, 10, 12, 13);
        assertThat(report.problems())
                .anySatisfy(each -> assertThat(each.reason()).contains("không phải là ngày"))
                .anySatisfy(each -> assertThat(each.reason()).contains("kết thúc trước khi bắt đầu"))
                .anySatisfy(each -> assertThat(each.reason()).contains("không có cấp trên “B999” vào ngày 01/01/2020"))
                .anySatisfy(each -> assertThat(each.reason()).contains("dưới chính cấp dưới của mình"));
        assertThat(names("Khe", DAY)).isEmpty();
    }

    @Test
    void aLaterListRenamesMovesAndSpellsToneMarksAsItLikes() throws IOException {
        take(file("""
                Mã,Tên,Cấp,Cấp trên
                C1,Tỉnh Hòa Sơn,Cấp tỉnh,
                C101,Xã Thủy Lâm,Cấp xã,C1
                C102,Xã Bằng Mạc,Cấp xã,C1
                C103,Trạm Thủy văn,Cơ sở,C101
                """), OLD);
        var later = file("""
                Mã,Tên,Cấp,Cấp trên
                C1,Thành phố Hoà Sơn,Cấp tỉnh,
                C101,Xã Thuỷ Lâm,Cấp xã,C1
                C102,Phường Bằng Mạc,Cấp xã,C1
                C103,Trạm Thủy văn,Cơ sở,C102
                """);

        var report = take(later, DAY);
        assertThat(report.problems()).isEmpty();
        assertThat(report.counts())
                .containsEntry(Verb.RENAME, 2)
                .containsEntry(Verb.MOVE, 1)
                .containsEntry(Verb.SAME, 1);
        assertThat(take(later, DAY).changesAnything()).isFalse();
        assertThat(childrenOf("Tỉnh Hòa Sơn", DAY.minusDays(1))).containsExactly("Xã Thủy Lâm", "Xã Bằng Mạc");
        assertThat(childrenOf("Thành phố Hoà Sơn", DAY)).containsExactlyInAnyOrder("Xã Thủy Lâm", "Phường Bằng Mạc");
        assertThat(childrenOf("Phường Bằng Mạc", DAY)).containsExactly("Trạm Thủy văn");
        assertThat(childrenOf("Xã Thủy Lâm", DAY.minusDays(1))).containsExactly("Trạm Thủy văn");
    }

    @Test
    void mergersDivisionsAndEndingsTakeEffectOnTheirDay() throws IOException {
        take(file("""
                Mã,Tên,Cấp,Cấp trên
                D1,Tỉnh Mường Vi,Cấp tỉnh,
                D101,Xã Lũng Pù,Cấp xã,D1
                D102,Xã Lũng Cú Nhỏ,Cấp xã,D1
                D103,Xã Sủng Là Con,Cấp xã,D1
                D109,Trường mầm non Lũng Pù,Cơ sở,D101
                """), OLD);
        var steps = file("""
                Việc,Ngày,Đơn vị cũ,Đơn vị mới,Tên mới,Cấp,Cấp trên mới
                nhập,01/7/2025,D101,D101,Xã Lũng Hợp,Cấp xã,D1
                nhập,01/7/2025,Xã Lũng Cú Nhỏ,D101,,,
                chia,01/7/2025,D103,D101,,,
                chia,01/7/2025,D103,D104,Xã Sủng Mới,Cấp xã,D1
                """);

        assertThat(preview(steps).kept()).isFalse();
        assertThat(childrenOf("Tỉnh Mường Vi", DAY)).hasSize(3);
        var report = take(steps, null);
        assertThat(report.problems()).isEmpty();
        assertThat(childrenOf("Tỉnh Mường Vi", DAY)).containsExactlyInAnyOrder("Xã Lũng Hợp", "Xã Sủng Mới");
        assertThat(childrenOf("Xã Lũng Hợp", DAY)).containsExactly("Trường mầm non Lũng Pù");
        assertThat(childrenOf("Xã Lũng Pù", DAY.minusDays(1))).containsExactly("Trường mầm non Lũng Pù");
        var divided = named("Xã Sủng Là Con", OLD).id();
        assertThat(units.successions(world.operator, divided))
                .filteredOn(step -> step.from().equals(divided))
                .hasSize(2);
        assertThat(take(steps, null).changesAnything()).isFalse();

        var orphaned = take(file("""
                Việc,Ngày,Đơn vị cũ,Đơn vị mới
                giải thể,01/9/2025,Xã Lũng Hợp,
                """), null);
        assertThat(orphaned.problems())
                .anySatisfy(each -> assertThat(each.reason()).contains("chưa có nơi chuyển"));
        assertThat(childrenOf("Tỉnh Mường Vi", LocalDate.of(2025, 9, 1))).contains("Xã Lũng Hợp");
    }

    @Test
    void whatIsExportedIsTakenBackUnchanged() throws IOException {
        take(file("""
                Mã,Tên,Tên gọi tắt,Loại,Cấp,Hệ thống,Cấp trên,Từ ngày,Điện thoại,Tên gọi khác
                E1,"Tỉnh ủy Kéo \"\"Lếch\"\"",TU Kéo Lếch,tinh_uy,Cấp tỉnh,Tổ chức đảng,,01/01/2020,0912 000 111,"TU;Ban Thường vụ, Kéo Lếch"
                E11,Đảng ủy xã Pác Nặm Con,,dang_uy_xa,Cấp xã,Tổ chức đảng,E1,01/7/2025,,
                """), null);
        var csv = folder.resolve("ra.csv");
        var workbook = folder.resolve("ra.xlsx");
        var text = new ByteArrayOutputStream();
        export.writeCsv(world.operator, DAY, text);
        Files.write(csv, text.toByteArray());
        try (var out = Files.newOutputStream(workbook)) {
            export.writeWorkbook(world.operator, DAY, out);
        }

        for (var file : List.of(csv, workbook)) {
            var report = take(file, null);
            assertThat(report.problems()).as(file.toString()).isEmpty();
            assertThat(report.changesAnything())
                    .as(file + ": " + report.changes())
                    .isFalse();
            assertThat(report.count(Verb.SAME)).isGreaterThan(5);
        }
    }

    @Test
    void aListInTheEncodingsOfOldOfficesIsChangedIntoUnicodeAndSaysSo() throws IOException {
        var list = """
                Mã,Tên,Loại,Cấp,Cấp trên
                F1,Tỉnh Đồi Gió,tỉnh,Cấp tỉnh,
                F101,Xã Suối Giữa,xã,Cấp xã,F1
                F102,Xã Bản Đường,xã,Cấp xã,F1
                """;
        var windows = bytes("cu-1258.csv", windows1258(list));
        var tcvn3 = bytes("cu-abc.csv", tcvn3(list));
        var wide = bytes("rong.csv", list.getBytes(StandardCharsets.UTF_16LE));

        var report = take(windows, OLD);
        assertThat(report.problems()).isEmpty();
        assertThat(report.count(Verb.CREATE)).isEqualTo(3);
        assertThat(report.notes())
                .singleElement()
                .satisfies(note -> assertThat(note).contains("windows-1258"));
        assertThat(childrenOf("Tỉnh Đồi Gió", DAY)).containsExactly("Xã Suối Giữa", "Xã Bản Đường");
        for (var same : List.of(tcvn3, wide)) {
            var again = take(same, OLD);
            assertThat(again.problems()).as(same.toString()).isEmpty();
            assertThat(again.changesAnything())
                    .as(same + ": " + again.changes())
                    .isFalse();
        }
        assertThat(take(tcvn3, OLD).notes().getFirst()).contains("TCVN3");
    }

    @Test
    void aFileThatIsNoTextOrHasNoHeadingsIsRefusedWhole() throws IOException {
        var noise = new byte[4_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 37 + i / 11);
        }

        assertThatThrownBy(() -> take(bytes("anh.csv", noise), OLD))
                .isInstanceOf(Refusal.class)
                .hasMessage("unit.import.encoding");
        assertThatThrownBy(() -> take(file("một,hai\n1,2\n"), OLD)).hasMessage("unit.import.headings");
        assertThatThrownBy(() -> take(file("Mã,Tên\n"), OLD)).hasMessage("unit.import.empty");
    }

    @Test
    void formulasAreRefusedInWorkbooksAndInText() throws IOException {
        var workbook = folder.resolve("cong-thuc.xlsx");
        try (var out = Files.newOutputStream(workbook);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            var rows = List.of(
                    List.of("Mã", "Tên", "Cấp"),
                    List.of("H1", "Tỉnh Đồi Sim", "Cấp tỉnh"),
                    List.of("H2", "", "Cấp tỉnh"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < 3; column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.formula(2, 1, "CONCATENATE(\"Tỉnh \",\"Đồi Chè\")");
        }
        var text = file("Mã,Tên,Cấp\nH1,Tỉnh Đồi Sim,Cấp tỉnh\nH2,=A1&B1,Cấp tỉnh\n");

        for (var each : List.of(workbook, text)) {
            var report = take(each, OLD);
            assertThat(report.kept()).isFalse();
            assertThat(report.problems()).as(each.toString()).singleElement().satisfies(problem -> {
                assertThat(problem.row()).isEqualTo(3);
                assertThat(problem.reason()).contains("công thức");
            });
        }
        assertThat(names("Đồi Sim", DAY)).isEmpty();
    }

    @Test
    void aListWithHalfItsRowsWrongNamesEachOfThemAndKeepsNone() throws IOException {
        var rows = IntStream.rangeClosed(1, 400)
                .mapToObj(n -> n % 2 == 0 ? "K%d,Xã Dốc %d,Cấp xã,K0".formatted(n, n) : "K%d,,Cấp xã,K0".formatted(n))
                .collect(Collectors.joining("\n"));

        var report = take(file("Mã,Tên,Cấp,Cấp trên\nK0,Tỉnh Dốc Dài,Cấp tỉnh,\n" + rows + "\n"), OLD);
        assertThat(report.kept()).isFalse();
        assertThat(report.problemCount()).isEqualTo(200);
        assertThat(report.problems()).allSatisfy(each -> assertThat(each.row()).isOdd());
        assertThat(names("Dốc", DAY)).isEmpty();
    }

    @Test
    void threeHundredThousandRowsAreStagedWithoutBeingGathered() throws IOException {
        var file = folder.resolve("ca-nuoc.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Mã,Tên,Cấp,Cấp trên,Từ ngày\n");
            for (int n = 1; n <= 300_000; n++) {
                out.write("N" + n + ",Đơn vị thử số " + n + ",Cơ sở,N0,01/01/2020\n");
            }
        }
        var order = ImportOrder.of(file, Optional.empty());
        var findings = new Findings(texts);
        var rows = new UnitRows(order, null, findings);
        var heap = new ArrayList<Long>();

        assertThat(exchange.rows(order)).isEqualTo(300_000);
        int staged = transactions.tried(
                world.operator,
                () -> {
                    staging.stage(sink -> Entry.read(file, entry -> {
                        rows.read(entry).ifPresent(sink);
                        if (entry.number() % 140_000 == 0) {
                            heap.add(usedAfterCollection());
                        }
                    }));
                    return jdbc.sql("select count(*) from staged where key is not null and parent = 'N0'")
                            .query(Integer.class)
                            .single();
                },
                count -> false);

        assertThat(staged).isEqualTo(300_000);
        assertThat(findings.isClean()).isTrue();
        assertThat(heap).hasSize(2);
        assertThat(heap.get(1) - heap.get(0))
                .as("bytes that 140,000 rows leave behind in the heap")
                .isLessThan(8_000_000);
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void moreRowsThanAnImportTakesAreRefusedByNumber() throws IOException {
        var file = folder.resolve("qua-dai.csv");
        Files.writeString(file, "Mã,Tên\n" + "A,B\n".repeat(500_001));

        assertThatThrownBy(() -> exchange.rows(ImportOrder.of(file, Optional.empty())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("unit.import.too_long");
                    assertThat(refusal.values()).contains(500_000);
                });
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsRefusedBeforeItIsRead() throws IOException {
        var bomb = folder.resolve("nen.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var nothing = new byte[1 << 20];
            for (int i = 0; i < 420; i++) {
                zip.write(nothing);
            }
        }

        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThatThrownBy(() -> exchange.rows(ImportOrder.of(bomb, Optional.empty())))
                .hasMessage("unit.import.unpacked");
    }

    @Test
    void peopleFollowTheirUnitThroughAnImportAndComeBackWhenItIsTakenBack() throws IOException, SQLException {
        take(file("""
                Mã,Tên,Cấp,Cấp trên
                L1,Tỉnh Nà Ngần,Cấp tỉnh,
                L101,Xã Nà Mười,Cấp xã,L1
                L102,Xã Nà Chín,Cấp xã,L1
                """), OLD);
        var old = named("Xã Nà Mười", OLD);
        var next = named("Xã Nà Chín", OLD);
        var person = accounts.create(
                world.operator,
                new NewAccount(
                        "na.muoi",
                        "Hoàng Thị Mười",
                        Optional.empty(),
                        TwoCommunes.PASSWORD,
                        List.of(new Grant(old.id(), Role.CLERK))));
        try (var session = DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var since = session.prepareStatement("update account_grant set valid_from = ? where unit_id = ?")) {
            since.setObject(1, OLD);
            since.setInt(2, old.id().value());
            since.executeUpdate();
        }
        var steps = file("Việc,Ngày,Đơn vị cũ,Đơn vị mới\nnhập,01/7/2025,L101,L102\n");

        var seen = preview(steps);
        assertThat(seen.hanging())
                .singleElement()
                .satisfies(each -> assertThat(each).contains("Xã Nà Chín"));
        var taken = take(steps, null);
        assertThat(taken.seal()).isEqualTo(seen.seal());
        assertThat(units.find(world.operator, old.id()).validTo()).contains(DAY);
        assertThat(accounts.hats(person, "Hoàng Thị Mười"))
                .extracting(hat -> hat.unit())
                .contains(next.id());

        changes.undo(world.operator, taken.change().orElseThrow());
        assertThat(units.find(world.operator, old.id()).validTo()).isEmpty();
        assertThat(accounts.hats(person, "Hoàng Thị Mười"))
                .extracting(hat -> hat.unit())
                .containsExactly(old.id());
    }

    @Test
    void whoAdministersNothingImportsNothing() throws IOException {
        var list = file("Mã,Tên,Cấp\nG1,Tỉnh Đèo Gió,Cấp tỉnh\n");
        accounts.create(
                world.operator,
                new NewAccount(
                        "van.thu.g1",
                        "Người văn thư",
                        Optional.empty(),
                        TwoCommunes.PASSWORD,
                        List.of(new Grant(world.province.unit(), Role.CLERK))));
        var clerk = accounts.actor("van.thu.g1").orElseThrow();

        assertThatThrownBy(() -> exchange.take(clerk, ImportOrder.of(list, Optional.of(OLD)), rows -> {}))
                .isInstanceOf(AccessRefused.class);
        assertThat(exchange.take(world.province, ImportOrder.of(list, Optional.of(OLD)), rows -> {})
                        .kept())
                .isFalse();
    }

    private ImportReport take(Path file, @org.jspecify.annotations.Nullable LocalDate day) {
        return exchange.take(world.operator, ImportOrder.of(file, Optional.ofNullable(day)), rows -> {});
    }

    private ImportReport preview(Path file) {
        return exchange.take(
                world.operator, ImportOrder.of(file, Optional.empty()).asPreview(), rows -> {});
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** That table has letters without tones; tones follow as letters of their own. */
    private static byte[] windows1258(String text) {
        var tones = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(letter -> Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD))
                .map(apart -> Normalizer.normalize(apart.replaceAll(tones, ""), Normalizer.Form.NFC)
                        + apart.replaceAll("[^" + tones.substring(1), ""))
                .collect(Collectors.joining())
                .getBytes(Charset.forName("windows-1258"));
    }

    private static byte[] tcvn3(String text) {
        var letters = "ĂÂÊÔƠƯĐăâêôơưđ______àảãáạ_ằẳẵắ_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹýỵ_";
        var out = new ByteArrayOutputStream();
        text.chars().forEach(sign -> {
            int place = letters.indexOf(sign);
            out.write(sign > 0x7f ? 0xa1 + place : sign);
        });
        return out.toByteArray();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "don-vi", ".csv"), text);
    }

    private List<String> names(String words, LocalDate day) {
        return units.search(world.operator, words, day, 10).stream()
                .map(Unit::name)
                .toList();
    }

    private Unit named(String name, LocalDate day) {
        return units.search(world.operator, name, day, 10).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> childrenOf(String name, LocalDate day) {
        return units.children(world.operator, named(name, day).id(), day).stream()
                .map(Unit::name)
                .toList();
    }
}
