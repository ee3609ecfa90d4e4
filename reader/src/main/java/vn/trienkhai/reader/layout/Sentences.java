package vn.trienkhai.reader.layout;

import vn.trienkhai.reader.pattern.Cue;

/** Lines of a head that say something, and marks that belong to none of its parts. */
public final class Sentences {
    /** "DỰ THẢO", "(Dự thảo lần 2)", "Dự thảo ngày 05/6/2026"; "dự thảo Nghị quyết …" names a paper. */
    private static final Cue DRAFT =
            Cue.of("^\\(?(?:bản )?dự thảo(?: (?:lần(?: thứ)? \\S{1,6}|ngày [\\d/. ]{4,12}|\\d{1,2}))*[\\s).:]{0,4}$");
    /** What only a sentence says: neither a title nor the name of a body. */
    private static final Cue SAYS = Cue.of(
            "(?<!\\p{L})(?:đã|đang|vừa|bị|xảy ra|diễn ra|yêu cầu|đề nghị|nhận được|thông báo|ban hành|trân trọng|như sau|(?:việc|nội dung|nhiệm vụ|điểm|yêu cầu|nhiệm vụ trọng tâm) sau(?: đây)?)(?!\\p{L})");
    /** "với chủ đề:" */
    private static final Cue NAMES = Cue.of("(?:chủ đề|chuyên đề|đề tài|khẩu hiệu|tên gọi|mang tên)\\s?:$");

    private static final int SHORTEST = 45;

    private Sentences() {}

    public static boolean isDraftMark(Line line) {
        return line.search(DRAFT).find();
    }

    /** A whole sentence, or the words that lead to what follows ("… như sau:"). */
    static boolean is(Line line) {
        var text = line.text().strip();
        return Character.isUpperCase(text.charAt(0))
                && !line.isUpper()
                && (text.endsWith(".") && text.length() > SHORTEST || text.endsWith(":"))
                && !line.search(NAMES).find()
                && line.search(SAYS).find();
    }
}
