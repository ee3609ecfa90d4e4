package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.trienkhai.directive.DirectiveId;

/**
 * What the page prints on which a person chooses between the own words and the other's.
 *
 * @param typed what the person typed, by name of the part, so that nothing of it is lost
 */
public record ConflictPage(
        long id, int version, int newest, String by, List<Dispute> disputes, Map<String, String> typed) {

    /**
     * @param place how the choice is named
     * @param part which part of the draft it is in
     */
    public record Dispute(String place, String part, List<Comparison.Words> mine, List<Comparison.Words> theirs) {}

    /** The words of one person; what the other has not is marked. */
    private static List<Comparison.Words> side(List<Comparison.Words> both, Comparison.Kind own) {
        return both.stream()
                .filter(word -> word.kind() == own || word.kind() == Comparison.Kind.SAME)
                .map(word -> word.kind() == own ? new Comparison.Words(Comparison.Kind.CHANGED, word.text()) : word)
                .toList();
    }

    static ConflictPage of(DirectiveId id, DraftForm form, Letters.Merge merge) {
        var disputes = new ArrayList<Dispute>();
        for (var part : merge.parts()) {
            int place = 0;
            for (var stretch : part.text().stretches()) {
                if (stretch.isDisputed()) {
                    var words = Comparison.words(stretch.theirs(), stretch.mine());
                    disputes.add(new Dispute(
                            part.name() + "." + place++,
                            part.name(),
                            side(words, Comparison.Kind.ADDED),
                            side(words, Comparison.Kind.REMOVED)));
                }
            }
        }
        var typed = new TreeMap<String, String>();
        DraftParts.NAMES.forEach(name -> typed.put(name, DraftParts.of(form.draft(), name)));
        return new ConflictPage(id.value(), form.version(), merge.newest(), merge.by(), List.copyOf(disputes), typed);
    }
}
