package vn.trienkhai.directive.chain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.trienkhai.shared.Vietnamese;

/** Tells from the words before a citation what the directive has to do with what it cites. */
final class CitingSentence {
    /** A sentence of bases with long names of bodies hardly runs further. */
    private static final int FAR = 300;

    private static final Pattern BREAK =
            Pattern.compile("[.;:!?]\\s+(?=\\p{Lu})|;\\s*\\n|\\n\\s*\\n|\\n\\s*(?:[-+•]|\\d+[.)]|[a-zđ]\\))\\s");

    /** The last of these words before the citation decides; in one place the longer words count. */
    private static final List<Map.Entry<Relation, Pattern>> CUES = List.of(
            cue(
                    Relation.IMPLEMENTS,
                    "thuc hien|trien khai|thi hanh|quan triet|cu the hoa|chap hanh|tiep thu|the theo tinh than"),
            cue(
                    Relation.BASIS,
                    "can cu|theo(?! doi)(?: tinh than| de nghi tai| chi dao tai| yeu cau tai)?|tren co so|xet"),
            cue(
                    Relation.MENTIONED,
                    "thay the|thay cho|bai bo|huy bo|sua doi|bo sung|dinh chinh|phuc dap|tra loi|kem theo|gui kem|nhac lai"
                            + "|khong thuc hien|ket qua thuc hien|tinh hinh thuc hien|tham khao|so voi"));

    private CitingSentence() {}

    private static Map.Entry<Relation, Pattern> cue(Relation relation, String words) {
        return Map.entry(relation, Pattern.compile("(?<![a-z0-9])(?:" + words + ")(?![a-z0-9])"));
    }

    /**
     * The closest relation of all places of a text where the number is written.
     *
     * @param from where the citation was read; a number that stands nowhere in the text is only mentioned
     */
    static Relation relation(String text, String number, int from) {
        var closest = from >= 0 && from <= text.length() ? before(text, from) : Relation.MENTIONED;
        for (int at = number.isBlank() ? -1 : text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            var here = before(text, at);
            closest = here.compareTo(closest) < 0 ? here : closest;
        }
        return closest;
    }

    private static Relation before(String text, int at) {
        var lead = text.substring(Math.max(0, at - FAR), at);
        int begin = 0;
        var breaks = BREAK.matcher(lead + "A");
        while (breaks.find() && breaks.end() <= lead.length()) {
            begin = breaks.end();
        }
        var words = Vietnamese.fold(lead.substring(begin));
        var relation = Relation.MENTIONED;
        int nearest = -1;
        for (var cue : CUES) {
            var found = cue.getValue().matcher(words);
            while (found.find()) {
                if (found.end() > nearest || found.end() == nearest && cue.getKey() == Relation.MENTIONED) {
                    nearest = found.end();
                    relation = cue.getKey();
                }
            }
        }
        return relation;
    }
}
