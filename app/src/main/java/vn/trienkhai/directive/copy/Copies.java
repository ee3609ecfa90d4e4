package vn.trienkhai.directive.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.directive.draft.LetterDocuments;
import vn.trienkhai.directive.reader.ReaderProcess;
import vn.trienkhai.file.FileId;
import vn.trienkhai.file.StoredFiles;
import vn.trienkhai.layout.Copy;
import vn.trienkhai.layout.DocxWriter;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.unit.Units;

/** Makes copies (sao y, trích sao, sao lục) of what the acting unit has in its registers. */
@Component
class Copies {
    private static final String PDF = "application/pdf";

    /** Of what a copy can be made. */
    enum Original {
        /** A letter of the unit's own: the form stands below its last line, in either format. */
        OWN,
        /** A PDF, such as a scan: the form is a page behind it, or the stamp on its page 1. */
        PAGES,
        /** On paper, or in a format that is not ours to write on: the form alone. */
        PAPER
    }

    private final Directives directives;
    private final LetterDocuments documents;
    private final StoredFiles files;
    private final ReaderProcess reader;
    private final CopyRegister register;
    private final Units units;
    private final AuditLog audit;
    private final Clock clock;

    Copies(
            Directives directives,
            LetterDocuments documents,
            StoredFiles files,
            ReaderProcess reader,
            CopyRegister register,
            Units units,
            AuditLog audit,
            Clock clock) {
        this.directives = directives;
        this.documents = documents;
        this.files = files;
        this.reader = reader;
        this.register = register;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    IssuingBody issuer(Actor actor, LocalDate day) {
        return IssuingBody.of(units, actor, actor.unit(), day);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Of what a copy would be made.
     *
     * @throws Refusal when the unit does not have the directive any more, or nobody has confirmed what it is
     */
    Original original(Actor actor, DirectiveId id) {
        requireKept(actor, id);
        if (documents.ownPaper(actor, id).isPresent()) {
            return Original.OWN;
        }
        return pages(actor, id).isPresent() ? Original.PAGES : Original.PAPER;
    }

    private void requireKept(Actor actor, DirectiveId id) {
        if (!actor.isAny(Role.CLERK, Role.DRAFTER, Role.APPROVER)) {
            throw new AccessRefused("copies of directive " + id + " are made by clerks, drafters and approvers");
        }
        var directive = directives.find(actor, id);
        if (!directive.state().isSettled()) {
            throw new Refusal("directive.copy.unsettled");
        }
        if (directives.line(actor, id).filter(line -> !line.isWithdrawn()).isEmpty()) {
            throw new Refusal("directive.copy.not_kept");
        }
    }

    /** The PDF of a directive: what its issuer has written here, else the file it was registered from. */
    private Optional<FileId> pages(Actor actor, DirectiveId id) {
        return documents.has(actor, id, "pdf")
                ? Optional.of(documents.file(actor, id, "pdf"))
                : directives
                        .find(actor, id)
                        .originalFile()
                        .map(FileId::new)
                        .filter(file -> files.find(actor, file).mediaType().equals(PDF));
    }

    /**
     * The copy as a file, entered in the register of copies; of an excerpt the form alone.
     *
     * @param format pdf or docx; of foreign pages the DOCX is the form alone
     * @throws Refusal when the pages cannot be written on, or another copy has the number
     */
    byte[] written(Actor actor, DirectiveId id, Copy copy, String format) {
        var original = original(actor, id);
        if (copy.isStamped() && (original == Original.PAPER || original == Original.PAGES && format.equals("docx"))) {
            throw new Refusal("directive.copy.stamped");
        }
        var below = isExcerpt(copy) ? Original.PAPER : original;
        var out = new ByteArrayOutputStream();
        try {
            if (format.equals("docx")) {
                docx(actor, id, copy, below, out);
            } else {
                pdf(actor, id, copy, below, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        register.enter(actor, directives.find(actor, id), copy);
        audit.record(
                "directive.copied", "directive", id, Map.of("kind", copy.kind().abbreviation(), "format", format));
        return out.toByteArray();
    }

    /** An excerpt bears a part of the words, chosen by a person: below the whole text its form would say what is not so. */
    private static boolean isExcerpt(Copy copy) {
        return copy.kind() == Copy.Kind.EXCERPT && !copy.isStamped();
    }

    private void docx(Actor actor, DirectiveId id, Copy copy, Original original, ByteArrayOutputStream out)
            throws IOException {
        if (original == Original.OWN) {
            DocxWriter.write(documents.ownPaper(actor, id).orElseThrow(), copy, out);
        } else {
            DocxWriter.write(copy, out);
        }
    }

    private void pdf(Actor actor, DirectiveId id, Copy copy, Original original, ByteArrayOutputStream out)
            throws IOException {
        switch (original) {
            case OWN -> PdfWriter.write(documents.ownPaper(actor, id).orElseThrow(), copy, out);
            case PAGES ->
                out.write(reader.copy(files.bytes(actor, pages(actor, id).orElseThrow()), copy)
                        .orElseThrow(() -> new Refusal("directive.copy.locked")));
            case PAPER -> PdfWriter.write(copy, out);
        }
    }
}
