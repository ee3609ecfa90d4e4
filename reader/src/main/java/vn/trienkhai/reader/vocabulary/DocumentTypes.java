package vn.trienkhai.reader.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Names of document types and the abbreviations that stand for them in symbols (Decree 30/2020, annex III; 399-QĐ/TW). */
public final class DocumentTypes {

    /** A type: the abbreviation used in a reading, its name in lower case. */
    public record Type(String code, String name) {}

    /** The code of types that a reading has no abbreviation for: giấy triệu tập. */
    private static final String OTHER = "other";

    private static final List<Type> TYPES = Vocabulary.entries("document-types").stream()
            .map(entry -> new Type(entry.get(0), entry.get(1)))
            .sorted(Comparator.comparing((Type type) -> type.name().length()).reversed())
            .toList();
    private static final String NAMES =
            TYPES.stream().map(Type::name).distinct().map(Pattern::quote).collect(Collectors.joining("|"));
    private static final Pattern WIDE = Pattern.compile("\\p{Lu}(?: {1,6}\\p{Lu}){5,16}");
    private static final Set<String> CODES = TYPES.stream().map(Type::code).collect(Collectors.toUnmodifiableSet());
    private static final Pattern GROUP_ENDS = Pattern.compile("[-/–&]");
    private static final Cue SPACE = Cue.of("\\s");
    private static final Cue OF_THE_ASSEMBLY = Cue.of("QH\\d{1,2}");
    private static final Cue NAME = Vocabulary.words(NAMES);
    private static final Cue HEADING = Cue.of("^(?:" + NAMES + ")(?=$|[\\s:(*])");
    /** "CÔNG ĐIỆN KHẨN": how urgent it is, behind the name in the same line. */
    private static final Cue URGENCY =
            Cue.of("^\\s\\(?(?:hỏa tốc|thượng khẩn|khẩn cấp|khẩn)(?: (?:hỏa tốc|khẩn cấp|khẩn))?\\)?[\\s:.]{0,3}$");

    private DocumentTypes() {}

    /** The type whose name stands at the head of the line in capitals: {@code KẾ HOẠCH}, {@code KẾ HOẠCH Tổ chức …}. */
    public static Optional<Type> ofHeading(String line) {
        var spaced = spaced(line);
        if (spaced.isPresent()) {
            return spaced;
        }
        var capitals = line.substring(0, capitals(line));
        var found = HEADING.matcher(Spelling.lower(capitals));
        return found.find() ? named(found.group()) : Optional.empty();
    }

    /** Whether nothing but the name of the type, and how urgent it is, stands in the line. */
    public static boolean isHeadingAlone(String line) {
        int length = headingLength(line);
        return length > 0 && line.substring(length).chars().noneMatch(Character::isLetter);
    }

    /** How long the name of the type at the head of the line is, with how urgent it is. */
    public static int headingLength(String line) {
        if (spaced(line).isPresent()) {
            return line.length();
        }
        int capitals = capitals(line);
        var lower = Spelling.lower(capitals > 0 ? line.substring(0, capitals) : line);
        var found = HEADING.matcher(lower);
        if (!found.find()) {
            return 0;
        }
        return URGENCY.matcher(Spelling.lower(line))
                        .region(found.end(), line.length())
                        .find()
                ? line.length()
                : found.end();
    }

    /** "T H Ô N G   B Á O": a name set wide by blanks between its letters, alone in its line. */
    private static Optional<Type> spaced(String line) {
        return line.length() > 2
                        && line.charAt(1) == ' '
                        && line.charAt(2) != ' '
                        && WIDE.matcher(line).matches()
                ? TYPES.stream()
                        .filter(type -> type.name().replace(" ", "").equals(Spelling.lower(line.replace(" ", ""))))
                        .findFirst()
                : Optional.empty();
    }

    /** Where the words in capitals end that the line begins with: "CHƯƠNG TRÌNH hành động …". */
    private static int capitals(String line) {
        int small = 0;
        while (small < line.length() && !Character.isLowerCase(line.charAt(small))) {
            small++;
        }
        return small == line.length() ? small : Math.max(0, small - 1);
    }

    public static Optional<Type> named(String lowerName) {
        return TYPES.stream().filter(type -> type.name().equals(lowerName)).findFirst();
    }

    /** The type that a reading names by that code; its shortest name. Those without a code of their own are none. */
    public static Optional<Type> ofCode(String code) {
        return TYPES.stream()
                .filter(type -> type.code().equals(code) && !code.equals(OTHER))
                .min(Comparator.comparing(type -> type.name().length()));
    }

    /** Type names in running text, in lower case. */
    public static Cue name() {
        return NAME;
    }

    /** The type that a symbol such as {@code KH-UBND}, {@code CV/ĐUK}, {@code NĐ-CP} carries in its first or last group. */
    public static Optional<String> ofSymbol(String symbol) {
        for (var group : GROUP_ENDS.split(SPACE.matcher(symbol).replaceAll(""))) {
            if (CODES.contains(group)) {
                return Optional.of(group);
            }
            if (group.startsWith("TTLT")) {
                return Optional.of("TT");
            }
            if (OF_THE_ASSEMBLY.matcher(group).matches()) {
                return Optional.of("L");
            }
        }
        return Optional.empty();
    }
}
