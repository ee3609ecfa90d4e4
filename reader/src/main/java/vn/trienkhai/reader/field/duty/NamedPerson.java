package vn.trienkhai.reader.field.duty;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Somebody who answers for what stands behind a colon: "Thầy Lò Văn An, Phó hiệu trưởng: chỉ đạo chung" (F23, F35). */
final class NamedPerson {
    private static final Cue TITLE = Cue.of("^(?:thầy|cô|đ/c|đồng chí|ông|bà|anh|chị) (?!các)");
    /** "Bảo vệ: không cho xe lạ vào": what else begins like a verb. */
    private static final Cue OFFICE_OF_ONE = Cue.of(
            "^(?:tổ )?(?:bảo vệ|thủ thư|phục vụ|tạp vụ|lao công|y tế)(?: (?:nhà trường|cơ quan|trường học))?(?=:)");

    private static final Cue NAME_ENDS =
            Cue.of(",| \\(| (?:(?<!tổng )phụ trách|là|làm|chịu trách nhiệm|chỉ đạo)(?!\\p{L})");
    private static final int LONGEST = 110;

    private NamedPerson() {}

    /** The person whose name and office end at the colon of the sentence; null where none does. */
    static @Nullable Found<String> before(Line line, int start, int to) {
        var office = line.search(OFFICE_OF_ONE).region(start, to);
        if (office.lookingAt()) {
            return Found.of(line, start, office.end());
        }
        var title = line.search(TITLE).region(start, to);
        if (!title.lookingAt()) {
            return null;
        }
        int colon = line.lower().indexOf(':', start);
        if (colon < 0
                || colon >= to
                || colon - start > LONGEST
                || !Character.isUpperCase(line.text().charAt(title.end()))) {
            return null;
        }
        var stop = line.search(NAME_ENDS).region(title.end(), colon);
        boolean deputy = line.lower().startsWith("phó ", title.end());
        int end =
                stop.find() && !(deputy && line.lower().startsWith(" phụ trách", stop.start())) ? stop.start() : colon;
        return new Found<>(line.text().substring(start, end).strip(), line.span(start, end));
    }
}
