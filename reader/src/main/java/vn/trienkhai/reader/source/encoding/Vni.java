package vn.trienkhai.reader.source.encoding;

/** VNI for Windows: Vietnamese from before Unicode, a letter and behind it a second one that stands for its marks. */
public final class Vni {
    private static final String BASES = "aeouyôöAEOUYÔÖ";
    private static final String MARKS = "ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË";
    /** By base letter: what it becomes with each of the marks above; a space where they do not go together. */
    private static final String[] COMPOSED = {
        "áàảãạâấầẩẫậăắằẳẵặ",
        "éèẻẽẹêếềểễệ      ",
        "óòỏõọôốồổỗộ      ",
        "úùủũụ            ",
        "ýỳỷỹỵ            ",
        "ớờởỡợ            ",
        "ứừửữự            "
    };

    private static final String SINGLE = "ôöñîæóòÔÖÑÎÆÓÒ";
    private static final String MEANS = "ơưđỵỉĩịƠƯĐỴỈĨỊ";

    private Vni() {}

    static boolean isFont(String name) {
        return name.regionMatches(true, 0, "VNI", 0, 3);
    }

    public static String decode(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char both = i + 1 < text.length() ? composed(c, text.charAt(i + 1)) : ' ';
            if (both != ' ') {
                out.append(both);
                i++;
            } else {
                int single = SINGLE.indexOf(c);
                out.append(single >= 0 ? MEANS.charAt(single) : c);
            }
        }
        return out.toString();
    }

    private static char composed(char base, char mark) {
        int row = BASES.indexOf(base);
        int column = MARKS.indexOf(mark);
        if (row < 0 || column < 0) {
            return ' ';
        }
        char small = COMPOSED[row % COMPOSED.length].charAt(column % (MARKS.length() / 2));
        return row < COMPOSED.length ? small : Character.toUpperCase(small);
    }
}
