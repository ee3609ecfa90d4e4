package vn.trienkhai.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trienkhai.task.Duty;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.web.Texts;

/** The form for logging an activity. Public because templates are compiled elsewhere. */
public record ActivityFormPage(
        ActivityForm form,
        Map<String, String> problems,
        String problem,
        List<Duty> duties,
        List<Indicator> figures,
        List<Unit> found,
        LocalDate today,
        Optional<Activity> corrected) {

    /** By field, what is said beside it. */
    static Map<String, String> sentences(Map<String, String> problems, Texts texts) {
        return problems.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, problem -> texts.of(problem.getValue())));
    }

    /** Where the form is sent. */
    public String action() {
        return corrected
                .map(activity -> "/activities/" + activity.id() + "/correction")
                .orElse("/activities");
    }

    public List<Channel> common() {
        return Channel.common();
    }

    public List<Channel> others() {
        return Channel.others();
    }

    public boolean isOther() {
        return Channel.parse(form.get("channel")).filter(others()::contains).isPresent();
    }

    public boolean isChosen(Channel channel) {
        return channel.code().equals(form.get("channel"));
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /** Whether anything stands in the part that is folded away. */
    public boolean hasMore() {
        return figures.stream()
                        .anyMatch(each -> !form.get("figure." + each.code()).isEmpty()
                                || problems.containsKey("figure." + each.code()))
                || !form.get("note").isEmpty()
                || !form.get("link").isEmpty();
    }
}
