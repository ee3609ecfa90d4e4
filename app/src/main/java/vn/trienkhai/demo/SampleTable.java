package vn.trienkhai.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A small CSV file of the sample world: a header line, then one row a line; a value with a comma stands in quotes. */
record SampleTable(List<String> columns, List<Row> rows) {

    static SampleTable read(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
            var columns = cells(Objects.requireNonNull(reader.readLine(), name));
            var rows = reader.lines().map(line -> new Row(columns, cells(line))).toList();
            return new SampleTable(columns, rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(SampleTable.class.getResourceAsStream("/demo/" + name), name);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return List.copyOf(cells);
    }

    /** One line of the table. */
    record Row(List<String> columns, List<String> cells) {

        String text(String column) {
            return cells.get(columns.indexOf(column));
        }

        LocalDate day(String column) {
            return LocalDate.parse(text(column));
        }

        Optional<LocalDate> dayIfAny(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        }
    }
}
