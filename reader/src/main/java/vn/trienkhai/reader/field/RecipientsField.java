package vn.trienkhai.reader.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Spelling;

/** Nơi nhận: one entry a line; a purpose in brackets is dropped, and (b/c) marks who is only informed. */
final class RecipientsField {

    record Recipients(List<String> all, List<String> informed) {}

    private static final Pattern LEAD = Pattern.compile("^nơi nhận\\s?:?\\s*");
    private static final Pattern PURPOSE = Pattern.compile(
            "\\s{0,4}\\((?:để|đê|b/c|b/cáo|báo cáo|thực hiện|t/h|p/h|phối hợp|chỉ đạo|c/đ|biết|theo dõi|thay b/c|kèm|qua)[^)]{0,120}\\)[\\s;,.]{0,9}$");
    private static final Pattern INFORMED =
            Pattern.compile("\\(\\s*(?:để |thay )?(?:b/c|b/cáo|báo cáo)[^)]*\\)|:\\s?báo cáo");

    private RecipientsField() {}

    static Recipients read(ClosingBlock closing, Parts parts, Findings findings) {
        var items = new ArrayList<Found<String>>();
        var informed = new ArrayList<String>();
        boolean begins = true;
        for (var line : closing.recipients()) {
            var lead = LEAD.matcher(line.lower());
            int from = lead.find() ? lead.end() : 0;
            for (var item : Lists.item(line, from, withoutPurpose(line, from))) {
                boolean again = begins || Lists.isBullet(line.text());
                if (again || items.isEmpty()) {
                    items.add(item);
                } else {
                    Lists.continueLast(items, item);
                }
                if (INFORMED.matcher(line.lower()).find()) {
                    informed.add(items.getLast().value());
                }
                begins = line.text().strip().endsWith(";");
            }
        }
        return new Recipients(Lists.values(items, "/recipients", findings), List.copyOf(informed));
    }

    private static int withoutPurpose(Line line, int from) {
        var purpose = PURPOSE.matcher(line.lower());
        return purpose.find() && purpose.start() > from
                ? purpose.start()
                : line.text().length();
    }

    static boolean informs(String text) {
        return INFORMED.matcher(Spelling.lower(text)).find();
    }
}
