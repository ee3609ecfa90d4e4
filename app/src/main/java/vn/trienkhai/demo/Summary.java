package vn.trienkhai.demo;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;

/** The short table at the end of the story. */
final class Summary {
    private Summary() {}

    static void show(DemoOutcome outcome, List<DemoWorld.Person> people, Telling telling) {
        telling.say("demo.chapter.summary");
        row(telling, "demo.summary.units", outcome.units());
        row(telling, "demo.summary.tasks", outcome.tasks());
        row(telling, "demo.summary.assignments", outcome.assignments());
        row(telling, "demo.summary.activities", outcome.activities());
        row(telling, "demo.summary.shared", outcome.shared());
        row(telling, "demo.summary.reports", outcome.reports());
        row(telling, "demo.summary.missing", outcome.missing().size());
        outcome.missing().forEach(name -> telling.detail("demo.summary.missing.unit", name));
        telling.say("demo.chapter.figures");
        outcome.figures().forEach(figure -> show(figure, telling));
        telling.say("demo.chapter.documents");
        outcome.documents().forEach(path -> telling.row(path.toString(), ""));
        telling.say("demo.chapter.people", DemoWorld.PASSWORD);
        people.forEach(person -> telling.row(
                "%-18s %s".formatted(person.signInName(), person.name()),
                person.unit().isEmpty() ? person.title() : person.title() + ", " + person.unit()));
    }

    private static void row(Telling telling, String key, int number) {
        telling.row(telling.texts().of(key), Vietnamese.number(number));
    }

    private static void show(DemoOutcome.Figure figure, Telling telling) {
        var byHand = Optional.of(figure.byHand())
                .filter(value -> value.signum() > 0)
                .map(value -> "  " + telling.texts().of("demo.summary.by_hand", value))
                .orElse("");
        telling.row(figure.name(), Vietnamese.number(figure.total()) + byHand);
    }
}
