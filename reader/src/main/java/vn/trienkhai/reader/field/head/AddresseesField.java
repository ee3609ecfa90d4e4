package vn.trienkhai.reader.field.head;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.finding.Lists;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.pattern.Cue;

/** Kính gửi: one entry a bullet or line; a Kính gửi written in one sentence is one entry. */
public final class AddresseesField {
    /** "Kính gửi:", "Kính trình:" (HD 05-HD/VPTW), "Kính mời:" of an invitation, "điện:" of a telegram. */
    private static final Cue LEAD = Cue.of(
            "^(?:đồng )?kính (?:gửi|gởi|trình)\\s?[:;.]?\\s*|^kính mời\\s?:\\s*|^(?:gửi|điện)\\s?:\\s*|^[^:]{3,80}(?<!công) điện\\s?:\\s*$");

    /** "| - Trạm Y tế; - Trạm Thú y": a list in one cell. */
    private static final Cue PARTED = Cue.of("\\s?\\|\\s?|;\\s[-–+•]\\s");

    /** "Kính gửi: - Liên đoàn Lao động các huyện - Công đoàn các ngành": a list whose lines were run together. */
    private static final Cue DASHED = Cue.of(
            "\\s?\\|\\s?|;?\\s[-–+•]\\s(?=(?:các|liên|công|ủy|ubnd|hội|đoàn|ban|sở|bộ|phòng|trường|trung tâm|chi|đảng|huyện|tỉnh|thành (?:phố|ủy|đoàn)|văn phòng|cơ quan|bệnh viện|tổng|khoa|tổ|xí nghiệp|nhà máy|ngân hàng|thủ trưởng|thường trực)(?!\\p{L}))");

    private static final Cue PART_OF =
            Cue.of("^\\s?(?:[-–+•]\\s)?(?:đại diện )?(?:lãnh đạo )?(?:vụ|cục|thanh tra|văn phòng) [^;,:]{3,60}$");

    private AddresseesField() {}

    public static List<String> read(Parts parts, Findings findings) {
        if (!parts.hasAddressees()) {
            return ofNews(parts, findings);
        }
        var items = new ArrayList<Found<String>>();
        boolean open = true;
        boolean dashed = false;
        boolean unmarked = standBelow(parts.addressing()) && Lists.haveNoMarks(parts.addressing());
        for (var line : parts.addressing()) {
            var lead = line.search(LEAD);
            int from = lead.find() ? lead.end() : 0;
            open |= from > 0;
            boolean begins = open
                    || startsItem(line, from)
                    || unmarked && Character.isUpperCase(line.text().charAt(0));
            dashed |= line.text().startsWith("- ", from);
            for (var found : items(line, from, dashed)) {
                add(items, found, begins);
                begins = true;
                open = line.text().strip().endsWith(";") || line.text().strip().endsWith(".");
            }
        }
        return Lists.values(items, "/addressees", findings);
    }

    /** "Kính gửi:" alone, and a list below it. */
    private static boolean standBelow(List<Line> addressing) {
        var lead = addressing.getFirst().search(LEAD);
        return lead.find() && lead.end() == addressing.getFirst().text().length();
    }

    /** "… vừa ban hành Công văn số … gửi các sở; các xã": those to whom news say that it goes. */
    private static List<String> ofNews(Parts parts, Findings findings) {
        var news = OwnNumber.news(parts);
        var items = news == null ? List.<Found<String>>of() : news.addressees();
        for (int i = 0; i < items.size(); i++) {
            findings.doubt(
                    "/addressees/" + i, DoubtReason.FROM_HEADLINE, items.get(i).value(), List.of());
        }
        return Lists.values(items, "/addressees", findings);
    }

    /** The entries of a line: more than one where it is a row of a table or keeps the bullets of its list. */
    private static List<Found<String>> items(Line line, int from, boolean dashed) {
        var items = new ArrayList<Found<String>>();
        int start = from;
        var parted =
                line.search(dashed ? DASHED : PARTED).region(from, line.text().length());
        while (parted.find()) {
            if (isOfSuperior(line, start, parted.start(), parted.end())) {
                continue;
            }
            items.addAll(Lists.item(line, start, parted.start()));
            start = parted.end();
        }
        items.addAll(Lists.item(line, start, line.text().length()));
        return items;
    }

    /** "Vụ Tổ chức cán bộ - Bộ Nội vụ": a part, and whose it is. */
    private static boolean isOfSuperior(Line line, int start, int dash, int next) {
        return line.lower().startsWith("bộ ", next)
                && line.search(PART_OF).region(start, dash).find();
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
