package vn.trienkhai.unit.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.shared.Refusal;

/** What a file holds, told by its headings. */
enum Shape {
    /** Units, a row each. */
    LIST,
    /** Mergers, divisions, renamings and endings, a row each. */
    REORGANISATION,
    /** The statistics office's table of which old commune went into which new one. */
    CONVERSION,
    /** Units of all days by number, and what ties them together. */
    HISTORY;

    static Shape of(Path file) {
        var shape = new AtomicReference<@Nullable Shape>();
        Entry.read(file, entry -> shape.compareAndSet(null, of(entry)));
        return Optional.ofNullable(shape.get())
                .orElseThrow(() -> new Refusal("unit.import.headings", file.getFileName()));
    }

    private static @Nullable Shape of(Entry entry) {
        if (entry.has(Column.OLD_COMMUNE_CODE) && entry.has(Column.NEW_COMMUNE_CODE)) {
            return CONVERSION;
        }
        if (entry.has(Column.NUMBER) && entry.has(Column.OTHER)) {
            return HISTORY;
        }
        if (entry.has(Column.ACTION) && entry.has(Column.OLD)) {
            return REORGANISATION;
        }
        return entry.has(Column.NAME) ? LIST : null;
    }
}
