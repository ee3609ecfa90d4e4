package vn.trienkhai.reader.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.ReaderInfo;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.source.SourceText;

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
                SubjectField.read(parts, findings),
                MarksField.urgency(parts, findings),
                null,
                CitationsField.read(parts, reference, day, findings),
                addressees,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                recipients.all(),
                recipients.informed(),
                SignerField.read(closing, findings),
                SectionsField.read(tree, "/sections", findings),
                List.of(),
                List.of(),
                List.copyOf(findings.doubts()),
                Map.copyOf(findings.evidence()),
                new ReaderInfo(
                        DirectiveReader.VERSION,
                        source.kind(),
                        source.encoding(),
                        (System.nanoTime() - started) / 1_000_000));
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date != null && date.length() == 10 ? LocalDate.parse(date) : null;
    }
}
