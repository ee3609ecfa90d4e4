package vn.trienkhai.command;

import java.util.List;
import java.util.Map;

/**
 * What a backup holds, written into it last, so that a backup that was cut off has none.
 *
 * @param schema which step each module's tables had reached
 * @param sequences calls that set the sequences as they stood
 */
record Manifest(
        int format,
        String madeAt,
        String postgres,
        Map<String, String> schema,
        List<Entry> tables,
        List<Entry> files,
        List<String> sequences) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /**
     * One part of a backup.
     *
     * @param count rows of a table, bytes of a file
     */
    record Entry(String name, String columns, long count, String sha256) {}
}
