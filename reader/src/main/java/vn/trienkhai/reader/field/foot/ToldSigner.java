package vn.trienkhai.reader.field.foot;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/**
 * Who signed, as news tell it of a paper whose own signature they leave out: "Giám đốc Sở Y tế Lò Văn Ón vừa ký ban hành Công văn số …",
 * "Công điện do Phó Chủ tịch Lò Văn Ón ký".
 */
final class ToldSigner {
    private static final String PAPER =
            "(?:văn bản|công văn|công điện|kế hoạch|chỉ thị|thông báo|hướng dẫn|quyết định)";

    private static final Cue SIGNS =
            Cue.of(" (?:(?:vừa|mới|đã) ){1,2}ký (?:ban hành |phát hành )?" + PAPER + "(?: khẩn| hỏa tốc)? số:? \\d");

    private static final Cue SIGNED_BY = Cue.of("(?<!\\p{L})" + PAPER
            + "(?: này| trên| số \\S{4,30})?(?: được| đã được)? do ([^.;:]{8,90}?) ký(?: ban hành)?(?=[,.;])");

    /** The office, and behind it the body; "Phó Trưởng ban Thường trực". */
    private static final Cue OFFICE =
            Cue.of("(?<!\\p{L})(" + Vocabulary.anyOf("officer-titles", 0) + "(?: thường trực)?)(?!\\p{L})");

    private static final int FIRST_LINES = 12;
    private static final int LONGEST = 110;
    private static final int FEWEST_WORDS = 3;

    private ToldSigner() {}

    /** Such words in the first lines; null where they name no person. */
    static @Nullable ListedSigner of(DirectiveText text) {
        for (var line : text.lines().subList(0, Math.min(text.lines().size(), FIRST_LINES))) {
            var signs = line.search(SIGNS);
            var by = line.search(SIGNED_BY);
            var signer = signs.find()
                    ? signer(line, Math.max(0, signs.start() - LONGEST), signs.start())
                    : by.find() ? signer(line, by.start(1), by.end(1)) : null;
            if (signer != null) {
                return signer;
            }
        }
        return null;
    }

    /** The last office before {@code to}, and the name that ends there. */
    private static @Nullable ListedSigner signer(Line line, int from, int to) {
        var office = line.search(OFFICE).region(from, to);
        @Nullable Found<String> title = null;
        while (office.find()) {
            title = Character.isUpperCase(line.text().charAt(office.start(1)))
                    ? Found.of(line, office.start(1), office.end(1))
                    : title;
        }
        int name = title == null ? to : nameStart(line, title.span().end() - line.start(), to);
        return name < to && ClosingBlock.isName(line.text().substring(name, to))
                ? new ListedSigner(Found.of(line, name, to), title)
                : null;
    }

    /** The last three or four words with a capital: "Sở Y tế Nguyễn Thị Hoa", "UBND tỉnh Nguyễn Thị Bích Hoa". */
    private static int nameStart(Line line, int from, int to) {
        int start = to;
        int words = 0;
        for (int at = to; at > from && words < FEWEST_WORDS + 1; at--) {
            if (line.text().charAt(at - 1) == ' ') {
                if (!Character.isUpperCase(line.text().charAt(at)) || isAbbreviation(line.text(), at)) {
                    break;
                }
                start = at;
                words++;
            }
        }
        return words < FEWEST_WORDS - 1 ? to : start;
    }

    private static boolean isAbbreviation(String text, int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }
}
