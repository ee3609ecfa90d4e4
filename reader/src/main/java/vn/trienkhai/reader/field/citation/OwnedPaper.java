package vn.trienkhai.reader.field.citation;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** "Kế hoạch của Ủy ban nhân dân tỉnh số …", "Kết luận của Ban Thường vụ Tỉnh ủy số …": whose a document is, before its number. */
record OwnedPaper(String type, Found<String> issuer) {
    private static final Cue OWNER = Cue.of(
            "^(?: liên tịch| liên ngành| phối hợp)? của (?![^.;:()]{0,90} (?:tại|theo|trong) )(\\p{L}[^.;:()“\"]{2,90}?)[,:]?(?: số| sô)?\\s?:?\\s?$");

    private static final int FAR = 130;

    /** Such a document right before the number between two places; null where its kind and owner do not stand there. */
    static @Nullable OwnedPaper before(Line line, int before, int number) {
        int from = Math.max(before, number - FAR);
        var type = TypeWord.last(line.lower().substring(from, number));
        if (type == null) {
            return null;
        }
        var owner = line.search(OWNER).region(from + type.end(), number);
        return owner.find() && Character.isUpperCase(line.text().charAt(owner.start(1)))
                ? new OwnedPaper(type.name(), Found.of(line, owner.start(1), owner.end(1)))
                : null;
    }
}
