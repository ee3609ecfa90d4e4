package vn.trienkhai.directive;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trienkhai.file.FileId;
import vn.trienkhai.file.StoredFiles;
import vn.trienkhai.shared.Actor;

/** The untouched bytes of directives, kept among the files. */
@Component
class Originals {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "doc", "application/msword",
            "pdf", "application/pdf",
            "rtf", "application/rtf",
            "odt", "application/vnd.oasis.opendocument.text",
            "txt", "text/plain");

    /** A file as it goes to a browser. */
    record Kept(String name, String type, byte[] bytes) {}

    private final StoredFiles files;

    Originals(StoredFiles files) {
        this.files = files;
    }

    /** @param source what the reader found the bytes to be; their name is not believed */
    long keep(Actor actor, String name, byte[] bytes, String source) {
        var mediaType = MEDIA_TYPES.getOrDefault(source, "application/octet-stream");
        return files.keep(actor, bytes, name, mediaType).id().value();
    }

    byte[] bytes(Actor actor, long file) {
        return files.bytes(actor, new FileId(file));
    }

    /** What stands for the bytes. */
    String hash(Actor actor, long file) {
        return files.find(actor, new FileId(file)).sha256();
    }

    String name(Actor actor, long file) {
        return files.find(actor, new FileId(file)).name();
    }

    Kept open(Actor actor, long file) {
        var stored = files.find(actor, new FileId(file));
        return new Kept(stored.name(), stored.mediaType(), bytes(actor, file));
    }
}
