package vn.trienkhai.reader.layout;

import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/** That a paper was signed, told below the office of who signs where no recipients stand: "GIÁM ĐỐC / (Đã ký) / Lò Văn Ón", "Lò Văn Ón (đã ký)". */
final class Signed {
    private static final Cue MARK = Cue.of("[\\[(](?:đã ký|ký tên|signed)[^)\\]]{0,30}[)\\]]\\.?$");
    private static final Cue OFFICE_ALONE = Cue.of("^" + Vocabulary.anyOf("officer-titles", 0) + "$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}['’]?\\p{Ll}{0,6}){2,3}");

    /** Below a signature stand only recipients, or what readers of a page wrote. */
    private static final int LAST_LINES = 12;

    private static final int FAR = 3;

    private Signed() {}

    /** "Hiệu trưởng / Lò Văn Ón" as the last lines: an office alone, and right below it the name or the mark. */
    static boolean atEnd(List<Line> lines, int office) {
        var line = lines.get(office);
        return office + 1 < lines.size()
                && office > lines.size() - LAST_LINES
                && Character.isUpperCase(line.text().charAt(0))
                && line.search(OFFICE_ALONE).find()
                && (NAME.matcher(lines.get(office + 1).text()).matches() || below(lines, office));
    }

    /** Whether it is told in the next lines below {@code office}. */
    static boolean below(List<Line> lines, int office) {
        return lines.subList(office + 1, Math.min(lines.size(), office + 1 + FAR)).stream()
                .anyMatch(line -> line.search(MARK).find());
    }
}
