package vn.trienkhai.file;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;

/**
 * Hands a kept file to a browser so that the browser never runs it: the type is the one that was found in the content,
 * guessing is forbidden, and should it be shown as a page after all, that page may do nothing.
 */
@Component
public class FileAnswer {
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png");
    private static final String NOTHING_ALLOWED = "default-src 'none'; sandbox";

    private final StoredFiles files;

    FileAnswer(StoredFiles files) {
        this.files = files;
    }

    /** Pictures are shown in place, all else is saved under its name. */
    public ResponseEntity<Resource> of(Actor actor, FileId id) {
        var file = files.find(actor, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(file.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_ALLOWED)
                .body(new InputStreamResource(files.open(file)));
    }

    private static ContentDisposition disposition(StoredFile file) {
        var way = SHOWN.contains(file.mediaType()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return way.filename(file.name(), StandardCharsets.UTF_8).build();
    }
}
