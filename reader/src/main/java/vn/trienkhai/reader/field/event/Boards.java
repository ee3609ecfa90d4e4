package vn.trienkhai.reader.field.event;

import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** Boards that bear the name of what they prepare: "Ban Chỉ đạo Tuần lễ Quốc gia …" is a body, and no event. */
final class Boards {
    private static final Cue BOARD = Cue.of("ban (?:chỉ đạo|tổ chức) $");

    private Boards() {}

    /** Whether the name that begins there is part of that of a board. */
    static boolean isPartOfOne(Line line, int at) {
        return line.search(BOARD).region(0, at).find();
    }
}
