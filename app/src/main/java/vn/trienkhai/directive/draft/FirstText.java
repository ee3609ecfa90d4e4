package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedPeriod;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedReport;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedTask;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** Makes the first text of a draft, in the notation, of what was chosen when it was derived; from then on people write it. */
@Component
class FirstText {
    private final Texts texts;

    FirstText(Texts texts) {
        this.texts = texts;
    }

    DraftContent of(DerivedDraft draft) {
        return new DraftContent(
                draft.docType(),
                draft.symbol(),
                draft.place(),
                draft.subject(),
                draft.addressees(),
                body(draft),
                draft.recipients(),
                draft.authority(),
                draft.title(),
                draft.signer(),
                draft.urgency());
    }

    /** An empty document of this type: the parts that such a document has, for the writer to fill in. */
    String blank(String docType) {
        var key = "directive.draft.skeleton." + docType;
        return texts.has(key) ? texts.of(key) : texts.of("directive.draft.skeleton.other");
    }

    private String body(DerivedDraft draft) {
        var parts = new ArrayList<String>();
        boolean decision = draft.docType().equals("QĐ");
        boolean headed = List.of("KH", "CTr", "HD").contains(draft.docType());
        parts.add(decision ? basis(draft.opening()) : draft.opening());
        if (decision) {
            parts.add(texts.of("directive.draft.decides"));
        }
        if (headed) {
            parts.add("I. " + texts.of("directive.draft.heading.tasks"));
        }
        for (int i = 0; i < draft.tasks().size(); i++) {
            parts.add(task(
                    (decision ? "Điều " : "") + (i + 1) + ". ", draft.tasks().get(i)));
        }
        var periods = Optional.ofNullable(draft.periods()).orElse(List.of());
        if (headed && !periods.isEmpty()) {
            parts.add("II. " + texts.of("directive.draft.heading.periods"));
        }
        periods.forEach(period -> parts.add(period(period)));
        if (headed && !draft.reports().isEmpty()) {
            parts.add((periods.isEmpty() ? "II. " : "III. ") + texts.of("directive.draft.heading.report"));
        }
        draft.reports().forEach(report -> parts.add(report(report)));
        return String.join(
                "\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private static String basis(String opening) {
        return opening.strip().replaceFirst("[.;:,]+$", "") + ";";
    }

    private String task(String label, DerivedTask task) {
        var who = task.lead().isEmpty()
                ? ""
                : String.join(", ", task.lead())
                        + (task.support().isEmpty()
                                ? ""
                                : " " + texts.of("directive.letter.with") + " " + String.join(", ", task.support()))
                        + ": ";
        var until = task.deadline()
                .filter(day -> !task.text().contains(Vietnamese.date(day)))
                .map(day -> " " + texts.of("directive.letter.done") + " " + Vietnamese.date(day) + ".")
                .orElse("");
        return label
                + who
                + oneLine(task.text()).replaceFirst("[.;,]+$", "")
                + "."
                + until
                + "\n"
                + mark(
                        "nhiệm vụ",
                        place(task.source()),
                        named("chủ trì", String.join("; ", task.lead())),
                        named("phối hợp", String.join("; ", task.support())),
                        task.deadline().map(day -> "hạn: " + Vietnamese.date(day)));
    }

    private String period(DerivedPeriod period) {
        var from = period.from()
                .map(day -> " " + texts.of("directive.draft.period.from", Vietnamese.date(day)))
                .orElse("");
        var to = period.to()
                .map(day -> " " + texts.of("directive.draft.period.to", Vietnamese.date(day)))
                .orElse("");
        var when = period.when() == null || period.when().isBlank() ? "" : " " + bare(period.when());
        return texts.of("directive.draft.period", bare(period.what()))
                + from
                + to
                + when
                + ".\n"
                + mark(
                        "thời gian",
                        place(period.source()),
                        period.from().map(day -> "từ: " + Vietnamese.date(day)),
                        period.to().map(day -> "đến: " + Vietnamese.date(day)));
    }

    private static String bare(String words) {
        return oneLine(words).replaceFirst("[.;,:]+$", "");
    }

    private String report(DerivedReport report) {
        var via = report.via().filter(name -> !name.isBlank());
        var sentence = Stream.of(
                        Optional.of(texts.of("directive.letter.report.send") + " " + oneLine(report.what())),
                        named(texts.of("directive.letter.report.to"), report.to())
                                .map(to -> to.replace(":", "")),
                        via.map(name -> "(qua " + name + ")"),
                        report.due()
                                .map(day -> texts.of("directive.letter.report.before") + " " + Vietnamese.date(day))
                                .or(() -> Optional.of(oneLine(report.when())).filter(when -> !when.isEmpty())))
                .flatMap(Optional::stream)
                .reduce((first, second) -> first + " " + second)
                .orElse("");
        return sentence
                + ".\n"
                + mark(
                        "báo cáo",
                        place(report.source()),
                        named("nội dung", oneLine(report.what())),
                        named("gửi", report.to()),
                        via.map(name -> "qua: " + name),
                        report.due().map(day -> "hạn: " + Vietnamese.date(day)).or(() -> named("hạn", report.when())));
    }

    @SafeVarargs
    private static String mark(String kind, Optional<String>... parts) {
        return "=> "
                + kind
                + String.join(
                        "",
                        Stream.of(parts)
                                .flatMap(Optional::stream)
                                .map(part -> " | " + part)
                                .toList());
    }

    /** "/tasks/1" is the second of the list above. */
    private static Optional<String> place(Optional<String> pointer) {
        return pointer.map(path -> path.replaceAll("^\\D*(\\d+).*$", "$1"))
                .filter(place -> place.matches("\\d+"))
                .map(place -> "theo: " + (Integer.parseInt(place) + 1));
    }

    private static Optional<String> named(String name, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(name + ": " + oneLine(value));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").replace("|", "/").strip();
    }
}
