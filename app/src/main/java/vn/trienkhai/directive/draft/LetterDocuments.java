package vn.trienkhai.directive.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.OwnDirectives;
import vn.trienkhai.file.FileId;
import vn.trienkhai.file.StoredFiles;
import vn.trienkhai.job.JobContext;
import vn.trienkhai.job.JobHandler;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.layout.DocxWriter;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;

/** Writes an issued letter in the official layout, one format a step, and keeps it among the files. */
@Component
public class LetterDocuments implements JobHandler {
    private static final String KIND = "directive.document";
    private static final List<String> FORMATS = List.of("docx", "pdf");
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    record Steps(long directive, int done) {}

    private final JdbcClient jdbc;
    private final Directives directives;
    private final OwnDirectives own;
    private final DraftPaper paper;
    private final DraftJson drafts;
    private final StoredFiles files;
    private final Jobs jobs;
    private final UnitAccess access;
    private final Transactions transactions;
    private final JsonMapper json;

    LetterDocuments(
            JdbcClient jdbc,
            Directives directives,
            OwnDirectives own,
            DraftPaper paper,
            DraftJson drafts,
            StoredFiles files,
            Jobs jobs,
            UnitAccess access,
            Transactions transactions,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.directives = directives;
        this.own = own;
        this.paper = paper;
        this.drafts = drafts;
        this.files = files;
        this.jobs = jobs;
        this.access = access;
        this.transactions = transactions;
        this.json = json;
    }

    /** Starts writing; the documents appear on the page of the letter when they are there. */
    void write(Actor actor, DirectiveId id) {
        transactions.run(
                actor, () -> jobs.start(actor, KIND, directives.find(actor, id).reference(), new Steps(id.value(), 0)));
    }

    /** Starts writing anew what is missing of an issued letter of the acting unit. */
    void writeAgain(Actor actor, DirectiveId id) {
        access.require(actor, Role.CLERK, Role.APPROVER);
        if (ownPaper(actor, id).isEmpty()) {
            throw new NotFound("issued letter", id);
        }
        write(actor, id);
    }

    /** Writes at once what is missing of an issued letter of the acting unit; nothing is missing of others. */
    public void complete(Actor actor, DirectiveId id) {
        transactions.run(actor, () -> {
            if (ownPaper(actor, id).isPresent()) {
                FORMATS.forEach(format -> keep(actor, id, format));
            }
        });
    }

    public boolean has(Actor actor, DirectiveId id, String format) {
        return transactions.as(actor, () -> find(id, format).isPresent());
    }

    public FileId file(Actor actor, DirectiveId id, String format) {
        return transactions.as(
                actor,
                () -> find(id, format).map(FileId::new).orElseThrow(() -> new NotFound("document of directive", id)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "directive.job.document";
    }

    @Override
    public boolean step(JobContext context) {
        var steps = json.readValue(context.payload(), Steps.class);
        var id = new DirectiveId(steps.directive());
        var format = FORMATS.get(steps.done());
        keep(context.actor(), id, format);
        context.progress(steps.done() + 1, FORMATS.size());
        context.result("/directives/" + id.value());
        context.leave(json.writeValueAsString(new Steps(steps.directive(), steps.done() + 1)));
        return steps.done() + 1 < FORMATS.size();
    }

    private void keep(Actor actor, DirectiveId id, String format) {
        if (find(id, format).isPresent()) {
            return;
        }
        var directive = directives.find(actor, id);
        var name = directive.reference().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT) + "." + format;
        var file = files.keep(
                actor,
                written(paper(actor, directive), format),
                name,
                format.equals("docx") ? DOCX : "application/pdf");
        jdbc.sql("""
                insert into directive_document (directive_id, format, version, file_id)
                select :id, :format, max(version), :file from directive_content where directive_id = :id
                on conflict do nothing""")
                .param("id", id.value())
                .param("format", format)
                .param("file", file.id().value())
                .update();
    }

    /** An issued letter of the acting unit as it is set; none of a letter of others, or of what was never drafted here. */
    public Optional<OfficialDocument> ownPaper(Actor actor, DirectiveId id) {
        return transactions.as(
                actor,
                () -> Optional.of(directives.find(actor, id))
                        .filter(directive -> directive.isOf(actor.unit()) && directive.state() == DirectiveState.ISSUED)
                        .filter(directive -> own.draft(actor, id).isPresent())
                        .map(directive -> paper(actor, directive)));
    }

    private OfficialDocument paper(Actor actor, Directive directive) {
        var typed = own.draft(actor, directive.id())
                .orElseThrow(() -> new NotFound("draft of directive", directive.id()))
                .typed();
        var issued = new DraftReading.Issued(
                directive.number().orElse(""),
                directive.issuedOn().orElseThrow(() -> new NotFound("day of directive", directive.id())));
        return paper.issued(actor, directive.registeredBy(), drafts.read(typed), issued);
    }

    static byte[] written(OfficialDocument document, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (format.equals("docx")) {
                DocxWriter.write(document, bytes);
            } else {
                PdfWriter.write(document, bytes);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private Optional<Long> find(DirectiveId id, String format) {
        return jdbc.sql("""
                select file_id from directive_document where directive_id = :id and format = :format
                order by version desc limit 1""")
                .param("id", id.value())
                .param("format", format)
                .query(Long.class)
                .optional();
    }
}
