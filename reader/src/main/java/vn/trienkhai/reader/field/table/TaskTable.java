package vn.trienkhai.reader.field.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.reader.field.duty.CellRoles;
import vn.trienkhai.reader.field.duty.CellUnits;
import vn.trienkhai.reader.field.duty.Supporters;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * A table of tasks (patterns F20, D66): which column says what is to be done, by whom, with whom and by when.
 *
 * @param columns number of columns in the row of headings; a row with another number is none of this table's
 * @param limits whether the column of time says by when, not when
 */
public record TaskTable(int columns, int what, int lead, int coop, int time, boolean limits) {
    /** F20. */
    private static final Cue WHAT = Cue.of(
            "^(?:nội dung|công việc|nhiệm vụ|hoạt động|tên nhiệm vụ|việc|nội dung công việc|tên công việc)(?![\\p{L}])");
    /** F20. */
    private static final Cue LEAD = Cue.of(
            "chủ trì|phụ trách|người thực hiện|đơn vị thực hiện|bộ phận thực hiện|cơ quan thực hiện|phân công|đầu mối|trách nhiệm|chuẩn bị|^(?:ai làm|thực hiện|tổ chức thực hiện|đơn vị|bộ phận|cơ quan|cá nhân|người|lãnh đạo)(?! phối hợp)");
    /** F20, F38. */
    private static final Cue COOP = Cue.of("phối hợp");
    /** D66. */
    private static final Cue TIME =
            Cue.of("thời gian|thời hạn|tiến độ|hạn|hoàn thành|^(?:xong|làm xong|thời điểm|khi nào|ngày|mốc)(?!\\p{L})");

    private static final Cue LIMITS = Cue.of("thời hạn|tiến độ|hạn|hoàn thành|^(?:làm )?xong(?!\\p{L})");
    /** "TT Nội dung": two headings that a single blank parts. */
    private static final Cue NUMBERED = Cue.of("^(?:s?tt|số tt) (?=\\p{L})");

    /** Reads a row as headings; empty where it has none for the work and for who or when. */
    public static Optional<TaskTable> ofHeadings(Line line) {
        var cells = headings(line);
        int what = -1;
        boolean limits = false;
        int lead = -1;
        int coop = -1;
        int time = -1;
        for (int i = 0; i < cells.size(); i++) {
            var name = Spelling.lower(cells.get(i).value());
            if (what < 0 && WHAT.matcher(name).find()) {
                what = i;
            } else if (coop < 0
                    && COOP.matcher(name).find()
                    && !LEAD.matcher(name).find()) {
                coop = i;
            } else if (lead < 0 && LEAD.matcher(name).find()) {
                lead = i;
            } else if (time < 0 && TIME.matcher(name).find()) {
                time = i;
                limits = LIMITS.matcher(name).find();
            }
        }
        boolean tasks = what >= 0 && (lead >= 0 || time >= 0);
        return tasks ? Optional.of(new TaskTable(cells.size(), what, lead, coop, time, limits)) : Optional.empty();
    }

    private static List<Found<String>> headings(Line line) {
        var cells = new ArrayList<>(cells(line));
        var first = cells.getFirst();
        var number = NUMBERED.matcher(Spelling.lower(first.value()));
        if (number.find()) {
            cells.set(0, new Found<>(first.value().substring(number.end()), first.span()));
            cells.addFirst(new Found<>(first.value().substring(0, number.end()), first.span()));
        }
        return cells;
    }

    public boolean fits(Line line) {
        var cells = cells(line);
        return cells.size() == columns && cells.get(what).value().length() > 3;
    }

    public Found<String> work(Line line) {
        return cells(line).get(what);
    }

    public List<Found<String>> leadUnits(Line line) {
        int from = column(line, lead);
        var roles = roles(line, from);
        if (roles.isPresent()) {
            return roles.get().lead();
        }
        int shared = from < 0 ? -1 : Supporters.start(line, from, columnEnd(line, lead));
        if (shared < 0) {
            return from < 0 ? List.of() : CellUnits.split(line, from, columnEnd(line, lead));
        }
        int verb = Units.verb(line, from, shared);
        return Units.split(line, from, verb > from ? verb : shared);
    }

    private static int column(Line line, int column) {
        return column < 0 ? -1 : cells(line).get(column).span().start() - line.start();
    }

    private static int columnEnd(Line line, int column) {
        return cells(line).get(column).span().end() - line.start();
    }

    private Optional<CellRoles> roles(Line line, int from) {
        return from < 0 || coop >= 0 ? Optional.empty() : CellRoles.in(line, from, columnEnd(line, lead));
    }

    public List<Found<String>> coopUnits(Line line) {
        int from = column(line, lead);
        var roles = roles(line, from);
        if (roles.isPresent()) {
            return roles.get().coop();
        }
        int shared = from < 0 || coop >= 0 ? -1 : Supporters.start(line, from, columnEnd(line, lead));
        if (shared >= 0) {
            return Supporters.at(line, shared, columnEnd(line, lead));
        }
        return coop >= 0 ? units(line, coop) : supportersInWork(line);
    }

    /** "Xây dựng kịch bản, phối hợp với Đoàn Thanh niên …" where no column says with whom. */
    private List<Found<String>> supportersInWork(Line line) {
        int support = Supporters.start(line, column(line, what), columnEnd(line, what));
        return support < 0 ? List.of() : Supporters.at(line, support, columnEnd(line, what));
    }

    private static List<Found<String>> units(Line line, int column) {
        var cell = column < 0 ? null : cells(line).get(column);
        return cell == null || cell.value().isEmpty()
                ? List.of()
                : Units.split(
                        line, cell.span().start() - line.start(), cell.span().end() - line.start());
    }

    public Optional<Found<String>> when(Line line) {
        return time < 0
                ? Optional.empty()
                : Optional.of(cells(line).get(time))
                        .filter(cell -> !cell.value().isEmpty());
    }

    /** What the cells of a row of headings say, in small letters. */
    static List<String> names(Line headings) {
        return cells(headings).stream()
                .map(cell -> Spelling.lower(cell.value()))
                .toList();
    }

    /** The first column that is called so, or -1. */
    static int first(List<String> names, Cue wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.matcher(names.get(i)).find()) {
                return i;
            }
        }
        return -1;
    }

    static List<Found<String>> cells(Line line) {
        var cells = new ArrayList<Found<String>>();
        int from = 0;
        while (from <= line.text().length()) {
            int to = bar(line.text(), from);
            cells.add(new Found<>(line.text().substring(from, to).strip(), line.span(from, to)));
            from = to + 1;
        }
        return cells;
    }

    /** The next border of a cell; two may stand side by side around an empty one. */
    private static int bar(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            boolean apart =
                    (at == 0 || text.charAt(at - 1) == ' ') && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
            if (text.charAt(at) == '|' && apart) {
                return at;
            }
        }
        return text.length();
    }
}
