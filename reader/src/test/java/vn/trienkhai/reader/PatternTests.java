package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue of how directives write time (92 patterns) and name who does what (66), a sentence of our own for each, read
 * through the front door in a small letter of Monday 02/3/2026.
 *
 * <p>A row of {@code patterns/*.txt} is {@code number | where | words | facets}; a facet is a kind and what is read of that
 * kind. {@code doubt} and {@code nodoubt} ask whether a doubt is among those of the reading, the choice behind it among its
 * choices; every other kind has to be read exactly so.
 */
class PatternTests {
    private static final Path TABLES = Path.of("src/test/resources/patterns");
    private static final String DATE_LINE = "Nậm Rốm, ngày 02 tháng 3 năm 2026";
    private static final String TABLE_HEAD = "| Nội dung | Đơn vị phụ trách | Thời gian |\n| --- | --- | --- |\n";

    private static final String TASK = "1. Đoàn xã dựng cổng chào ở đầu thôn.";

    record Row(int number, String where, String words, List<String> facets) {
        static Row of(String line) {
            var cells = line.split(" \\| ");
            var words = String.join(" | ", Arrays.copyOfRange(cells, 2, cells.length - 1));
            return new Row(
                    Integer.parseInt(cells[0].strip()),
                    cells[1].strip(),
                    words.strip(),
                    List.of(cells[cells.length - 1].strip().split("; ")));
        }

        @Override
        public String toString() {
            return number + " " + words;
        }

        DirectiveReading read() {
            return Readings.read(letter());
        }

        private String letter() {
            var first = "Ban Thường vụ Đảng ủy xã yêu cầu:\n\n";
            var lines = words.replace(" ⏎ ", "\n");
            return switch (where) {
                case "letterhead" -> letter(lines, first + "- Quét dọn nhà văn hóa thôn bản.", "- Như trên,");
                case "list" -> letter(DATE_LINE, first + "1. " + lines, "- Như trên,");
                case "text" -> letter(DATE_LINE, first + "- Quét dọn nhà văn hóa thôn bản.\n\n" + lines, "- Như trên,");
                case "table" -> letter(DATE_LINE, TABLE_HEAD + "| " + lines + " |", "- Như trên,");
                case "review" ->
                    letter(
                            DATE_LINE,
                            "I. TÌNH HÌNH\n\n" + lines + "\n\nII. TỔ CHỨC THỰC HIỆN\n\n" + TASK,
                            "- Như trên,");
                case "targets" ->
                    letter(
                            DATE_LINE,
                            "I. CHỈ TIÊU\n\n- " + lines + "\n\nII. TỔ CHỨC THỰC HIỆN\n\n" + TASK,
                            "- Như trên,");
                case "aims" ->
                    letter(
                            DATE_LINE,
                            "I. MỤC ĐÍCH, YÊU CẦU\n\n- " + lines + "\n\nII. TỔ CHỨC THỰC HIỆN\n\n" + TASK,
                            "- Như trên,");
                case "basis" -> letter(DATE_LINE, lines + "\n\n" + first + TASK, "- Như trên,");
                case "after" -> letter(DATE_LINE, first + TASK + "\n\n" + lines, "- Như trên,");
                case "recipients" -> letter(DATE_LINE, first + "- Quét dọn nhà văn hóa thôn bản.", lines);
                default -> letter(DATE_LINE, lines, "- Như trên,");
            };
        }

        private static String letter(String dateLine, String body, String recipients) {
            return """
                    ĐẢNG BỘ TỈNH VÂN SƠN
                    ĐẢNG ỦY XÃ NẬM RỐM
                    *
                    Số 12-CV/ĐU

                    %s

                    Kính gửi: Các chi bộ trực thuộc

                    %s

                    Nơi nhận:
                    %s
                    - Lưu VPĐU.

                    T/M BAN THƯỜNG VỤ
                    BÍ THƯ

                    Lò Văn Ón
                    """.formatted(dateLine, body, recipients);
        }
    }

    static Stream<Row> timePatterns() throws IOException {
        return rows("time.txt");
    }

    static Stream<Row> dutyPatterns() throws IOException {
        return rows("duty.txt");
    }

    static Stream<Row> rows(String table) throws IOException {
        return Files.readAllLines(TABLES.resolve(table)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of);
    }

    @ParameterizedTest(name = "time {0}")
    @MethodSource("timePatterns")
    void readsTimeAsDirectivesWriteIt(Row row) {
        compare(row);
    }

    @ParameterizedTest(name = "duty {0}")
    @MethodSource("dutyPatterns")
    void readsWhoDoesWhat(Row row) {
        compare(row);
    }

    @Test
    void everyPatternOfTheCatalogueHasARow() throws IOException {
        assertThat(numbers(timePatterns())).containsExactlyElementsOf(upTo(92));
        assertThat(numbers(dutyPatterns())).containsExactlyElementsOf(upTo(66));
    }

    private static Set<Integer> numbers(Stream<Row> rows) {
        return rows.map(Row::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    static void compare(Row row) {
        var reading = row.read();
        for (var facet : row.facets()) {
            int space = facet.indexOf(' ');
            var kind = facet.substring(0, space);
            var wanted = facet.substring(space + 1);
            switch (kind) {
                case "doubt" -> assertThat(doubts(reading)).as(row.toString()).contains(wanted);
                case "nodoubt" -> assertThat(doubts(reading)).as(row.toString()).doesNotContain(wanted);
                default ->
                    assertThat(kind + " " + read(kind, reading))
                            .as(row.toString())
                            .isEqualTo(facet);
            }
        }
    }

    private static Set<String> doubts(DirectiveReading reading) {
        var doubts = new TreeSet<String>();
        for (var doubt : reading.doubts()) {
            doubts.add(doubt.reason());
            doubt.choices().forEach(choice -> doubts.add(doubt.reason() + " " + choice));
        }
        return doubts;
    }

    private static String read(String kind, DirectiveReading reading) {
        var tasks = reading.tasks();
        var reports = reading.reportObligations();
        return switch (kind) {
            case "type" -> reading.docType();
            case "subject" -> String.valueOf(reading.subject());
            case "date" -> String.valueOf(reading.date());
            case "cite" ->
                all(reading.citations().stream()
                        .map(c -> c.type() + " " + c.numberRaw() + " " + c.date() + " " + c.issuer()));
            case "event" ->
                all(reading.events().stream()
                        .map(e -> e.name() + " " + e.anniversaryYears() + " " + e.originalDate() + " "
                                + e.anniversaryDate()));
            case "channels" ->
                all(reading.channels().stream().map(Channel::code).sorted());
            case "window" -> all(reading.windows().stream().map(PatternTests::window));
            case "deadline" -> all(tasks.stream().map(Task::deadline));
            case "raw" -> all(tasks.stream().map(Task::rawDeadline));
            case "tasks" -> String.valueOf(tasks.size());
            case "lead" -> all(tasks.stream().map(task -> String.join(" + ", task.leadUnits())));
            case "coop" -> all(tasks.stream().flatMap(task -> task.coopUnits().stream()));
            case "due" -> all(reports.stream().map(ReportObligation::due));
            case "to" -> all(reports.stream().map(ReportObligation::to));
            case "via" -> all(reports.stream().map(ReportObligation::via));
            case "kind" -> all(reports.stream().map(ReportObligation::kind));
            case "recurring" -> all(reports.stream().map(ReportObligation::recurring));
            case "reports" -> String.valueOf(reports.size());
            case "recipient" -> reading.recipients().getFirst();
            case "informed" -> all(reading.informed().stream());
            case "attachment" -> String.valueOf(reading.attachments().size());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String window(Window window) {
        return window.beforeDays() == null && window.afterDays() == null
                ? window.from() + ".." + window.to()
                : "-" + window.beforeDays() + "+" + window.afterDays();
    }

    private static String all(Stream<?> values) {
        var all = values.filter(java.util.Objects::nonNull).map(String::valueOf).collect(Collectors.joining(" / "));
        return all.isEmpty() ? "none" : all;
    }
}
