package vn.trienkhai.reader.layout;

import vn.trienkhai.reader.pattern.Cue;

/** Quốc hiệu và Tiêu ngữ (Decree 30/2020, annex I 1), and what the Party sets in their place (HD 36-HD/VPTW): one side of a letterhead. */
public final class Motto {
    /** As typed, the tone of the first word forgotten or not. */
    static final String STATE =
            "C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc [lL]ập\\s?[-–]\\s?Tự [dD]o\\s?[-–]\\s?Hạnh [pP]húc";

    static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";

    private static final Cue LINE = Cue.of(
            "^(?:cộng hòa xã hội chủ nghĩa việt nam|độc lập\\s?[-–]\\s?tự do(?!\\p{L})|đảng cộng sản việt nam$)");

    private Motto() {}

    /** Whether the line begins with it. */
    public static boolean is(Line line) {
        return line.search(LINE).find();
    }
}
