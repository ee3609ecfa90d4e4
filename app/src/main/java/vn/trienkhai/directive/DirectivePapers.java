package vn.trienkhai.directive;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.draft.LetterDocuments;
import vn.trienkhai.file.FileId;
import vn.trienkhai.file.StoredFiles;
import vn.trienkhai.shared.Actor;

/** The files that a directive is sent with: its original, or the documents written for it. */
@Component
public class DirectivePapers {
    private final Directives directives;
    private final LetterDocuments documents;
    private final StoredFiles files;

    DirectivePapers(Directives directives, LetterDocuments documents, StoredFiles files) {
        this.directives = directives;
        this.documents = documents;
        this.files = files;
    }

    /** @param type media type of the bytes */
    public record Paper(String name, String type, byte[] bytes) {}

    /** Those that there are; a letter of the acting unit that was issued a moment ago is written first. */
    public List<Paper> of(Actor actor, DirectiveId id) {
        documents.complete(actor, id);
        var papers = new ArrayList<FileId>();
        directives.find(actor, id).originalFile().map(FileId::new).ifPresent(papers::add);
        for (var format : List.of("pdf", "docx")) {
            if (documents.has(actor, id, format)) {
                papers.add(documents.file(actor, id, format));
            }
        }
        return papers.stream().map(file -> paper(actor, file)).toList();
    }

    private Paper paper(Actor actor, FileId file) {
        var stored = files.find(actor, file);
        return new Paper(stored.name(), stored.mediaType(), files.bytes(actor, file));
    }
}
