package vn.trienkhai.reader.field.duty;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Who is named in a cell of a table (F20, F35): persons and bodies side by side, "Thầy An, tổ Văn phòng", "Công đoàn, cô Lài". */
public final class CellUnits {
    private static final Cue PERSON = Cue.of("^(?:thầy|cô|đ/c|đồng chí|ông|bà|anh|chị) (?=\\p{L})");
    /** What a person is stands behind the name as well: "Thầy An, Phó Hiệu trưởng". */
    private static final Cue OFFICE = Cue.of(
            "^(?:phó|trưởng|tổ (?:trưởng|phó)|hiệu trưởng|chủ tịch|bí thư|giám đốc|ủy viên|thường trực|cán bộ|giáo viên|nhân viên|công chức|chuyên viên|tổng phụ trách|kế toán|văn thư|y sĩ|bác sĩ)(?!\\p{L})");

    private static final Cue CLASS = Cue.of("^(?:các )?(?:lớp|khối|chi đội|liên đội|tổ|nhóm|đội) (?=\\p{L}|\\d)");

    private CellUnits() {}

    public static List<Found<String>> split(Line line, int from, int to) {
        var units = new ArrayList<Found<String>>();
        for (var unit : Units.split(line, from, to)) {
            addEach(units, line, unit);
        }
        return units;
    }

    /** A comma between a person and whoever else is named parts them; any other was read as part of a name. */
    private static void addEach(List<Found<String>> units, Line line, Found<String> unit) {
        int start = unit.span().start() - line.start();
        int end = unit.span().end() - line.start();
        for (int comma = line.lower().indexOf(", ", start);
                comma >= 0 && comma < end;
                comma = line.lower().indexOf(", ", comma + 1)) {
            if (Units.depth(line.lower(), start, comma) == 0 && areTwo(line, start, comma + 2, end)) {
                units.add(Found.of(line, start, comma));
                start = comma + 2;
            }
        }
        units.add(Found.of(line, start, end));
    }

    private static boolean areTwo(Line line, int start, int next, int end) {
        if (isPerson(line, next, end)) {
            return isPerson(line, start, end) || Units.startsBodyAt(line.lower(), start);
        }
        return isPerson(line, start, end)
                && !line.search(OFFICE).region(next, end).lookingAt()
                && (Units.startsBodyAt(line.lower(), next)
                        || line.search(CLASS).region(next, end).lookingAt());
    }

    private static boolean isPerson(Line line, int at, int end) {
        var person = line.search(PERSON).region(at, end);
        return person.lookingAt() && Character.isUpperCase(line.text().charAt(person.end()));
    }
}
