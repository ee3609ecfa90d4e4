package vn.trienkhai.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.source.line.Envelope;
import vn.trienkhai.reader.source.line.Notes;

/** Adds to a reading what its source knows: attachments, doubts about the file, words recognised without certainty. */
final class SourceNotes {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TEXTS = Pattern.compile("/(?:sections|footnotes|themes|channels)/.*|/tasks/\\d+");
    private static final Envelope NO_ENVELOPE = new Envelope(null, null);
    private static final int MOST_DOUBTS = 200;
    private static final int SHORT = 160;

    private SourceNotes() {}

    static Outcome added(Outcome outcome, Notes notes) {
        boolean plain = notes.unsure().isEmpty()
                && notes.doubts().isEmpty()
                && notes.attachments().isEmpty()
                && notes.envelope().equals(NO_ENVELOPE);
        return plain || !(outcome instanceof Outcome.Read(var reading))
                ? outcome
                : new Outcome.Read(added(reading, notes));
    }

    private static DirectiveReading added(DirectiveReading reading, Notes notes) {
        var doubts = new ArrayList<>(reading.doubts());
        doubts.addAll(notes.doubts());
        doubts.addAll(unsure(reading, notes.unsure()));
        differs("/number_raw", reading.numberRaw(), notes.envelope().numberRaw(), doubts);
        differs("/date", reading.date(), notes.envelope().date(), doubts);
        var attachments = new ArrayList<>(reading.attachments());
        notes.attachments().stream().filter(name -> !attachments.contains(name)).forEach(attachments::add);
        return reading.with(attachments, doubts);
    }

    private static void differs(String field, @Nullable String read, @Nullable String said, List<Doubt> doubts) {
        if (said != null && !said.equals(read)) {
            var choices = read == null ? List.of(said) : List.of(read, said);
            doubts.add(new Doubt(field, DoubtReason.PACKET_DIFFERS.code(), said, choices));
        }
    }

    /** One doubt a value, whatever the number of its unsure words: a person compares the whole value with the picture. */
    private static List<Doubt> unsure(DirectiveReading reading, Map<Integer, Set<String>> words) {
        var doubts = new ArrayList<Doubt>();
        for (var entry : new TreeMap<>(reading.evidence()).entrySet()) {
            var place = entry.getValue();
            if (doubts.size() < MOST_DOUBTS
                    && place.quote().length() <= SHORT
                    && !TEXTS.matcher(entry.getKey()).matches()
                    && holds(place, words)) {
                doubts.add(new Doubt(entry.getKey(), DoubtReason.RECOGNITION_UNSURE.code(), place.quote(), List.of()));
            }
        }
        return doubts;
    }

    private static boolean holds(Evidence place, Map<Integer, Set<String>> words) {
        var here = words.getOrDefault(place.page(), Set.of());
        var next = words.getOrDefault(place.page() + 1, Set.of());
        for (var word : SPACES.split(place.quote())) {
            if (here.contains(word) || next.contains(word) || isPartOf(word, here)) {
                return true;
            }
        }
        return false;
    }

    /** Evidence may begin or end inside a word: the number of "15/CV-UBND". */
    private static boolean isPartOf(String word, Set<String> unsure) {
        return word.length() > 1 && unsure.stream().anyMatch(whole -> whole.contains(word));
    }
}
