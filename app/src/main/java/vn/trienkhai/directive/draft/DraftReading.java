package vn.trienkhai.directive.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.directive.draft.DraftBody.Marked;
import vn.trienkhai.directive.draft.DraftBody.Piece;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.ReaderInfo;
import vn.trienkhai.reader.ReportObligation;
import vn.trienkhai.reader.Signer;
import vn.trienkhai.reader.Task;
import vn.trienkhai.reader.Window;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.web.Texts;

/**
 * Turns a draft into content of the same shape as a reading: a document of ours needs no reading, because where each of its
 * values stands is known while it is written.
 */
@Component
class DraftReading {
    /** Number and day of a document; both are fixed when it is issued. */
    record Issued(String number, LocalDate on) {}

    /** How often a report can be asked for, in the words of the reading. */
    private static final List<String> EVERY = List.of("monthly", "quarterly", "semiannual", "annual", "periodic");

    private final Texts texts;

    DraftReading(Texts texts) {
        this.texts = texts;
    }

    DirectiveReading of(Unit issuer, DraftContent draft, DraftBody body, Optional<Issued> issued) {
        var text = new LetterText();
        head(text, issuer, draft, issued);
        addressees(text, draft);
        var values = new Values();
        body.pieces().forEach(piece -> piece(text, piece, values));
        var recipients = draft.filing().recipients(draft.recipients(), IssuingBody.family(issuer, issuer.validFrom()));
        foot(text, draft, recipients);
        for (var annex : body.annexes()) {
            text.line().say(annex.label()).line().say(annex.title()).line().line();
            annex.pieces().forEach(piece -> piece(text, piece, values));
        }
        return reading(issuer, draft, recipients, issued, text, values);
    }

    /** What work hangs on, in the order of the text. */
    private static final class Values {
        private final List<Task> tasks = new ArrayList<>();
        private final List<ReportObligation> reports = new ArrayList<>();
        private final List<Window> windows = new ArrayList<>();
    }

    private void head(LetterText text, Unit issuer, DraftContent draft, Optional<Issued> issued) {
        boolean party = issuer.line() == Line.PARTY;
        text.say(issuers(issuer, draft).toUpperCase(Vietnamese.LOCALE), "/issuer")
                .line();
        text.say(party ? "Số " : "Số: ")
                .say(numberRaw(issuer, draft, issued), "/number_raw")
                .line();
        if (draft.isLetter()) {
            text.say("V/v ").say(draft.subject(), "/subject").line();
        }
        if (!draft.urgency().isEmpty()) {
            text.say(printedUrgency(draft), "/urgency").line();
        }
        text.line()
                .say(texts.of(party ? "directive.letter.party" : "directive.letter.state"))
                .line();
        text.say(draft.place(), "/place")
                .say(", ")
                .say(dateLine(issued), "/date")
                .line()
                .line();
        if (!draft.isLetter()) {
            text.say(texts.of("directive.type." + draft.docType()).toUpperCase(Vietnamese.LOCALE))
                    .line();
            text.say(draft.subject(), "/subject").line().line();
        }
    }

    /** Of a joint document all bodies, the unit first; of a congress's paper the organ with its congress. */
    private static String issuers(Unit issuer, DraftContent draft) {
        if (!draft.congress().isNone()) {
            return draft.congress().inFull();
        }
        return Stream.concat(
                        Stream.of(issuer.name()),
                        draft.partners().stream().map(CoIssuer::body).filter(body -> !body.isBlank()))
                .collect(Collectors.joining(" - "));
    }

    static String numberRaw(Unit issuer, DraftContent draft, Optional<Issued> issued) {
        var number = issued.map(Issued::number).orElse("…");
        return IssuingBody.numbered(issuer, number, draft.symbol());
    }

    private static String printedUrgency(DraftContent draft) {
        return draft.urgency().toUpperCase(Vietnamese.LOCALE);
    }

    private static String dateLine(Optional<Issued> issued) {
        return issued.map(Issued::on)
                .map(day -> "ngày %02d tháng %s năm %d"
                        .formatted(
                                day.getDayOfMonth(),
                                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(),
                                day.getYear()))
                .orElse("ngày … tháng … năm …");
    }

    private static void addressees(LetterText text, DraftContent draft) {
        if (!draft.addressees().isEmpty()) {
            text.say("Kính gửi: ");
            for (int i = 0; i < draft.addressees().size(); i++) {
                text.say(i == 0 ? "" : "; ").say(draft.addressees().get(i), "/addressees/" + i);
            }
            text.line().line();
        }
    }

    private void piece(LetterText text, Piece piece, Values values) {
        int start = text.place();
        text.say(piece.printed());
        int words = start + piece.printed().length() - piece.words().length();
        for (var mark : piece.marks()) {
            switch (mark) {
                case Mark.Duty duty -> duty(text, new Marked<>(piece, duty), words, values.tasks);
                case Mark.Report report -> report(text, new Marked<>(piece, report), words, values.reports);
                case Mark.Period period -> period(text, new Marked<>(piece, period), words, values.windows);
            }
        }
        text.line().line();
    }

    private void duty(LetterText text, Marked<Mark.Duty> marked, int start, List<Task> tasks) {
        var pointer = "/tasks/" + tasks.size();
        var duty = marked.mark();
        text.span(pointer, start);
        duty.lead().forEach(unit -> text.find(pointer + "/lead_units", unit, start));
        duty.support().forEach(unit -> text.find(pointer + "/coop_units", unit, start));
        duty.deadline().ifPresent(day -> text.find(pointer + "/deadline", Vietnamese.date(day), start));
        var told = told(marked.piece().words(), duty);
        text.find(pointer + "/text", told, start);
        tasks.add(new Task(
                "t" + (tasks.size() + 1),
                told,
                duty.lead(),
                duty.support(),
                duty.deadline().orElse(null),
                duty.deadline().map(day -> "trước ngày " + Vietnamese.date(day)).orElse(null)));
    }

    /** What is to be done, without who and by when: those are values of their own. */
    private String told(String words, Mark.Duty duty) {
        int colon = words.indexOf(": ");
        var without = colon > 0 && duty.lead().stream().anyMatch(words.substring(0, colon)::contains)
                ? words.substring(colon + 2)
                : words;
        var until = duty.deadline()
                .map(day -> " " + texts.of("directive.letter.done") + " " + Vietnamese.date(day) + ".")
                .orElse("");
        return (!until.isEmpty() && without.endsWith(until)
                        ? without.substring(0, without.length() - until.length())
                        : without)
                .strip();
    }

    private void report(LetterText text, Marked<Mark.Report> marked, int start, List<ReportObligation> reports) {
        var pointer = "/report_obligations/" + reports.size();
        var report = marked.mark();
        text.span(pointer, start);
        text.find(pointer + "/what", report.what(), start);
        text.find(pointer + "/to", report.to(), start);
        text.find(pointer + "/via", report.via(), start);
        report.due().ifPresent(day -> text.find(pointer + "/due", Vietnamese.date(day), start));
        reports.add(new ReportObligation(
                "report",
                report.what().isBlank() ? marked.piece().words() : report.what(),
                report.to().isBlank() ? null : report.to(),
                report.via().isBlank() ? null : report.via(),
                report.due().orElse(null),
                EVERY.stream()
                        .filter(period -> report.when().contains(texts.of("directive.derive.every." + period)))
                        .findFirst()
                        .orElse(null),
                report.due().map(day -> "trước ngày " + Vietnamese.date(day)).orElse(report.when())));
    }

    private static void period(LetterText text, Marked<Mark.Period> marked, int start, List<Window> windows) {
        var pointer = "/windows/" + windows.size();
        var period = marked.mark();
        text.span(pointer, start);
        period.from().ifPresent(day -> text.find(pointer + "/from", Vietnamese.date(day), start));
        period.to().ifPresent(day -> text.find(pointer + "/to", Vietnamese.date(day), start));
        windows.add(new Window(
                marked.piece().words(),
                period.from().orElse(null),
                period.to().orElse(null),
                marked.piece().words(),
                null,
                null,
                null));
    }

    private static void foot(LetterText text, DraftContent draft, List<String> recipients) {
        text.say("Nơi nhận:").line();
        for (int i = 0; i < recipients.size(); i++) {
            text.say("- ").say(recipients.get(i), "/recipients/" + i);
            text.say(i == recipients.size() - 1 ? "." : ";").line();
        }
        text.line().say(draft.authority(), "/signer/authority").line();
        text.say(draft.title(), "/signer/title").line().line();
        text.say(draft.signer(), "/signer/name").line();
        for (var partner : draft.partners()) {
            text.line().say(partner.authority()).line();
            text.say(partner.title()).line().line();
            text.say(partner.signer()).line();
        }
    }

    private DirectiveReading reading(
            Unit issuer,
            DraftContent draft,
            List<String> recipients,
            Optional<Issued> issued,
            LetterText text,
            Values values) {
        return new DirectiveReading(
                text.toString(),
                draft.docType(),
                issuers(issuer, draft),
                null,
                issued.map(Issued::number).orElse(null),
                draft.symbol(),
                issued.map(known -> numberRaw(issuer, draft, issued)).orElse(null),
                draft.place(),
                issued.map(known -> known.on().toString()).orElse(null),
                draft.subject(),
                draft.urgency().isEmpty() ? null : printedUrgency(draft),
                null,
                List.of(),
                draft.addressees(),
                List.of(),
                values.windows,
                List.of(),
                List.of(),
                values.tasks,
                values.reports,
                recipients,
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
}
