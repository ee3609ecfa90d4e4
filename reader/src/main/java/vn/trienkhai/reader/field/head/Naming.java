package vn.trienkhai.reader.field.head;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.pattern.Search;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/** Writes a name that a letterhead prints in capitals the way the text itself, or official usage, writes it. */
final class Naming {
    private record Name(String written, Cue cue) {}

    private static final List<Name> NAMES = Vocabulary.entries("names").stream()
            .map(List::getFirst)
            .sorted(Comparator.comparing(String::length))
            .map(name -> new Name(name, Vocabulary.words(Pattern.quote(Spelling.lower(name)))))
            .toList();
    private static final Cue WORD = Cue.of("\\p{L}{2,}");
    private static final Cue PLACE = Cue.of(
            "(?<=(?:^|[\\s])(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu|thành phố|tp|tp\\.|tiểu học|trung học cơ sở|trung học phổ thông|mầm non|thcs|thpt|(?:tỉnh|thành|huyện|quận|thị) ủy|(?:tỉnh|thành|huyện) đoàn|bộ tỉnh) )(?!ủy|đoàn|hội (?:chi nhánh|việt nam|chủ nghĩa|tỉnh|thành|huyện|khu|bộ)|các|nhân dân|khối|quân sự|và|tỉnh|huyện|xã|phường|thành phố|thị|quận|viên|thể|trường|cơ quan)\\p{L}[\\p{L} '-]*$");

    private static final Cue ROMAN = Cue.of("(?:I{2,3}|IV|VI{1,3}|IX|X{1,3}|XI{1,3}|XIV|XV)");

    private Naming() {}

    static String natural(String capitals, DirectiveText text) {
        if (!Spelling.isUpper(capitals)) {
            return capitals;
        }
        var lower = Spelling.lower(capitals);
        for (var line : text.lines()) {
            int at = line.isUpper() ? -1 : line.lower().indexOf(lower);
            if (at >= 0
                    && !Spelling.isUpper(line.text().substring(at, at + lower.length()))
                    && Character.isUpperCase(line.text().charAt(at))
                    && !hasLongerWord(line.lower(), at + lower.length())) {
                return line.text().substring(at, at + lower.length());
            }
        }
        return sentence(capitals);
    }

    private static boolean hasLongerWord(String line, int end) {
        return end < line.length() && Character.isLetter(line.charAt(end));
    }

    static String sentence(String capitals) {
        if (capitals.isEmpty()) {
            return capitals;
        }
        var lower = capitals.toLowerCase(Locale.ROOT);
        var view = Spelling.lower(capitals);
        var out = new StringBuilder(lower);
        for (var name : NAMES) {
            capitalise(out, name.written(), name.cue().matcher(view));
        }
        var place = PLACE.matcher(view);
        if (place.find()) {
            titleCase(out, place.start());
        }
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        keepAbbreviations(capitals, out);
        return out.toString();
    }

    /** Longer names come after shorter ones, so that "Ủy ban nhân dân" is not left with the capital of "Ban". */
    private static void capitalise(StringBuilder out, String name, Search found) {
        while (found.find()) {
            for (int i = 0; i < name.length(); i++) {
                char letter = out.charAt(found.start() + i);
                boolean capital = Character.isUpperCase(name.charAt(i));
                out.setCharAt(
                        found.start() + i, capital ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
            }
        }
    }

    private static void titleCase(StringBuilder out, int from) {
        for (int i = from; i < out.length(); i++) {
            if (i == from || !Character.isLetter(out.charAt(i - 1))) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
    }

    /** UBND, BCH, TNCS: a word without a vowel is no word. */
    private static void keepAbbreviations(String capitals, StringBuilder out) {
        var word = WORD.matcher(capitals);
        while (word.find()) {
            var folded = Spelling.fold(word.group());
            if (folded.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)
                    || folded.equals("ubnd")
                    || folded.equals("ub")
                    || folded.equals("bhyt")) {
                out.replace(word.start(), word.end(), word.group());
            }
        }
    }
}
