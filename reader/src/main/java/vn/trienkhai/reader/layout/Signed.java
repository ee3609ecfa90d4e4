package vn.trienkhai.reader.layout;

import java.util.List;
import vn.trienkhai.reader.pattern.Cue;

/** That a paper was signed, told below the office of who signs where no recipients stand: "GIÁM ĐỐC / (Đã ký) / Lò Văn Ón", "Lò Văn Ón (đã ký)". */
final class Signed {
    private static final Cue MARK = Cue.of("[\\[(](?:đã ký|ký tên|signed)[^)\\]]{0,30}[)\\]]\\.?$");
    private static final int FAR = 3;

    private Signed() {}

    /** Whether it is told in the next lines below {@code office}. */
    static boolean below(List<Line> lines, int office) {
        return lines.subList(office + 1, Math.min(lines.size(), office + 1 + FAR)).stream()
                .anyMatch(line -> line.search(MARK).find());
    }
}
