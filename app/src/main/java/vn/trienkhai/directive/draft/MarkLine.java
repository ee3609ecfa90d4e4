package vn.trienkhai.directive.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.shared.Vietnamese;

/**
 * The line below a paragraph that says what work hangs on it.
 *
 * <pre>
 * =&gt; nhiệm vụ | theo: 2 | chủ trì: Các chi bộ; Chi bộ trường | phối hợp: Đoàn xã | hạn: 10/11/2026
 * =&gt; báo cáo | theo: 1 | nội dung: báo cáo kết quả | gửi: Đảng ủy xã | qua: Văn phòng | hạn: 25/11/2026
 * =&gt; thời gian | theo: 1 | từ: 01/11/2026 | đến: 20/11/2026
 * </pre>
 *
 * Names may be typed without marks. {@code theo} is the place in the superior directive's list.
 */
final class MarkLine {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern LIST = Pattern.compile("\\s*;\\s*");
    private static final Map<String, List<String>> KNOWN = Map.of(
            "nhiem vu", List.of("theo", "chu tri", "phoi hop", "han"),
            "bao cao", List.of("theo", "noi dung", "gui", "qua", "han"),
            "thoi gian", List.of("theo", "tu", "den"));

    private final int line;
    private final List<Problem> problems;
    private final Map<String, String> values = new LinkedHashMap<>();

    private MarkLine(int line, List<Problem> problems) {
        this.line = line;
        this.problems = problems;
    }

    /** @return none, and a problem, where it is not clear what is meant */
    static Optional<Mark> parse(int line, String words, List<Problem> problems) {
        var parts = words.split("\\|", -1);
        var kind = Vietnamese.fold(parts[0]);
        if (!KNOWN.containsKey(kind)) {
            problems.add(Problem.error(line, "directive.draft.mark.kind", parts[0].strip()));
            return Optional.empty();
        }
        var marks = new MarkLine(line, problems);
        for (int i = 1; i < parts.length; i++) {
            marks.value(kind, parts[i].strip());
        }
        return Optional.of(marks.mark(kind));
    }

    private void value(String kind, String part) {
        int colon = part.indexOf(':');
        var name = colon < 0 ? "" : Vietnamese.fold(part.substring(0, colon));
        if (part.isEmpty()) {
            return;
        }
        if (!KNOWN.getOrDefault(kind, List.of()).contains(name)) {
            problems.add(Problem.error(line, "directive.draft.mark.part", part));
            return;
        }
        values.put(name, part.substring(colon + 1).strip());
    }

    private Mark mark(String kind) {
        return switch (kind) {
            case "bao cao" -> report();
            case "thoi gian" -> new Mark.Period(sources(), day("tu"), day("den"));
            default -> new Mark.Duty(sources(), list("chu tri"), list("phoi hop"), day("han"));
        };
    }

    /** A report without a day is asked for in words ("khi kết thúc đợt"), or the line is not finished. */
    private Mark report() {
        var typed = text("han");
        var due = written(typed);
        if (typed.isEmpty()) {
            problems.add(Problem.error(line, "directive.draft.report.no_day"));
        } else if (due.isEmpty() && DAY.matcher(typed).find()) {
            problems.add(Problem.error(line, "directive.draft.mark.day", typed));
        } else if (due.isEmpty()) {
            problems.add(Problem.hint(line, "directive.draft.report.words", typed));
        }
        return new Mark.Report(
                sources(), text("noi dung"), text("gui"), text("qua"), due, due.isPresent() ? "" : typed);
    }

    private String text(String name) {
        return values.getOrDefault(name, "");
    }

    private List<String> list(String name) {
        return LIST.splitAsStream(text(name)).filter(part -> !part.isBlank()).toList();
    }

    private List<Integer> sources() {
        var places = new ArrayList<Integer>();
        for (var typed : text("theo").split("[,;\\s]+")) {
            if (typed.matches("\\d{1,3}")) {
                places.add(Integer.valueOf(typed));
            } else if (!typed.isEmpty()) {
                problems.add(Problem.error(line, "directive.draft.mark.source", typed));
            }
        }
        return List.copyOf(places);
    }

    private Optional<LocalDate> day(String name) {
        var typed = text(name);
        var day = written(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            problems.add(Problem.error(line, "directive.draft.mark.day", typed));
        }
        return day;
    }

    /** 10/11/2026 as a day; none where that is no day of the calendar. */
    static Optional<LocalDate> written(String typed) {
        var day = DAY.matcher(typed.strip());
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1))))
                    : Optional.empty();
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }
}
