package vn.trienkhai.reader.field.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** "mở chuyên mục …": in a newspaper, on a page of the web, on loudspeakers or in a bulletin of the house, as its clause says. */
final class OpenedColumns {
    private static final Cue COLUMN = Cue.of("^(?:chuyên trang|chuyên mục)(?!\\p{L})");
    private static final Cue PRESS =
            Cue.of("(?<!\\p{L})(?:(?<!thông )báo(?! cáo)|truyền hình|đài phát thanh|tạp chí|đài tỉnh)(?!\\p{L})");
    private static final Map<String, Cue> PLACES = places();

    private static final Pattern CLAUSE = Pattern.compile("[.;]");

    private OpenedColumns() {}

    private static Map<String, Cue> places() {
        var places = new LinkedHashMap<String, Cue>();
        places.put("loudspeaker", Cue.of("(?<!\\p{L})(?:truyền thanh|loa)(?!\\p{L})"));
        places.put(
                "web_social",
                Cue.of(
                        "(?<!\\p{L})(?:trang (?:thông tin|web|tin|mạng|điện tử)|cổng (?:thông tin|ttđt)|website|zalo|facebook|fanpage|youtube|tiktok|mạng xã hội)(?!\\p{L})"));
        places.put("document", Cue.of("(?<!\\p{L})(?:bản tin|tập san|đặc san)(?!\\p{L})"));
        return places;
    }

    /** The form that the words at a place are, {@code code} where they open no column or nothing says where. */
    static String code(Line line, int at, String code) {
        int end = line.text().length();
        if (!line.search(COLUMN).region(at, end).lookingAt()) {
            return code;
        }
        int from = Math.max(line.lower().lastIndexOf('.', at), line.lower().lastIndexOf(';', at)) + 1;
        var next = CLAUSE.matcher(line.lower()).region(at, end);
        int to = next.find() ? next.start() : end;
        if (line.search(PRESS).region(from, to).find()) {
            return code;
        }
        for (var place : PLACES.entrySet()) {
            if (line.search(place.getValue()).region(from, to).find()) {
                return place.getKey();
            }
        }
        return code;
    }
}
