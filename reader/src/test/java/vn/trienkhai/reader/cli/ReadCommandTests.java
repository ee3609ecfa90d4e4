package vn.trienkhai.reader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.ReadingJson;

class ReadCommandTests {
    private static final String DIRECTIVES = "src/test/resources/directives/";
    private static final String LETTER = DIRECTIVES + "cong-van-ubnd-tinh-le-hoi/source.txt";
    private static final String SECRET = DIRECTIVES + "cong-van-dong-dau-mat/source.txt";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsATableForPeople() {
        assertThat(run(LETTER)).isZero();
        assertThat(out())
                .contains("Cơ quan ban hành", "Ủy ban nhân dân tỉnh Vân Sơn", "09/3/2026", "Nhiệm vụ", "Cần xem lại");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void keepsWithinTheWidthAskedFor(int width) {
        run(LETTER, "--width", String.valueOf(width));
        assertThat(out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void printsOneJsonObjectALine() {
        assertThat(run("--format", "json", LETTER, DIRECTIVES + "chi-thi-phong-chong-ret/source.txt"))
                .isZero();
        assertThat(out().lines().map(ReadingJson::parse).map(reading -> reading.docType()))
                .containsExactly("CV", "CT");
    }

    @Test
    void printsDeadlinesAsACalendar() {
        assertThat(run("--format", "ics", LETTER)).isZero();
        assertThat(out()).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:20260325");
    }

    @Test
    void explainsWhereAValueStands() {
        assertThat(run("--explain", "date", LETTER)).isZero();
        assertThat(out()).contains("/date: trang 1, dòng", "\"ngày 09 tháng 3 năm 2026\"");
    }

    @Test
    void printsOneCalendarForAllFilesInLinesOfThePrescribedLength() {
        assertThat(run("--format", "ics", LETTER, DIRECTIVES + "chi-thi-phong-chong-ret/source.txt"))
                .isZero();
        assertThat(out()).containsOnlyOnce("BEGIN:VCALENDAR").containsOnlyOnce("END:VCALENDAR");
        assertThat(out().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void explainsByWhichRuleAFieldIsReadAndNamesThemWhenAskedForAnother() {
        run("--explain", "tasks.0", LETTER);
        assertThat(out()).contains("Quy tắc: câu giao việc", "/tasks/0: trang");
        assertThat(run("--explain", "ngay", LETTER)).isEqualTo(2);
        assertThat(err()).contains("Không có mục \"ngay\"", "date", "tasks");
    }

    @Test
    void hasARuleForEveryFieldOfAReading() throws IOException {
        var reading = new DirectiveReader().read(Path.of(LETTER));
        var json = ReadingJson.write(((Outcome.Read) reading).reading());
        for (var field : List.of(Explanation.fields().split(", "))) {
            assertThat(json).contains("\"" + field + "\":");
        }
        assertThat(Explanation.isKnown("/tasks/3/deadline")).isTrue();
    }

    @Test
    void saysSoWhenAFolderHoldsNothing(@TempDir Path folder) {
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err()).contains("Không có tệp nào để đọc");
    }

    @Test
    void tellsHowLongTheRestWillTake() {
        assertThat(Progress.remaining(0, 0, 10)).isEmpty();
        assertThat(Progress.remaining(10_000_000_000L, 5, 15)).isEqualTo(", còn khoảng 20 giây");
        assertThat(Progress.remaining(60_000_000_000L, 1, 4)).isEqualTo(", còn khoảng 3 phút");
        assertThat(Progress.remaining(1_000_000_000L, 9, 10)).isEmpty();
    }

    @Test
    void refusesAStateSecretWithNothingOfItPrinted() throws IOException {
        assertThat(run("--format", "json", SECRET)).isEqualTo(3);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("độ mật").doesNotContain("Công an các xã");
    }

    @Test
    void readsAFolderAndSaysWhichFilesFailed(@TempDir Path folder) throws IOException {
        Files.copy(Path.of(LETTER), folder.resolve("a.txt"));
        Files.writeString(folder.resolve("b.txt"), "");
        assertThat(run("--format", "json", folder.toString())).isEqualTo(1);
        assertThat(out().lines()).hasSize(1);
        assertThat(err()).contains("b.txt: tệp rỗng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format", "--fromat json a.txt", "--format yaml a.txt", ""})
    void complainsInVietnameseAboutWrongUse(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err()).contains("Cách dùng: read");
    }

    @Test
    void everyDoubtHasASentence() {
        for (var reason : DoubtReason.values()) {
            var doubt = new Doubt("/x", reason.code(), "chữ", List.of());
            assertThat(Doubts.sentence(doubt)).as(reason.code()).isNotEqualTo(reason.code());
        }
    }

    private int run(String... arguments) {
        return new ReadCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
