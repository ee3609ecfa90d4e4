package vn.trienkhai.reader;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is to be sent back, by when parts of a work have to be done, and who acts: one row for each wording of a pattern. */
class OrderTests {
    static Stream<PatternTests.Row> orders() throws IOException {
        return PatternTests.rows("orders.txt");
    }

    static Stream<PatternTests.Row> sendings() throws IOException {
        return PatternTests.rows("sendings.txt");
    }

    static Stream<PatternTests.Row> reports() throws IOException {
        return PatternTests.rows("reports.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void readsWhatIsOrdered(PatternTests.Row row) {
        PatternTests.compare(row);
    }

    @ParameterizedTest(name = "sending {0}")
    @MethodSource("sendings")
    void readsWhatIsSentBack(PatternTests.Row row) {
        PatternTests.compare(row);
    }

    @ParameterizedTest(name = "report {0}")
    @MethodSource("reports")
    void readsWhatIsReported(PatternTests.Row row) {
        PatternTests.compare(row);
    }
}
