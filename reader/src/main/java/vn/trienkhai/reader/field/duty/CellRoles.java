package vn.trienkhai.reader.field.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** A cell that says behind each body what its part is (F20, F38): "Thư viện tỉnh chủ trì; Trung tâm Văn hóa phối hợp". */
public record CellRoles(List<Found<String>> lead, List<Found<String>> coop) {
    private static final Cue ROLE = Cue.of(
            " (?:\\()?(?:(chủ trì|là đơn vị chủ trì|thực hiện)|(?:tham gia |cùng )?phối hợp(?: thực hiện| tổ chức)?)\\)?(?=\\s?(?:[;,.]|$))");

    /** Empty where none of the bodies only supports. */
    public static Optional<CellRoles> in(Line line, int from, int to) {
        var lead = new ArrayList<Found<String>>();
        var coop = new ArrayList<Found<String>>();
        int start = from;
        while (start < to) {
            int semicolon = line.lower().indexOf(';', start);
            int end = semicolon < 0 || semicolon > to ? to : semicolon;
            var role = line.search(ROLE).region(start, end);
            boolean named = role.find();
            var units = CellUnits.split(line, start, named ? role.start() : end);
            (named && role.group(1) == null ? coop : lead).addAll(units);
            start = end + 1;
        }
        return coop.isEmpty() ? Optional.empty() : Optional.of(new CellRoles(List.copyOf(lead), List.copyOf(coop)));
    }
}
