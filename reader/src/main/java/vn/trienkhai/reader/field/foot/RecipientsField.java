package vn.trienkhai.reader.field.foot;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.finding.Lists;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Nơi nhận: one entry a line; a purpose in brackets is dropped, and (b/c) marks who is only informed. */
public final class RecipientsField {

    public record Recipients(List<String> all, List<String> informed) {}

    private static final Cue LEAD = Cue.of("^(?:[*•+-]\\s?)?nơi nhận\\s?:?\\s*");
    /** "(để báo cáo)", "(t/h)": dropped. */
    private static final Cue PURPOSE = Cue.of(
            "\\s{0,4}\\((?:để|đê|b/c|b/cáo|báo cáo|thực hiện|t/h|p/h|phối hợp|chỉ đạo|c/đ|biết|theo dõi|thay b/c|kèm|qua)[^)]{0,120}\\)[\\s;,.]{0,9}$");
    /** "(b/c)", "(để báo cáo)" (F56, F57). */
    private static final Cue INFORMED = Cue.of("\\(\\s*(?:để |thay )?(?:b/c|b/cáo|báo cáo)[^)]*\\)|:\\s?báo cáo");

    private RecipientsField() {}

    public static Recipients read(ClosingBlock closing, Parts parts, Findings findings) {
        var items = new ArrayList<Found<String>>();
        var informed = new ArrayList<String>();
        boolean begins = true;
        boolean unmarked = Lists.haveNoMarks(closing.recipients());
        for (var line : closing.recipients()) {
            var lead = line.search(LEAD);
            int from = lead.find() ? lead.end() : 0;
            for (var item : Lists.item(line, from, withoutPurpose(line, from))) {
                boolean again = begins
                        || Lists.isBullet(line.text())
                        || ClosingBlock.isFiled(line)
                        || unmarked && Character.isUpperCase(line.text().charAt(from));
                if (again || items.isEmpty()) {
                    items.add(item);
                } else {
                    Lists.continueLast(items, item);
                }
                if (line.search(INFORMED).find()) {
                    informed.add(items.getLast().value());
                }
                begins = Lists.endsItem(line);
            }
        }
        return new Recipients(Lists.values(items, "/recipients", findings), List.copyOf(informed));
    }

    private static int withoutPurpose(Line line, int from) {
        var purpose = line.search(PURPOSE);
        return purpose.find() && purpose.start() > from
                ? purpose.start()
                : line.text().length();
    }

    static boolean informs(String text) {
        return INFORMED.matcher(Spelling.lower(text)).find();
    }
}
