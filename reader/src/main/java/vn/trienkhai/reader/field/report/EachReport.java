package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;

/** What one sentence asks for one after the other, each with a limit of its own (D65, D69). */
record EachReport(Line line, int to, @Nullable LocalDate day, ReportList reports) {

    void add(int from, Found<String> receiver, @Nullable Found<String> via) {
        int start = from;
        var goesTo = receiver;
        var goesVia = via;
        for (int next = NextReport.in(line, start, to, day); next >= 0; next = NextReport.in(line, start, to, day)) {
            var own = ReportReceiver.in(line, next, ReportSentence.beforePurpose(line, next, to), day);
            boolean before = receiver.span().start() >= line.start() + next;
            boolean sent = !before
                    || line.search(ReportsField.SENDING).region(start, next).find();
            if (sent) {
                var first = before ? ReportReceiver.in(line, start, next, day) : null;
                var ownVia = before ? ReportVia.anywhere(line, start, next) : null;
                var itsVia = before || own == null || goesTo.span().equals(own.span())
                        ? goesVia
                        : ReportVia.behind(line, goesTo, next);
                reports.add(line, start, next, first == null ? goesTo : first, ownVia == null ? itsVia : ownVia);
            }
            goesTo = own == null ? receiver : own;
            goesVia = own == null ? via : ReportVia.behind(line, own, to);
            start = next;
        }
        reports.add(line, start, to, goesTo, goesVia);
    }
}
