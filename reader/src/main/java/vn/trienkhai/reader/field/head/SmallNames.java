package vn.trienkhai.reader.field.head;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Motto;
import vn.trienkhai.reader.layout.NamedBody;
import vn.trienkhai.reader.layout.NumberRow;
import vn.trienkhai.reader.layout.Parts;

/** A letterhead in small letters: "Ủy ban nhân dân tỉnh Vân Sơn / Sở Y tế / Số: 12/SYT-NVY". */
final class SmallNames {
    private static final int MOST = 2;

    private SmallNames() {}

    /** The names right above the number, the higher body first. */
    static List<Found<String>> in(Parts parts) {
        var lines = parts.letterhead();
        int number = 0;
        while (number < lines.size() && !NumberRow.is(lines.get(number))) {
            number++;
        }
        var names = new ArrayList<Found<String>>();
        for (int i = number - 1; number < lines.size() && i >= 0 && names.size() < MOST; i--) {
            if (NamedBody.is(lines.get(i))) {
                names.addFirst(whole(lines.get(i)));
            } else if (!Motto.is(lines.get(i))) {
                break;
            }
        }
        return names;
    }

    /** Whether nothing but the other column stands between two places. */
    static boolean isBeside(Parts parts, int from, int to) {
        return from < to
                && parts.letterhead().stream()
                        .filter(line -> line.start() >= from && line.end() <= to)
                        .allMatch(Motto::is);
    }

    private static Found<String> whole(Line line) {
        return Found.of(line, 0, line.text().length());
    }
}
