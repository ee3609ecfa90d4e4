package vn.trienkhai.reader.source.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trienkhai.reader.Doubt;

/**
 * What a source knows beyond its lines.
 *
 * @param unsure words that recognition was not sure of, by page
 * @param doubts about the file as a whole
 * @param attachments names of files that came with the document
 * @param envelope what the packet that the document came in says of it
 */
public record Notes(Map<Integer, Set<String>> unsure, List<Doubt> doubts, List<String> attachments, Envelope envelope) {
    public static final Notes NONE = new Notes(Map.of(), List.of(), List.of(), Envelope.NONE);

    public Notes {
        unsure = Map.copyOf(unsure);
        doubts = List.copyOf(doubts);
        attachments = List.copyOf(attachments);
    }

    public static Notes unsure(Map<Integer, Set<String>> words) {
        return new Notes(words, List.of(), List.of(), Envelope.NONE);
    }

    public static Notes doubt(Doubt doubt) {
        return doubts(List.of(doubt));
    }

    public static Notes doubts(List<Doubt> doubts) {
        return doubts.isEmpty() ? NONE : new Notes(Map.of(), doubts, List.of(), Envelope.NONE);
    }

    public static Notes packet(List<String> attachments, Envelope envelope) {
        return new Notes(Map.of(), List.of(), attachments, envelope);
    }

    public Notes and(Notes other) {
        return new Notes(
                unsure.isEmpty() ? other.unsure : unsure,
                joined(doubts, other.doubts),
                joined(attachments, other.attachments),
                envelope == Envelope.NONE ? other.envelope : envelope);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
