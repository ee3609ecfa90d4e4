package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.ReportObligation;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.spelling.Spelling;

/** The obligations found so far, each written down with its receiver, limit, rhythm, evidence and doubts. */
final class ReportList {
    private final Parts parts;
    private final @Nullable String issuer;
    private final @Nullable LocalDate day;
    private final Findings findings;
    private final List<ReportsField.Report> reports = new ArrayList<>();

    ReportList(Parts parts, @Nullable String issuer, @Nullable LocalDate day, Findings findings) {
        this.parts = parts;
        this.issuer = issuer;
        this.day = day;
        this.findings = findings;
    }

    List<ReportsField.Report> all() {
        return List.copyOf(reports);
    }

    boolean isEmpty() {
        return reports.isEmpty();
    }

    /** To whoever asks, as long as nobody says otherwise (F46); in each rhythm that has a limit of its own. */
    void addToIssuer(Line line, int from, int to) {
        var rhythms = Rhythms.in(line, from, to);
        for (var rhythm : rhythms) {
            var limit = ReportDue.of(line, rhythm.from(), rhythm.to(), null, day);
            addToIssuer(line, from, to, limit, rhythm.recurrence());
        }
        if (rhythms.isEmpty()) {
            doubtReceiver(trimmed(line, from, to));
            add(line, from, to, null, ReportVia.anywhere(line, from, to));
        }
    }

    /** To whoever asks, by a limit or in a rhythm of its own. */
    void addToIssuer(Line line, int from, int to, Deadlines.@Nullable Deadline limit, Recurrence rhythm) {
        doubtReceiver(trimmed(line, from, to));
        add(line, from, to, null, ReportVia.anywhere(line, from, to), limit, rhythm);
    }

    /** What a clause asks for, with the limit and the rhythm that it names. */
    void add(Line line, int from, int to, @Nullable Found<String> receiver, @Nullable Found<String> via) {
        var desk = via == null ? CollectingDesk.in(line, receiver, to) : via;
        var limit = ReportDue.of(line, from, to, receiver, day);
        var rhythm = Recurrence.of(line, AtSession.rhythmFrom(line, from, receiver, to), to);
        if (limit != null && rhythm.code() != null && ReportDue.isOfWork(line, to, limit, receiver)) {
            limit = null;
        }
        if (limit == null && rhythm.code() == null) {
            rhythm = RhythmBefore.of(line, from, to);
        }
        boolean once = limit != null
                && limit.on() != null
                && !limit.yearTaken()
                && !Recurrence.isFirstOfSeveral(line, from, to);
        add(line, from, to, receiver, desk, limit, once ? Recurrence.ONCE : rhythm);
    }

    /** What a clause asks for by a limit or in a rhythm of its own. */
    void add(
            Line line,
            int from,
            int to,
            @Nullable Found<String> receiver,
            @Nullable Found<String> via,
            Deadlines.@Nullable Deadline limit,
            Recurrence recurrence) {
        boolean again =
                limit != null && limit.yearTaken() && recurrence.comesRound() && !Rhythms.areOfOneYear(line, from, to);
        var due = again ? null : limit;
        boolean laid = due != null && receiver != null && LaidBefore.isBefore(line, receiver);
        var kind = laid ? "submission" : ReportKind.of(line, kindFrom(line, from, to), to, limit, recurrence);
        var span = trimmed(line, from, to);
        var raw = parts.text().quote(span);
        var pointer = pointer();
        if (laid || receiver != null && Notified.isTold(line, from, receiver)) {
            findings.doubt(pointer, DoubtReason.REPORT_UNSURE, raw, List.of());
        }
        var whole = CutReceiver.whole(parts, receiver);
        evidence(pointer, whole, via, due);
        doubts(pointer, line, to, due, kind, recurrence, raw);
        if (due == null && limit != null && limit.on() != null) {
            everyYear(pointer, line, to, limit, raw);
        }
        var what = ReportSubject.of(line, from, receiver);
        put(kind, what, whole, via, due, recurrence, span);
    }

    /** What a row of a table has sent by a limit or in a rhythm; where it says nothing of whom to, somebody has to. */
    void addRow(
            Line row,
            String what,
            @Nullable Found<String> receiver,
            @Nullable Found<String> via,
            Deadlines.@Nullable Deadline limit,
            Recurrence rhythm) {
        var span = trimmed(row, 0, row.text().length());
        if (receiver == null) {
            doubtReceiver(span);
        }
        evidence(pointer(), receiver, via, limit);
        if (limit != null) {
            Deadlines.doubts(limit, pointer() + "/due", day, findings);
        }
        boolean report = Spelling.lower(what).startsWith("báo cáo");
        put(report ? "report" : "submission", what, receiver, via, limit, rhythm, span);
    }

    private void doubtReceiver(Span span) {
        findings.doubt(
                pointer(),
                DoubtReason.REPORT_TO_MISSING,
                parts.text().quote(span),
                issuer == null ? List.of() : List.of(issuer));
    }

    private String pointer() {
        return "/report_obligations/" + reports.size();
    }

    private void put(
            String kind,
            @Nullable String what,
            @Nullable Found<String> receiver,
            @Nullable Found<String> via,
            Deadlines.@Nullable Deadline due,
            Recurrence recurrence,
            Span span) {
        var raw = parts.text().quote(span);
        findings.evidence(pointer(), span);
        var goesTo = receiver == null ? issuer : receiver.value();
        if (goesTo == null) {
            findings.doubt(pointer() + "/to", DoubtReason.REPORT_TO_MISSING, raw, List.of());
        }
        reports.add(new ReportsField.Report(
                new ReportObligation(
                        kind,
                        what,
                        goesTo,
                        via == null ? null : via.value(),
                        due == null ? null : due.on(),
                        recurrence.code(),
                        raw),
                span));
    }

    /** "… đợt 2 trước ngày …": what is sent was said before the first limit of the sentence. */
    private static int kindFrom(Line line, int from, int to) {
        int start = from;
        boolean next = ReportKind.isNextPart(line, from, to);
        while (next
                && start > 0
                && line.lower().charAt(start - 1) != ';'
                && !line.lower().startsWith(". ", start - 1)) {
            start--;
        }
        return start;
    }

    private void evidence(
            String pointer,
            @Nullable Found<String> receiver,
            @Nullable Found<String> via,
            Deadlines.@Nullable Deadline due) {
        if (receiver != null) {
            findings.evidence(pointer + "/to", receiver.span());
        }
        if (via != null) {
            findings.evidence(pointer + "/via", via.span());
        }
        if (due != null) {
            findings.evidence(pointer + "/due", due.span());
        }
    }

    private void doubts(
            String pointer,
            Line line,
            int to,
            Deadlines.@Nullable Deadline due,
            String kind,
            Recurrence recurrence,
            String raw) {
        if (due != null) {
            Deadlines.doubts(due, pointer + "/due", day, findings);
            var others = Deadlines.others(line, due.span().end() - line.start(), to, day);
            if (!others.isEmpty()) {
                findings.doubt(pointer + "/due", DoubtReason.DATES_SEVERAL, raw, others);
            }
        } else if (recurrence.code() == null && !kind.equals("adhoc")) {
            findings.doubt(pointer + "/due", DoubtReason.DUE_MISSING, raw, List.of());
        }
        if (recurrence.isOpen()) {
            findings.doubt(
                    pointer + "/recurring",
                    DoubtReason.PERIOD_MISSING,
                    raw,
                    List.of("monthly", "quarterly", "semiannual", "annual"));
        }
    }

    /** "6 tháng (trước 15/6) và năm (trước 05/12)": two days of every year in one clause. */
    private void everyYear(String pointer, Line line, int to, Deadlines.Deadline first, String raw) {
        var others = Deadlines.others(line, first.span().end() - line.start(), to, day);
        if (!others.isEmpty()) {
            var all = new ArrayList<>(List.of(String.valueOf(first.on())));
            all.addAll(others);
            findings.doubt(pointer + "/due", DoubtReason.DATES_SEVERAL, raw, all);
        }
    }

    static Span trimmed(Line line, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(line.text().charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(line.text().charAt(end - 1))) {
            end--;
        }
        return line.span(start, end);
    }
}
