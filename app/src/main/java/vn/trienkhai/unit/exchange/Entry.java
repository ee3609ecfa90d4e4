package vn.trienkhai.unit.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.shared.Refusal;

/** One row below the headings of a file, asked by column. */
record Entry(SheetRow row, Map<Column, Integer> places) {
    private static final int MOST_ROWS = 500_000;

    int number() {
        return row.number();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    String text(Column column) {
        return row.cell(places.getOrDefault(column, -1));
    }

    @Nullable
    String textOrNull(Column column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty()).orElse(null);
    }

    /** Reads all entries of a file whose first row holds the headings; the encoding that was changed into Unicode, if one was. */
    static Optional<String> read(Path file, Consumer<Entry> reader) {
        var places = new HashMap<Column, Integer>();
        var seen = new int[] {-1};
        Optional<String> encoding;
        try {
            encoding = Sheet.read(file, row -> {
                if (++seen[0] == 0) {
                    places.putAll(Column.places(row));
                } else if (seen[0] > MOST_ROWS) {
                    throw new Refusal("unit.import.too_long", file.getFileName(), MOST_ROWS);
                } else {
                    reader.accept(new Entry(row, places));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (seen[0] <= 0) {
            throw new Refusal("unit.import.empty", file.getFileName());
        }
        return encoding;
    }
}
