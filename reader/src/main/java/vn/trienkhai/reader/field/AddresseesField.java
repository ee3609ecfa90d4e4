package vn.trienkhai.reader.field;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/** Kính gửi: one entry a bullet or line; a Kính gửi written in one sentence is one entry. */
final class AddresseesField {
    /** "Kính gửi:", "Kính trình:" (HD 05-HD/VPTW), "điện:" of a telegram. */
    private static final Cue LEAD =
            Cue.of("^(?:đồng )?kính (?:gửi|trình)\\s?[:;.]?\\s*|^(?:gửi|điện)\\s?:\\s*|^[^:]{3,80} điện\\s?:\\s*$");

    private AddresseesField() {}

    static List<String> read(Parts parts, Findings findings) {
        var items = new ArrayList<Found<String>>();
        boolean open = true;
        for (var line : parts.addressing()) {
            var lead = line.search(LEAD);
            int from = lead.find() ? lead.end() : 0;
            open |= from > 0;
            var found = Lists.item(line, from, line.text().length());
            if (!found.isEmpty()) {
                add(items, found.getFirst(), open || startsItem(line, from));
                open = line.text().strip().endsWith(";") || line.text().strip().endsWith(".");
            }
        }
        return Lists.values(items, "/addressees", findings);
    }

    private static boolean startsItem(Line line, int from) {
        return from > 0 || Lists.isBullet(line.text());
    }

    private static void add(List<Found<String>> items, Found<String> item, boolean begins) {
        if (begins || items.isEmpty()) {
            items.add(item);
        } else {
            Lists.continueLast(items, item);
        }
    }
}
