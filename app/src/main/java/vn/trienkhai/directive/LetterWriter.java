package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.ReaderInfo;
import vn.trienkhai.reader.ReportObligation;
import vn.trienkhai.reader.Signer;
import vn.trienkhai.reader.Task;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.web.Texts;

/**
 * Turns what a drafting officer typed into the text of a letter and into content of the same shape as a reading: a letter
 * of ours needs no reading, because where each of its values stands is known while it is written.
 */
@Component
class LetterWriter {
    /** Number and day of a letter; both are fixed when it is issued. */
    record Issued(String number, LocalDate on) {}

    private final Texts texts;

    LetterWriter(Texts texts) {
        this.texts = texts;
    }

    DirectiveReading write(Unit issuer, DerivedDraft draft, Optional<Issued> issued) {
        var text = new LetterText();
        head(text, issuer, draft, issued);
        body(text, draft);
        foot(text, draft);
        return reading(issuer, draft, issued, text);
    }

    private void head(LetterText text, Unit issuer, DerivedDraft draft, Optional<Issued> issued) {
        boolean party = issuer.line() == Line.PARTY;
        text.say(issuer.name().toUpperCase(Vietnamese.LOCALE), "/issuer").line();
        text.say(party ? "Số " : "Số: ")
                .say(numberRaw(issuer, draft, issued), "/number_raw")
                .line();
        if (draft.docType().equals("CV")) {
            text.say("V/v ").say(draft.subject(), "/subject").line();
        }
        text.line()
                .say(texts.of(party ? "directive.letter.party" : "directive.letter.state"))
                .line();
        text.say(draft.place(), "/place")
                .say(", ")
                .say(dateLine(issued), "/date")
                .line()
                .line();
        if (!draft.docType().equals("CV")) {
            text.say(texts.of("directive.type." + draft.docType()).toUpperCase(Vietnamese.LOCALE))
                    .line();
            text.say(draft.subject(), "/subject").line().line();
        }
    }

    static String numberRaw(Unit issuer, DerivedDraft draft, Optional<Issued> issued) {
        var number = issued.map(Issued::number).orElse("…");
        return number + (issuer.line() == Line.PARTY ? "-" : "/") + draft.symbol();
    }

    private String dateLine(Optional<Issued> issued) {
        return issued.map(Issued::on)
                .map(day -> "ngày %02d tháng %s năm %d"
                        .formatted(
                                day.getDayOfMonth(),
                                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(),
                                day.getYear()))
                .orElse("ngày … tháng … năm …");
    }

    private void body(LetterText text, DerivedDraft draft) {
        if (!draft.addressees().isEmpty()) {
            text.say("Kính gửi: ");
            for (int i = 0; i < draft.addressees().size(); i++) {
                text.say(i == 0 ? "" : "; ").say(draft.addressees().get(i), "/addressees/" + i);
            }
            text.line().line();
        }
        text.say(draft.opening()).line().line();
        for (int i = 0; i < draft.tasks().size(); i++) {
            task(text, i, draft.tasks().get(i));
        }
        draft.report().ifPresent(report -> report(text, report));
    }

    private void task(LetterText text, int place, DerivedDraft.DerivedTask task) {
        var pointer = "/tasks/" + place;
        text.say((place + 1) + ". ");
        int start = text.place();
        if (!task.lead().isEmpty()) {
            text.say(String.join(", ", task.lead()), pointer + "/lead_units");
            if (!task.support().isEmpty()) {
                text.say(" " + texts.of("directive.letter.with") + " ")
                        .say(String.join(", ", task.support()), pointer + "/coop_units");
            }
            text.say(": ");
        }
        text.say(sentence(task.text()), pointer + "/text");
        task.deadline()
                .ifPresent(day -> text.say(" " + texts.of("directive.letter.done") + " ")
                        .say(Vietnamese.date(day), pointer + "/deadline"));
        text.span(pointer, start);
        text.say(task.deadline().isPresent() || !endsSentence(task.text()) ? "." : "")
                .line()
                .line();
    }

    private static String sentence(String words) {
        return words.strip().replaceFirst("[.;,]+$", "") + (endsSentence(words) ? "." : "");
    }

    private static boolean endsSentence(String words) {
        return words.strip().endsWith(".");
    }

    private void report(LetterText text, DerivedDraft.DerivedReport report) {
        var pointer = "/report_obligations/0";
        int start = text.place();
        text.say(texts.of("directive.letter.report.send") + " ").say(report.what(), pointer + "/what");
        text.say(" " + texts.of("directive.letter.report.to") + " ").say(report.to(), pointer + "/to");
        report.via()
                .filter(via -> !via.isBlank())
                .ifPresent(via -> text.say(" (qua ").say(via, pointer + "/via").say(")"));
        text.say(" " + texts.of("directive.letter.report.before") + " ")
                .say(Vietnamese.date(report.due()), pointer + "/due");
        text.span(pointer, start);
        text.say("./.").line().line();
    }

    private static void foot(LetterText text, DerivedDraft draft) {
        text.say("Nơi nhận:").line();
        for (int i = 0; i < draft.recipients().size(); i++) {
            text.say("- ").say(draft.recipients().get(i), "/recipients/" + i);
            text.say(i == draft.recipients().size() - 1 ? "." : ";").line();
        }
        text.line().say(draft.authority(), "/signer/authority").line();
        text.say(draft.title(), "/signer/title").line().line();
        text.say(draft.signer(), "/signer/name").line();
    }

    private DirectiveReading reading(Unit issuer, DerivedDraft draft, Optional<Issued> issued, LetterText text) {
        return new DirectiveReading(
                text.toString(),
                draft.docType(),
                issuer.name(),
                null,
                issued.map(Issued::number).orElse(null),
                draft.symbol(),
                issued.map(known -> numberRaw(issuer, draft, issued)).orElse(null),
                draft.place(),
                issued.map(known -> known.on().toString()).orElse(null),
                draft.subject(),
                null,
                null,
                List.of(),
                draft.addressees(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                tasks(draft),
                draft.report().stream().map(this::obligation).toList(),
                draft.recipients(),
                List.of(),
                new Signer(draft.authority(), draft.title(), draft.signer()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text.evidence(),
                new ReaderInfo("", "own", null, 0),
                null);
    }

    private static List<Task> tasks(DerivedDraft draft) {
        var tasks = new ArrayList<Task>();
        for (var task : draft.tasks()) {
            tasks.add(new Task(
                    "t" + (tasks.size() + 1),
                    task.text().strip(),
                    task.lead(),
                    task.support(),
                    task.deadline().orElse(null),
                    task.deadline()
                            .map(day -> "trước ngày " + Vietnamese.date(day))
                            .orElse(null)));
        }
        return tasks;
    }

    private ReportObligation obligation(DerivedDraft.DerivedReport report) {
        return new ReportObligation(
                "report",
                report.what(),
                report.to(),
                report.via().orElse(null),
                report.due(),
                null,
                "trước ngày " + Vietnamese.date(report.due()));
    }

    /** "công văn" → the words of the citation "Công văn số 745-CV/ĐUK ngày 03/4/2024 của …". */
    String citation(Chain.Heading directive) {
        var type = texts.has("directive.type." + directive.docType())
                ? texts.of("directive.type." + directive.docType())
                : texts.of("directive.type.other");
        return type
                + directive.numberRaw().map(number -> " số " + number).orElse("")
                + directive
                        .issuedOn()
                        .map(day -> ", ngày " + Vietnamese.date(day))
                        .orElse("")
                + (directive.issuer().isBlank() ? "" : " của " + directive.issuer());
    }

    static String folded(String words) {
        return Vietnamese.fold(words).toLowerCase(Locale.ROOT);
    }
}
