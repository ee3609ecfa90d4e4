package vn.trienkhai.reader.field.event;

import java.util.List;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** "nhân dịp Tết Mậu Tuất năm 2018": Tết by the name of its year alone. */
final class TetOfYear {
    private static final String TET = "tết ";
    private static final Cue NAMED = Cue.of(
            TET,
            "(?<!(?<!và )sau |thưởng )tết (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \\p{L}+(?:,? năm)?(?: \\d{4})?");

    /** "kể cả những ngày nghỉ Tết …": named in passing. */
    private static final Cue EVEN_THEN = Cue.of("kể cả [\\p{L} ]{0,40}$");

    private TetOfYear() {}

    static boolean isInPassing(Line line, int at) {
        return line.search(EVEN_THEN).region(0, at).find();
    }

    static List<Found<String>> in(Line line) {
        var found = line.search(NAMED);
        boolean named = found.find() && Character.isUpperCase(line.text().charAt(found.start() + TET.length()));
        return named ? List.of(Found.of(line, found.start(), found.end())) : List.of();
    }
}
