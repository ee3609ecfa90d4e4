package vn.trienkhai.reader.layout;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mark in front of a heading or list item: {@code II.}, {@code 1.1.}, {@code a)}, {@code -}.
 *
 * @param rank how deep such a mark usually stands; marks of one rank are siblings
 * @param length characters up to the text
 */
public record Label(String text, int rank, int length) {
    private record Kind(int rank, Pattern pattern) {}

    private static final Kind[] KINDS = {
        new Kind(0, Pattern.compile("^((?:Phần|PHẦN)\\s(?:thứ\\s)?[\\p{L}\\d]{1,6})(?:[.:]\\s*|\\s*$)")),
        new Kind(1, Pattern.compile("^((?:Chương|CHƯƠNG)\\s[IVXLC\\d]{1,6})(?:[.:]\\s*|\\s*$)")),
        new Kind(1, Pattern.compile("^([A-HK][./)])\\s+(?=\\p{L})")),
        new Kind(2, Pattern.compile("^(?!V/[vV])([IVXLC]{1,5}\\s?[.\\-–/)])\\s*(?=[\\p{L}\"“])")),
        new Kind(3, Pattern.compile("^((?:Điều|ĐIỀU|Mục|MỤC)\\s\\d{1,3})(?:[.:]\\s*|\\s(?=\\p{Lu}))")),
        new Kind(5, Pattern.compile("^(\\d{1,2}\\.\\d{1,2}\\.?)\\s*(?=[\\p{L}\"“])")),
        new Kind(6, Pattern.compile("^(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}\\.?)\\s*(?=[\\p{L}\"“])")),
        new Kind(4, Pattern.compile("^(\\d{1,2}\\s?[.)/\\-–])\\s*(?=[\\p{L}\"“(])(?!\\d)")),
        new Kind(4, Pattern.compile("^(\\(\\d{1,2}\\))\\s*(?=\\p{L})")),
        new Kind(7, Pattern.compile("^(\\(?[a-zđ]{1}[.)/])\\s*(?=[\\p{L}\"“])")),
        new Kind(8, Pattern.compile("^([-–—•*])\\s*(?=[\\p{L}\\d\"“(])")),
        new Kind(9, Pattern.compile("^([+])\\s*(?=[\\p{L}\\d\"“(])")),
        new Kind(9, Pattern.compile("^(\\((?:i|ii|iii|iv|v|vi|vii|viii|ix|x)\\))\\s*(?=\\p{L})"))
    };

    public static Optional<Label> of(String line) {
        for (var kind : KINDS) {
            var found = kind.pattern.matcher(line);
            if (found.lookingAt()) {
                return Optional.of(new Label(found.group(1).strip(), kind.rank, found.end()));
            }
        }
        return Optional.empty();
    }

    public boolean isBullet() {
        return rank >= 8;
    }
}
