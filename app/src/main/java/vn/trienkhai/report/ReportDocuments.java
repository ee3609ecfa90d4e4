package vn.trienkhai.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.file.FileId;
import vn.trienkhai.file.StoredFiles;
import vn.trienkhai.job.JobId;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.layout.DocxWriter;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.unit.UnitAccess;

/** The report as an official document, written as DOCX and PDF and kept among the files. */
@Component
public class ReportDocuments {

    /** What it is written as. */
    public enum Format {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("application/pdf");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reports reports;
    private final DocumentStore store;
    private final ReportPaper paper;
    private final StoredFiles files;
    private final Jobs jobs;
    private final UnitAccess access;
    private final Transactions transactions;
    private final AuditLog audit;

    ReportDocuments(
            Reports reports,
            DocumentStore store,
            ReportPaper paper,
            StoredFiles files,
            Jobs jobs,
            UnitAccess access,
            Transactions transactions,
            AuditLog audit) {
        this.reports = reports;
        this.store = store;
        this.paper = paper;
        this.files = files;
        this.jobs = jobs;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Starts writing both formats. */
    public JobId write(Actor actor, ReportId id) {
        access.require(actor, Role.REPORTER, Role.DRAFTER, Role.APPROVER);
        return transactions.as(actor, () -> {
            var report = own(actor, id);
            return jobs.start(actor, DocumentJob.KIND, report.title(), new DocumentJob.Steps(id.value(), 0));
        });
    }

    void write(Actor actor, ReportId id, Format format) {
        transactions.run(actor, () -> {
            var report = own(actor, id);
            var file = files.keep(
                    actor,
                    bytes(paper.compose(actor, report), format),
                    "bao-cao-" + id + "." + format.code(),
                    format.mediaType);
            store.put(id, report.version(), format, file.id());
            audit.record("report.written", "report", id, java.util.Map.of("format", format.code()));
        });
    }

    /** The document as last written; empty when it never was. */
    public Optional<FileId> find(Actor actor, ReportId id, Format format) {
        return transactions.as(actor, () -> store.find(reports.find(actor, id).id(), format));
    }

    /** Whether it was written since the report last changed. */
    public boolean isFresh(Actor actor, ReportId id) {
        return transactions.as(
                actor,
                () -> store.version(id)
                        .filter(version -> version == reports.find(actor, id).version())
                        .isPresent());
    }

    private Report own(Actor actor, ReportId id) {
        var report = reports.find(actor, id);
        if (!report.unit().equals(actor.unit())) {
            throw new NotFound("report", id);
        }
        return report;
    }

    private static byte[] bytes(OfficialDocument document, Format format) {
        try {
            var out = new ByteArrayOutputStream();
            if (format == Format.DOCX) {
                DocxWriter.write(document, out);
            } else {
                PdfWriter.write(document, out);
            }
            return out.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
