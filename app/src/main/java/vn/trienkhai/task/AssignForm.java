package vn.trienkhai.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.TypedDay;
import vn.trienkhai.shared.UnitId;

/**
 * What a browser sends from the page for giving tasks.
 *
 * @param boxes ticked boxes, see {@link AssignPage#box}
 * @param others by task, names of further units
 */
record AssignForm(Set<String> boxes, Map<TaskId, String> others, Map<TaskId, String> deadlines) {
    private static final Pattern BOX = Pattern.compile("(\\d{1,18}):(LEAD|SUPPORT):(all)?(-?\\d{1,9})");
    private static final Pattern FIELD = Pattern.compile("(other|deadline)_(\\d{1,18})");

    static AssignForm of(Set<String> boxes, Map<String, String> fields) {
        var others = new HashMap<TaskId, String>();
        var deadlines = new HashMap<TaskId, String>();
        fields.forEach((name, value) -> {
            var field = FIELD.matcher(name);
            if (field.matches() && !value.isBlank()) {
                (field.group(1).equals("other") ? others : deadlines)
                        .put(new TaskId(Long.parseLong(field.group(2))), value.strip());
            }
        });
        return new AssignForm(boxes, others, deadlines);
    }

    /** Ticked at first: the units that a directive names with certainty. */
    static AssignForm suggested(List<Suggestion> suggestions) {
        var boxes = new LinkedHashSet<String>();
        for (var suggestion : suggestions) {
            for (int i = 0; i < suggestion.groups().size(); i++) {
                var group = suggestion.groups().get(i);
                if (group.certain() && group.units().size() > AssignPage.EACH) {
                    boxes.add(AssignPage.box(suggestion.task(), group.role(), i));
                } else if (group.certain()) {
                    group.units().forEach(unit -> boxes.add(AssignPage.box(suggestion.task(), group.role(), unit)));
                }
            }
        }
        return new AssignForm(boxes, Map.of(), Map.of());
    }

    List<UnitId> units(TaskId task, AssignmentRole role) {
        return matching(task, role)
                .filter(box -> box.group(3) == null)
                .map(box -> new UnitId(Integer.parseInt(box.group(4))))
                .toList();
    }

    List<Integer> groups(TaskId task, AssignmentRole role) {
        return matching(task, role)
                .filter(box -> box.group(3) != null)
                .map(box -> Integer.parseInt(box.group(4)))
                .toList();
    }

    private java.util.stream.Stream<Matcher> matching(TaskId task, AssignmentRole role) {
        return boxes.stream()
                .map(BOX::matcher)
                .filter(Matcher::matches)
                .filter(box -> Long.parseLong(box.group(1)) == task.value()
                        && box.group(2).equals(role.name()));
    }

    Optional<LocalDate> deadline(TaskId task) {
        return Optional.ofNullable(deadlines.get(task)).map(AssignForm::day);
    }

    static LocalDate day(String typed) {
        return TypedDay.required(typed, () -> new Refusal("task.assign.day", typed));
    }
}
