package vn.trienkhai.reader.source;

import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;

/** Chooses the source by content. */
public final class Sources {
    private Sources() {}

    public static SourceText read(byte[] content, String fileName, Limits limits) throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable(Outcome.Reason.EMPTY, "");
        }
        if (content.length > limits.bytes()) {
            throw new Unreadable(Outcome.Reason.TOO_LARGE, "");
        }
        return TextSource.read(content);
    }
}
