package vn.trienkhai.reader.field.duty;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** "Nhà thầu xây lắp là Công ty A dọn sạch …": whose part somebody has stands before the name, and the name is who acts (F25). */
final class NamedAs {
    private static final Cue PART = Cue.of(
            "^(?:các )?(?:đơn vị|nhà thầu|chủ đầu tư|cơ quan|bên|nhà tài trợ|đối tác|đầu mối)(?!\\p{L})[^.;:,()]{0,60}? là ");

    private NamedAs() {}

    /** Where the name begins of the one who acts; {@code start} where it begins there. */
    static int start(Line line, int start, int verb) {
        var part = line.search(PART).region(start, verb);
        boolean named = part.lookingAt()
                && part.end() < verb
                && Character.isUpperCase(line.text().charAt(part.end()))
                && Units.startsBodyAt(line.lower(), part.end());
        return named ? part.end() : start;
    }
}
