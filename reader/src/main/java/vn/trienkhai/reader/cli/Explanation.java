package vn.trienkhai.reader.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Evidence;

/** Tells where in the text a value stands. */
final class Explanation {
    private Explanation() {}

    static void print(DirectiveReading reading, String field, PrintStream out) {
        var pointer = field.startsWith("/") ? field : "/" + field.replace('.', '/');
        var places = new TreeMap<String, Evidence>();
        for (Map.Entry<String, Evidence> entry : reading.evidence().entrySet()) {
            if (entry.getKey().equals(pointer) || entry.getKey().startsWith(pointer + "/")) {
                places.put(entry.getKey(), entry.getValue());
            }
        }
        if (places.isEmpty()) {
            out.println(pointer + ": không có dẫn chứng trong văn bản.");
        }
        places.forEach((place, e) -> out.println(place + ": trang " + e.page() + ", dòng " + e.line() + ": \""
                + e.quote().replace('\n', ' ') + "\""));
        reading.doubts().stream()
                .filter(doubt -> doubt.field().equals(pointer) || doubt.field().startsWith(pointer + "/"))
                .forEach(doubt -> out.println("  ? " + doubt.field() + ": " + Doubts.sentence(doubt)));
    }
}
