package vn.trienkhai.reader.layout;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.trienkhai.reader.pattern.Cue;

/**
 * The mark in front of a heading or list item: {@code II.}, {@code 1.1.}, {@code a)}, {@code -}.
 *
 * @param rank how deep such a mark usually stands; marks of one rank are siblings
 * @param length characters up to the text
 */
public record Label(String text, int rank, int length) {
    /** The mark of an item that has lost it. */
    static final Label LOST = new Label("", 8, 0);

    private static final int LETTERS = 'đ' + 1;

    private record Kind(int rank, Cue cue) {}

    private static final Kind[] KINDS = {
        new Kind(0, Cue.of("^((?:Phần|PHẦN)\\s(?:thứ\\s)?[\\p{L}\\d]{1,6})(?:[.:]\\s*|\\s*$)")),
        new Kind(1, Cue.of("^((?:Chương|CHƯƠNG)\\s[IVXLC\\d]{1,6})(?:[.:]\\s*|\\s*$)")),
        new Kind(1, Cue.of("^([A-HK][./)])\\s+(?=\\p{L})")),
        new Kind(2, Cue.of("^(?!V/[vV])([IVXLC]{1,5}\\s?[.\\-–/)])\\s*(?=[\\p{L}\"“])")),
        new Kind(3, Cue.of("^((?:Điều|ĐIỀU|Mục|MỤC)\\s\\d{1,3})(?:[.:]\\s*|\\s(?=\\p{Lu}))")),
        new Kind(5, Cue.of("^(\\d{1,2}\\.\\d{1,2}(?:[.)/]|\\s?[-–](?!\\d))?)\\s*(?=[\\p{L}\"“])")),
        new Kind(6, Cue.of("^(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}\\.?)\\s*(?=[\\p{L}\"“])")),
        new Kind(4, Cue.of("^(\\d{1,2}\\s?[.)/\\-–])(?!(?<=/)\\p{Lu}{2,})\\s*(?=[\\p{L}\"“(])(?!\\d)")),
        new Kind(4, Cue.of("^(\\d{1,2}[a-dđ][.)])\\s+(?=\\p{Lu})")),
        new Kind(4, Cue.of("^(\\(\\d{1,2}\\))\\s*(?=\\p{L})")),
        new Kind(7, Cue.of("^(Bước \\d{1,2}[.:])\\s*(?=[\\p{L}\"“])")),
        new Kind(7, Cue.of("^(\\(?[a-zđ]{1}[.)/])\\s*(?=[\\p{L}\"“])")),
        new Kind(7, Cue.of("^([a-hđ]\\s?[,\\-–])\\s+(?=\\p{Lu})")),
        // "Thứ nhất, …", "Một là, …": a list in words; "thứ hai, ngày …" is a day of the week
        new Kind(
                7,
                Cue.of(
                        "^((?:Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám) là))\\s?[,:]\\s+(?!ngày|\\d)(?=[\\p{L}\"“])")),
        new Kind(8, Cue.of("^([-–—•*])\\s*(?=[\\p{L}\\d\"“(])")),
        new Kind(9, Cue.of("^([+])\\s*(?=[\\p{L}\\d\"“(])")),
        new Kind(9, Cue.of("^(\\((?:i|ii|iii|iv|v|vi|vii|viii|ix|x)\\))\\s*(?=\\p{L})"))
    };

    /** The kinds that may begin with each letter up to Đ. */
    private static final Kind[][] BY_LETTER =
            IntStream.range(0, LETTERS).mapToObj(Label::beginningWith).toArray(Kind[][]::new);

    private static Kind[] beginningWith(int letter) {
        return Arrays.stream(KINDS)
                .filter(kind -> kind.cue.mayBeginWith((char) letter))
                .toArray(Kind[]::new);
    }

    public static Optional<Label> of(String line) {
        char first = line.isEmpty() ? 0 : line.charAt(0);
        for (var kind : first < LETTERS ? BY_LETTER[first] : KINDS) {
            var found = kind.cue.matcher(line);
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
