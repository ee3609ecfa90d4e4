package vn.trienkhai.reader.field.head;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Published;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/**
 * The headline of a page of the web that has lost the letterhead of its paper: beside the day and hour of publication, or alone
 * above the text. It tells what the paper is about, and its first word often what it is ("Kế hoạch tổ chức …", "Công văn số …
 * về …"). What is read of it is a guess, and bears a doubt.
 *
 * @param number where the number of the paper begins, or {@link #NO_NUMBER}
 * @param subject where begins what it is about
 */
record Headline(Line line, Optional<DocumentTypes.Type> type, int number, int subject) {
    /** Where no number is told. */
    static final int NO_NUMBER = -1;

    /** What stands in a letterhead, or is what a paper itself says of its subject. */
    private static final Cue LETTERHEAD =
            Cue.of("^số\\s?[:.]?\\s?[\\d.…/]|^v/v|^kính |chủ nghĩa việt nam|^độc lập|đảng cộng sản việt nam");
    /** Left of a letterhead between the rows of a site and the text; it tells nothing of what the paper is about. */
    private static final Cue NUMBER_ALONE = Cue.of("^số\\s?:\\s?\\d{1,5}\\s?[-/]\\s?[^\\s,;]{2,40}$");

    /** "số 12/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân xã về việc …": what stands between the type and the subject. */
    private static final Cue NUMBERED = Cue.of(
            "^(?: số)?:? (\\d{1,5}[-/]\\S{2,30})(?:,? ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}| năm \\d{4})?(?: của [^,]{3,80}?)?,? (?:về việc|về|v/v) ");

    private static final Cue SAYS =
            Cue.of("^[^.;:(]{5,80}? (?:thông báo|hướng dẫn|(?:ban hành|triển khai) kế hoạch)(?: về(?: việc)?)? ");
    private static final Cue ABOUT = Cue.of("^(?: khẩn| hỏa tốc| số \\d{1,3})?\\s?[:–-]? ?(?:về việc |về |v/v )?");
    /** The alternative text of a picture or a word of a menu, typed without marks: "doan thanh nien", "KY_KET_(1)", "bn1". */
    private static final Cue PICTURE = Cue.of("^[\\x21-\\x7e]{1,40}(?: [\\x21-\\x7e]{1,20}){0,6}$");

    /** "Trang chủ > Thông báo": where the page stands on its site. */
    private static final Cue PATH = Cue.of("[>»›|]|^trang chủ");
    /** "Liên đoàn Lao động tỉnh … » Chăm lo đời sống »": the way to the headline. */
    private static final Cue WAY = Cue.of("[>»›] ?$");

    /** Types that a headline begins with; "Luật …", "Dự án …" are what a paper is about. */
    private static final Set<String> OWN =
            Set.of("KH", "TB", "HD", "CT", "CV", "CĐ", "CTr", "QĐ", "NQ", "PA", "ĐA", "KL", "BC", "TTr", "QC", "GM");

    private static final int SHORTEST = 15;

    static @Nullable Headline of(Parts parts) {
        var lines = parts.letterhead().stream()
                .filter(line -> (!line.search(PICTURE).find() || Published.is(line))
                        && !line.search(WAY).find()
                        && !DocumentTypes.isHeadingAlone(line.text()))
                .toList();
        boolean published = lines.stream().anyMatch(Published::is);
        boolean own = !parts.heading().isEmpty()
                || lines.stream()
                        .anyMatch(line -> line.search(LETTERHEAD).find()
                                && !(published && line.search(NUMBER_ALONE).find()));
        var line = own ? null : line(lines);
        return line == null ? null : of(line);
    }

    /** The headline of a page that has the letterhead of its paper below: it stands in for a subject that the paper has not. */
    static @Nullable Headline above(Parts parts) {
        int head =
                parts.letterhead().isEmpty() ? 0 : parts.letterhead().getFirst().index();
        var line = line(parts.text().lines().subList(0, head));
        return line == null ? null : of(line);
    }

    private static @Nullable Line line(List<Line> lines) {
        int published = 0;
        while (published < lines.size() && !Published.is(lines.get(published))) {
            published++;
        }
        if (published == lines.size()) {
            return lines.size() == 1 && isHeadline(lines.getFirst()) ? lines.getFirst() : null;
        }
        int below = published;
        while (below < lines.size() && Published.is(lines.get(below))) {
            below++;
        }
        if (published > 0 && isHeadline(lines.get(published - 1))) {
            return lines.get(published - 1);
        }
        return published == 0 && below < lines.size() && isHeadline(lines.get(below)) ? lines.get(below) : null;
    }

    private static boolean isHeadline(Line line) {
        var text = line.text();
        return text.length() >= SHORTEST
                && Character.isLetter(text.charAt(0))
                && ".;:".indexOf(text.charAt(text.length() - 1)) < 0
                && !line.search(PATH).find()
                && !SiteFacts.is(line)
                && !(line.isUpper() && Units.startsWithBody(line.lower()));
    }

    /** "Bệnh viện … thông báo tuyển dụng …": who speaks stands before what is said. */
    private static Headline ofBody(Line line) {
        var says = line.search(SAYS);
        boolean told = Units.startsWithBody(line.lower())
                && says.lookingAt()
                && line.text().length() - says.end() >= SHORTEST;
        return new Headline(line, Optional.empty(), NO_NUMBER, told ? says.end() : 0);
    }

    private static Headline of(Line line) {
        var name = DocumentTypes.name().matcher(line.lower());
        var type = name.lookingAt() ? DocumentTypes.named(name.group()) : Optional.<DocumentTypes.Type>empty();
        if (type.isEmpty() || !OWN.contains(type.get().code())) {
            return ofBody(line);
        }
        var numbered = line.search(NUMBERED).region(name.end(), line.text().length());
        var about = line.search(ABOUT).region(name.end(), line.text().length());
        int number = numbered.lookingAt() ? numbered.start(1) : NO_NUMBER;
        int subject = number >= 0 ? numbered.end() : about.lookingAt() ? about.end() : name.end();
        return new Headline(line, type, number, line.text().length() - subject < SHORTEST ? 0 : subject);
    }
}
