package vn.trienkhai.reader.layout;

import vn.trienkhai.reader.pattern.Cue;

/**
 * Pictures in the place of a mark, as Word and pages of the web put them: "➢ Treo cờ", "👉 1. Tổ dân phố …", "📢 THÔNG BÁO". They stand
 * for a bullet before words in small letters; before another mark or a heading they are an ornament.
 */
final class PictureMarks {
    private static final Cue MARKED = Cue.of("^(?:[-–—+•*]|\\(?[\\p{L}\\d]{1,3}(?:\\.\\d{1,2}){0,2}[.)/] |\\(?\\d)");
    private static final Cue HEADING = Cue.of("^[^\\p{Ll}]{4}");

    private PictureMarks() {}

    /** @return the same where no picture stands before it; empty where there is nothing else */
    static String plain(String text) {
        int from = 0;
        while (from < text.length() && isPicture(text.codePointAt(from), from)) {
            from += Character.charCount(text.codePointAt(from));
        }
        if (from == 0) {
            return text;
        }
        var rest = text.substring(from).strip();
        boolean ornament = rest.isEmpty()
                || MARKED.matcher(rest).find()
                || HEADING.matcher(rest).find();
        return ornament ? rest : "• " + rest;
    }

    /** Arrows, shapes, signs, Wingdings and emoji; between them blanks and what changes their look. */
    private static boolean isPicture(int letter, int at) {
        return letter >= 0x2190 && letter <= 0x21ff
                || letter >= 0x2500 && letter <= 0x27bf
                || letter >= 0x2900 && letter <= 0x2bff
                || letter >= 0xf020 && letter <= 0xf0ff
                || letter >= 0x1f000 && letter <= 0x1faff
                || at > 0 && (letter == ' ' || letter == 0xfe0f || letter == 0x20e3);
    }
}
