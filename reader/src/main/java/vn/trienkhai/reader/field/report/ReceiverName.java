package vn.trienkhai.reader.field.report;

import java.util.stream.IntStream;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Names of receivers that go on behind a comma, and receivers that stand behind another "cho" or "đến" of the sentence (F51–F53). */
final class ReceiverName {
    /** "Phòng Kiểm tra, TT và THA": parts of one name in short forms. */
    private static final Cue SHORT_FORMS = Cue.of(
            "^(?:, \\p{Lu}{2,7}(?!\\p{L})){1,3}(?: (?:và|&) \\p{Lu}{2,7}(?!\\p{L}))?(?=\\s?$|[.;(]| (?:trước|chậm|muộn|hạn|để|vào|trong|theo|tổng|qua)(?!\\p{L})| \\()");

    /** "(qua Phòng Nghiệp vụ, Dự toán, Pháp chế)": the works that a name lists. */
    private static final Cue TO_BRACKET = Cue.of("^(?:, (?!ĐT|SĐT)\\p{Lu}[\\p{L} -]{2,40}){1,3}\\)");

    private static final Cue LINK = Cue.of(" (?:về|đến|tới|cho) (?=\\p{L})");

    private static final int LINKS = 4;

    private ReceiverName() {}

    /** The end of the name whose first part ends at the comma at {@code end}. */
    static int end(Line line, int end, int to) {
        if (end >= to || line.text().charAt(end) != ',') {
            return end;
        }
        var rest = SHORT_FORMS.matcher(line.text()).region(end, to);
        return rest.lookingAt() ? rest.end() : end;
    }

    /** Whether behind the comma only words of the same name stand, up to the end of the bracket. */
    static boolean goesOnToBracket(String text, int comma) {
        return TO_BRACKET.matcher(text).region(comma, text.length()).lookingAt();
    }

    /** The places behind the next words that may lead to a receiver, as far as the sentence goes. */
    static int[] further(Line line, int from, int to) {
        int stop = Math.min(to, Duty.sentenceEnd(line.lower(), from, to));
        var places = IntStream.builder();
        var found = line.search(LINK).region(from, stop);
        for (int i = 0; i < LINKS && found.find(); i++) {
            places.add(found.end());
        }
        return places.build().toArray();
    }
}
