package vn.trienkhai.directive.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.draft.DraftBody.Marked;
import vn.trienkhai.reader.Window;
import vn.trienkhai.shared.Vietnamese;

/** Looks a draft over before it is signed: what is missing, which days do not fit, what of the directive above nothing carries. */
@Component
class DraftChecks {
    private static final int SHOWN = 90;
    private static final Pattern OFFICE_ALONE = Pattern.compile("\\s*[-–]?\\s*Lưu\\s*:?\\s*VT\\s*[.;]?\\s*");

    List<Problem> of(
            DraftContent draft,
            Optional<SigningBody> signing,
            Optional<DirectiveContent> above,
            Optional<LocalDate> aboveIssued,
            LocalDate today) {
        var body = Notation.parse(draft.body());
        var problems = new ArrayList<Problem>();
        missing(draft, body, problems);
        signing.ifPresent(issuer -> filed(draft, issuer, problems));
        problems.addAll(body.problems());
        signing.ifPresent(issuer -> problems.addAll(authority(draft, issuer)));
        days(body, aboveIssued, today, problems);
        above.ifPresent(content -> beside(content, body, problems));
        return List.copyOf(problems);
    }

    private static List<Problem> authority(DraftContent draft, SigningBody issuer) {
        var authority = SigningAuthority.of(draft);
        return draft.isJoint() || !draft.congress().isNone()
                ? authority.problemsOfJoint(issuer, draft.signer())
                : authority.problems(issuer, draft.signer());
    }

    private static void missing(DraftContent draft, DraftBody body, List<Problem> problems) {
        if (draft.subject().isBlank()) {
            problems.add(Problem.error(0, "directive.draft.missing.subject"));
        }
        if (body.pieces().isEmpty()) {
            problems.add(Problem.error(0, "directive.draft.missing.body"));
        }
        if (draft.symbol().isBlank()) {
            problems.add(Problem.error(0, "directive.draft.missing.symbol"));
        }
        if (draft.place().isBlank()) {
            problems.add(Problem.error(0, "directive.draft.missing.place"));
        }
        if (draft.isLetter() && draft.addressees().isEmpty()) {
            problems.add(Problem.error(0, "directive.draft.missing.addressees"));
        }
        body.all()
                .filter(piece -> piece.words().contains("…"))
                .forEach(piece -> problems.add(Problem.hint(piece.line(), "directive.draft.missing.words")));
        if (draft.signer().isBlank() && !draft.isJoint()) {
            problems.add(Problem.hint(0, "directive.draft.missing.signer"));
        }
        if (draft.filing().isWrong()) {
            problems.add(Problem.error(
                    0, "directive.filing.copies_wrong", draft.filing().copies()));
        }
        if (draft.recipients().isEmpty()) {
            problems.add(Problem.hint(0, "directive.draft.missing.recipients"));
        }
    }

    /** Outside the Party who drafted it stands behind the clerk's office in the last line of the recipients (Decree 30/2020/NĐ-CP). */
    private static void filed(DraftContent draft, SigningBody issuer, List<Problem> problems) {
        if (!issuer.family().isParty()
                && draft.filing().office().isEmpty()
                && draft.recipients().stream()
                        .anyMatch(line -> OFFICE_ALONE.matcher(line).matches())) {
            problems.add(Problem.hint(0, "directive.draft.missing.drafter"));
        }
    }

    private static void days(DraftBody body, Optional<LocalDate> aboveIssued, LocalDate today, List<Problem> problems) {
        for (var duty : body.marked(Mark.Duty.class)) {
            duty.mark().deadline().ifPresent(day -> day(duty.piece(), day, aboveIssued, today, problems));
        }
        for (var report : body.marked(Mark.Report.class)) {
            report.mark().due().ifPresent(day -> day(report.piece(), day, aboveIssued, today, problems));
        }
        for (var period : body.marked(Mark.Period.class)) {
            var mark = period.mark();
            mark.from()
                    .filter(from -> mark.to().filter(from::isAfter).isPresent())
                    .ifPresent(
                            from -> problems.add(Problem.error(period.piece().line(), "directive.draft.day.reversed")));
            mark.to().ifPresent(day -> day(period.piece(), day, aboveIssued, today, problems));
        }
    }

    /** A day that is not printed binds nobody; one before today, or before the directive above was written, is a slip. */
    private static void day(
            DraftBody.Piece piece,
            LocalDate day,
            Optional<LocalDate> aboveIssued,
            LocalDate today,
            List<Problem> problems) {
        if (!piece.words().contains(Vietnamese.date(day))
                && !piece.words()
                        .contains("%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                && !piece.words()
                        .contains("%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()))) {
            problems.add(Problem.hint(piece.line(), "directive.draft.day.not_printed", Vietnamese.date(day)));
        }
        if (aboveIssued.filter(day::isBefore).isPresent()) {
            problems.add(Problem.hint(
                    piece.line(),
                    "directive.draft.day.before_source",
                    Vietnamese.date(day),
                    Vietnamese.date(aboveIssued.orElseThrow())));
        } else if (day.isBefore(today)) {
            problems.add(Problem.hint(piece.line(), "directive.draft.day.past", Vietnamese.date(day)));
        }
    }

    private static void beside(DirectiveContent above, DraftBody body, List<Problem> problems) {
        var tasks = new HashSet<Integer>();
        for (var duty : body.marked(Mark.Duty.class)) {
            for (int place : known(duty, above.tasks().size(), problems)) {
                tasks.add(place);
                later(
                        duty.piece(),
                        duty.mark().deadline(),
                        above.tasks().get(place - 1).deadline(),
                        problems);
            }
        }
        var asked = above.reading().reportObligations();
        var reports = new HashSet<Integer>();
        for (var report : body.marked(Mark.Report.class)) {
            for (int place : known(report, asked.size(), problems)) {
                reports.add(place);
                later(report.piece(), report.mark().due(), asked.get(place - 1).due(), problems);
            }
        }
        var windows = above.reading().windows();
        var periods = new HashSet<Integer>();
        for (var period : body.marked(Mark.Period.class)) {
            for (int place : known(period, windows.size(), problems)) {
                periods.add(place);
                within(period, windows.get(place - 1), problems);
            }
        }
        for (int place = 1; place <= above.tasks().size(); place++) {
            if (!tasks.contains(place)) {
                problems.add(Problem.hint(
                        0,
                        "directive.draft.left_out.task",
                        Integer.toString(place),
                        shown(above.tasks().get(place - 1).text())));
            }
        }
        for (int place = 1; place <= asked.size(); place++) {
            if (!reports.contains(place)) {
                var report = asked.get(place - 1);
                problems.add(Problem.hint(
                        0,
                        "directive.draft.left_out.report",
                        Integer.toString(place),
                        shown(Optional.ofNullable(report.what()).orElse(report.raw()))));
            }
        }
        for (int place = 1; place <= windows.size(); place++) {
            if (!periods.contains(place)) {
                problems.add(Problem.hint(
                        0,
                        "directive.draft.left_out.period",
                        Integer.toString(place),
                        shown(windows.get(place - 1).raw())));
            }
        }
    }

    /** What is done below lies inside the superior's time. */
    private static void within(Marked<Mark.Period> own, Window above, List<Problem> problems) {
        var begins = Optional.ofNullable(above.from());
        var ends = Optional.ofNullable(above.to());
        boolean early =
                begins.flatMap(day -> own.mark().from().filter(day::isAfter)).isPresent();
        boolean late =
                ends.flatMap(day -> own.mark().to().filter(day::isBefore)).isPresent();
        if (early || late) {
            problems.add(Problem.hint(
                    own.piece().line(),
                    "directive.draft.period.outside",
                    begins.map(Vietnamese::date).orElse("…"),
                    ends.map(Vietnamese::date).orElse("…")));
        }
    }

    private static List<Integer> known(Marked<? extends Mark> marked, int many, List<Problem> problems) {
        var known = new ArrayList<Integer>();
        for (int place : marked.mark().sources()) {
            if (place >= 1 && place <= many) {
                known.add(place);
            } else {
                problems.add(
                        Problem.error(marked.piece().line(), "directive.draft.mark.source", Integer.toString(place)));
            }
        }
        return known;
    }

    /** What comes from below is put together before it goes up: the own day has to be earlier. */
    private static void later(
            DraftBody.Piece piece,
            Optional<LocalDate> own,
            @org.jspecify.annotations.Nullable LocalDate above,
            List<Problem> problems) {
        if (above == null) {
            return;
        }
        if (own.isEmpty()) {
            problems.add(Problem.hint(piece.line(), "directive.draft.day.none", Vietnamese.date(above)));
        } else if (!own.get().isBefore(above)) {
            problems.add(Problem.hint(
                    piece.line(),
                    "directive.draft.day.not_earlier",
                    Vietnamese.date(own.get()),
                    Vietnamese.date(above)));
        }
    }

    private static String shown(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, words.lastIndexOf(' ', SHOWN)) + "…";
    }
}
