package vn.trienkhai.directive;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.trienkhai.file.FileId;
import vn.trienkhai.file.StoredFiles;
import vn.trienkhai.shared.Actor;

/** The untouched bytes of directives, kept among the files. */
@Component
class Originals {
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** A file as it goes to a browser. */
    record Kept(String name, String type, byte[] bytes) {}

    private final StoredFiles files;

    Originals(StoredFiles files) {
        this.files = files;
    }

    long keep(Actor actor, String name, byte[] bytes) {
        return files.keep(actor, bytes, name, mediaType(bytes)).id().value();
    }

    byte[] bytes(Actor actor, long file) {
        return files.bytes(actor, new FileId(file));
    }

    String name(Actor actor, long file) {
        return files.find(actor, new FileId(file)).name();
    }

    Kept open(Actor actor, long file) {
        var stored = files.find(actor, new FileId(file));
        return new Kept(stored.name(), stored.mediaType(), bytes(actor, file));
    }

    /** The reader has found it to be one of three before it is kept. */
    private static String mediaType(byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            return "application/pdf";
        }
        return startsWith(bytes, ZIP)
                ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                : "text/plain;charset=UTF-8";
    }

    private static boolean startsWith(byte[] bytes, byte[] first) {
        return bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }
}
