package vn.trienkhai.reader.field.head;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.NamedBody;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/** A letterhead in small letters: "Ủy ban nhân dân tỉnh Vân Sơn / Sở Y tế / Số: 12/SYT-NVY". */
final class SmallNames {
    private static final Cue NUMBERED =
            Cue.of("^số\\s?:?\\s?[\\d.…_]{0,12}\\s?[-/]\\s?\\p{L}|^số\\s?:?\\s?\\d{1,5} \\p{L}{2,4}/");

    private static final int MOST = 2;

    private SmallNames() {}

    /** The names right above the number, the higher body first. */
    static List<Found<String>> in(Parts parts) {
        var lines = parts.letterhead();
        int number = 0;
        while (number < lines.size() && !lines.get(number).search(NUMBERED).find()) {
            number++;
        }
        var names = new ArrayList<Found<String>>();
        for (int i = number - 1; number < lines.size() && i >= 0 && names.size() < MOST; i--) {
            if (!NamedBody.is(lines.get(i))) {
                break;
            }
            names.addFirst(whole(lines.get(i)));
        }
        return names;
    }

    private static Found<String> whole(Line line) {
        return Found.of(line, 0, line.text().length());
    }
}
