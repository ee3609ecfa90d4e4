package vn.trienkhai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.trienkhai.unit.exchange.ImportReport;
import vn.trienkhai.unit.exchange.ImportReport.Problem;

/** What the terminal says of an import. */
class ImportTellingTests {
    @Test
    void whatIsWrongWithAWholeFileNamesNoRow() {
        var problems = List.of(new Problem("a.csv", 0, "cả tệp sai"), new Problem("a.csv", 7, "dòng sai"));
        var report = new ImportReport(
                false, Map.of(), List.of(), problems, 2, List.of(), List.of(), List.of(), "", Optional.empty());
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);

        ImportTelling.tell(report, out, out);

        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .contains("a.csv: cả tệp sai", "a.csv, dòng 7: dòng sai");
    }
}
