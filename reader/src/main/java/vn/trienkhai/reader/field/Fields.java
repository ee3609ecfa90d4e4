package vn.trienkhai.reader.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.ReaderInfo;
import vn.trienkhai.reader.field.channel.ChannelsField;
import vn.trienkhai.reader.field.citation.BareIssuers;
import vn.trienkhai.reader.field.citation.CitationsField;
import vn.trienkhai.reader.field.deadline.CalendarDoubts;
import vn.trienkhai.reader.field.event.EventsField;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.foot.AttachmentsField;
import vn.trienkhai.reader.field.foot.ClosingBlock;
import vn.trienkhai.reader.field.foot.FootnotesField;
import vn.trienkhai.reader.field.foot.RecipientsField;
import vn.trienkhai.reader.field.foot.SignerField;
import vn.trienkhai.reader.field.head.AddresseesField;
import vn.trienkhai.reader.field.head.DateField;
import vn.trienkhai.reader.field.head.DocTypeField;
import vn.trienkhai.reader.field.head.IssuerField;
import vn.trienkhai.reader.field.head.MarksField;
import vn.trienkhai.reader.field.head.ReferenceNumberField;
import vn.trienkhai.reader.field.head.SubjectField;
import vn.trienkhai.reader.field.report.ReportsField;
import vn.trienkhai.reader.field.task.TasksField;
import vn.trienkhai.reader.field.window.WindowsField;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.source.line.SourceText;

/** Reads every field of a directive, in the order in which they need each other. */
public final class Fields {
    private Fields() {}

    public static Outcome read(DirectiveText text, SourceText source, long started) {
        if (text.lines().isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.EMPTY, "");
        }
        var parts = Parts.of(text);
        if (MarksField.isSecret(text, parts)) {
            return new Outcome.Refused(Outcome.Reason.STATE_SECRET, "");
        }
        return new Outcome.Read(reading(parts, source, started));
    }

    private static DirectiveReading reading(Parts parts, SourceText source, long started) {
        var findings = new Findings(parts.text());
        var closing = ClosingBlock.of(parts);
        var reference = ReferenceNumberField.read(parts, findings);
        var dated = DateField.read(parts, findings);
        var day = day(dated.date());
        var issuer = IssuerField.read(parts, closing, findings);
        var recipients = RecipientsField.read(closing, parts, findings);
        var tree = Node.tree(parts.body());
        var addressees = AddresseesField.read(parts, findings);
        var type = DocTypeField.read(parts, reference, findings);
        var subject = SubjectField.read(parts, findings);
        var citations = BareIssuers.named(CitationsField.read(parts, reference, day, findings), issuer.name());
        var near = PaperDay.near(dated.date(), citations, parts);
        var events = EventsField.read(parts, told(parts), subject == null ? "" : subject, near, findings);
        var reports = ReportsField.read(parts, issuer.name(), near, findings);
        var tasks = TasksField.read(tree, type, addressees, reports, near, findings);
        var windows = WindowsField.read(parts, tree, near, day != null, taken(findings), findings);
        if (parts.closing().isEmpty() && !parts.body().isEmpty()) {
            findings.doubt("/recipients", DoubtReason.TEXT_CUT);
            CutEnd.look(parts.text().text(), findings);
        }
        CalendarDoubts.look(parts, events, near, findings);
        var closingRead = SignerField.read(parts.text(), closing, issuer.name(), findings);
        return new DirectiveReading(
                parts.text().text(),
                type,
                issuer.name(),
                issuer.parent(),
                reference == null ? null : reference.number(),
                reference == null ? null : reference.symbol(),
                reference == null ? null : reference.raw(),
                dated.place(),
                dated.date(),
                subject,
                MarksField.urgency(parts, findings),
                null,
                citations,
                addressees,
                events,
                windows,
                ThemesField.read(tree, findings),
                ChannelsField.read(parts, tree, subject == null ? "" : subject, findings),
                tasks,
                reports.stream().map(ReportsField.Report::obligation).toList(),
                recipients.all(),
                recipients.informed(),
                closingRead,
                SectionsField.read(tree, "/sections", findings),
                FootnotesField.read(parts, findings),
                AttachmentsField.read(parts, findings),
                List.copyOf(findings.doubts()),
                Collections.unmodifiableMap(findings.evidence()),
                new ReaderInfo(
                        DirectiveReader.VERSION,
                        source.kind(),
                        source.encoding(),
                        (System.nanoTime() - started) / 1_000_000),
                null);
    }

    /** Where events are named: the subject and the text. */
    private static List<Line> told(Parts parts) {
        var lines = new ArrayList<Line>(parts.heading());
        parts.letterhead().stream().filter(line -> !line.isUpper()).forEach(lines::add);
        lines.addAll(parts.body());
        return lines;
    }

    /** Days that belong to something else already: citations, events, deadlines of tasks and reports. */
    private static BitSet taken(Findings findings) {
        var taken = new BitSet();
        findings.evidence().forEach((pointer, place) -> {
            if (isTaken(pointer)) {
                taken.set(place.start(), place.end());
            }
        });
        return taken;
    }

    private static boolean isTaken(String pointer) {
        return pointer.startsWith("/report_obligations/")
                ? pointer.endsWith("/due")
                : pointer.equals("/date")
                        || (pointer.startsWith("/citations/") || pointer.startsWith("/events/"))
                                && Character.isDigit(pointer.charAt(pointer.length() - 1));
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date != null && date.length() == 10 ? LocalDate.parse(date) : null;
    }
}
