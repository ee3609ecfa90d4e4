package vn.trienkhai.command;

import java.io.PrintStream;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.exchange.ImportReport;

/** Says on the terminal what an import did or would do; refusals and questions go to standard error. */
final class ImportTelling {
    private static final int MOST_CHANGES = 40;
    private static final int MOST_PROBLEMS = 500;

    private ImportTelling() {}

    static void progress(int rows) {
        System.err.println(Complaint.sentence("command.units.progress", Vietnamese.number(rows)));
    }

    static void tell(ImportReport report, PrintStream out, PrintStream err) {
        report.changes().stream()
                .limit(MOST_CHANGES)
                .forEach(change -> out.println(line(change.file(), change.row(), change.text())));
        report.notes().forEach(out::println);
        report.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> err.println(line(problem.file(), problem.row(), problem.reason())));
        if (report.problemCount() > MOST_PROBLEMS) {
            err.println(
                    Complaint.sentence("command.units.more", Vietnamese.number(report.problemCount() - MOST_PROBLEMS)));
        }
        report.questions().forEach(question -> ask(question, err));
        summary(report, out);
    }

    private static void ask(ImportReport.Question question, PrintStream err) {
        err.println(question.text());
        var choices = question.choices();
        err.println(Complaint.sentence("command.units.answer", choices.get(1), choices.get(0)));
        err.println(Complaint.sentence("command.units.answer", choices.get(0), choices.get(1)));
    }

    private static void summary(ImportReport report, PrintStream out) {
        for (var verb : ImportReport.Verb.values()) {
            if (report.count(verb) > 0) {
                out.println(Complaint.sentence("command.units.count." + verb, Vietnamese.number(report.count(verb))));
            }
        }
        out.println(Complaint.sentence(
                report.kept()
                        ? report.changesAnything() ? "command.units.kept" : "command.units.unchanged"
                        : report.isClean() ? "command.units.preview" : "command.units.refused"));
    }

    /** Row 0 stands for the whole file. */
    private static String line(String file, int row, String text) {
        return row == 0
                ? Complaint.sentence("command.units.file", file, text)
                : Complaint.sentence("command.units.row", file, row, text);
    }
}
