package vn.trienkhai.task;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.trienkhai.web.Texts;

/** Says how assignments stand today. */
@Component
public class StandingWords {
    private final Texts texts;
    private final Clock clock;

    StandingWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** "Chậm 2 ngày", "Còn 3 ngày", "Đang làm 40%". */
    public Said of(Assignment assignment) {
        var standing = assignment.on(today());
        return switch (standing.kind()) {
            case LATE -> new Said("late", texts.of("task.standing.LATE", standing.days()));
            case SOON -> new Said("soon", soon(standing.days()));
            case DOING -> new Said("doing", doing(assignment));
            case ACCEPTED -> new Said("doing", texts.of("task.standing.ACCEPTED"));
            case NEW -> new Said("new", texts.of("task.standing.NEW"));
            case DONE -> new Said("done", texts.of("task.standing.DONE"));
        };
    }

    /** Like {@link #of}, for the giver: how many of those it was passed on to have done it. */
    Said of(Assignment assignment, int given, int done) {
        var own = of(assignment);
        return given == 0 || own.manner().equals("done")
                ? own
                : new Said(own.manner(), texts.of("task.standing.below", done, given));
    }

    private String soon(long days) {
        return days == 0 ? texts.of("task.standing.today") : texts.of("task.standing.SOON", days);
    }

    private String doing(Assignment assignment) {
        return assignment
                .progress()
                .map(percent -> texts.of("task.standing.percent", percent))
                .orElseGet(() -> texts.of("task.standing.DOING"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
