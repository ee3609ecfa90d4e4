package vn.trienkhai.reader.layout;

import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/** That a paper was signed, told below the office of who signs where no recipients stand: "GIÁM ĐỐC / (Đã ký) / Lò Văn Ón", "Lò Văn Ón (đã ký)". */
public final class Signed {
    /** "(Đã ký)", "[đã ký và đóng dấu]". */
    public static final String MARK = "[\\[(](?:[Đđ]ã ký|ĐÃ KÝ|[Kk]ý tên|[Ss]igned)[^)\\]]{0,30}[)\\]]";

    private static final Cue ENDS_WITH_MARK = Cue.of(MARK + "\\.?$");
    private static final Cue OFFICE_ALONE = Cue.of("^" + Vocabulary.anyOf("officer-titles", 0) + "$");
    private static final Pattern NAME = Pattern.compile(PersonName.WHOLE);

    /** Below a signature stand only recipients, or what readers of a page wrote. */
    private static final int LAST_LINES = 12;

    private static final int FAR = 3;

    private Signed() {}

    /** "Hiệu trưởng / Lò Văn Ón" as the last lines: an office alone, and right below it the name or the mark. */
    static boolean atEnd(List<Line> lines, int office) {
        var line = lines.get(office);
        return office + 1 < lines.size()
                && office > lines.size() - LAST_LINES
                && isOfficeAlone(line)
                && (NAME.matcher(lines.get(office + 1).text()).matches() || below(lines, office));
    }

    /** "Hiệu trưởng": in small letters an office stands alone. */
    public static boolean isOfficeAlone(Line line) {
        return Character.isUpperCase(line.text().charAt(0))
                && line.search(OFFICE_ALONE).find();
    }

    /** Whether it is told in the next lines below {@code office}. */
    static boolean below(List<Line> lines, int office) {
        return lines.subList(office + 1, Math.min(lines.size(), office + 1 + FAR)).stream()
                .anyMatch(line -> line.search(ENDS_WITH_MARK).find());
    }
}
