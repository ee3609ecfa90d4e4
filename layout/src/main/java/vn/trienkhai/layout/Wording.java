package vn.trienkhai.layout;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fixed wording and the punctuation of an official page. */
final class Wording {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Set<String> OPENING_WORDS = Set.copyOf(Words.lines("opening-words.txt"));
    /** Room for a number or a day to be written by hand. */
    private static final String BLANK = "\u00a0".repeat(6);

    private final Family family;
    private final Manner manner;

    Wording(Family family) {
        this.family = family;
        this.manner = Manner.of(family);
    }

    /** Text as it may be printed: composed letters, no control characters, no line breaks or doubled spaces. */
    static String clean(String text) {
        return printable(text).replaceAll("[\\s&&[^\u00a0]]+", " ");
    }

    /** As {@link #clean} but line breaks are kept, for names whose author has broken them. */
    static String cleanLines(String text) {
        return printable(text)
                .lines()
                .map(Wording::clean)
                .map(String::strip)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static String printable(String text) {
        var kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Wording::isPrintable)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPrintable(int letter) {
        return letter == '\n'
                || letter == '\t'
                || switch (Character.getType(letter)) {
                    case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                    default -> letter != 0xFEFF && letter != 0xFFFC;
                };
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** What bears no number at all, such as a printed register, has no blank for one. */
    String number(Letterhead letterhead) {
        var symbol = clean(letterhead.symbol()).strip();
        if (symbol.isEmpty() && letterhead.number() == null) {
            return "";
        }
        return manner.numberLabel() + running(letterhead.number()) + manner.numberMark() + symbol;
    }

    private static String running(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return BLANK;
        }
        var written = clean(number).strip();
        return written.matches("[1-9]") ? "0" + written : written;
    }

    /** Days below 10 and the months January and February get a zero, as the rules have it. */
    static String placeAndDate(Letterhead letterhead) {
        var place = clean(letterhead.place()).strip();
        return place + ", " + date(letterhead);
    }

    static String date(Letterhead letterhead) {
        var date = letterhead.date();
        return date == null ? blankDate(letterhead.year()) : date(date);
    }

    private static String date(LocalDate date) {
        var month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(date.getDayOfMonth(), month < 3 ? "0" + month : month, date.getYear());
    }

    private static String blankDate(int year) {
        var gap = BLANK.substring(2);
        return "ngày" + gap + "tháng" + gap + "năm " + year;
    }

    /** The subject of a letter, below its number. */
    String letterSubject(String subject) {
        var bare = bare(subject);
        return switch (family) {
            case PARTY_2018 -> capitalised(bare);
            case PARTY_2026 -> "về việc " + uncapitalised(bare);
            default -> "V/v " + uncapitalised(bare);
        };
    }

    /** The subject below a type heading: the Party goes on in small letters, the others begin anew. */
    String subject(String subject) {
        var written = withoutEndMark(subject).replaceFirst("^[Vv]/v\\s", "Về việc ");
        return family.isParty() ? uncapitalised(written) : capitalised(written);
    }

    private static String bare(String subject) {
        return withoutEndMark(subject).replaceFirst("^(?i)(?U)(v/v|về việc)\\s+:?\\s*", "");
    }

    private static String withoutEndMark(String subject) {
        return clean(subject).strip().replaceFirst("[.;,]+$", "");
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : capitals(text.substring(0, 1)) + text.substring(1);
    }

    /** Only where the first words begin no name. */
    private static String uncapitalised(String text) {
        var words = text.split(" ");
        var second = words.length < 2 ? "" : words[1].replaceFirst("[,;:]$", "");
        var opening = (words[0] + " " + second).toLowerCase(VIETNAMESE);
        var isAllCapitals = words[0].length() > 1 && words[0].equals(capitals(words[0]));
        var opens = opening.startsWith("về ") || OPENING_WORDS.contains(opening);
        return opens && !isAllCapitals ? text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1) : text;
    }

    String addresseeLabel(boolean isProposal) {
        return family == Family.PARTY_2026 && isProposal ? "Kính trình:" : "Kính gửi:";
    }

    /** Addressees with their closing marks; a single one has none where it stands on the line of "Kính gửi". */
    List<String> addressees(List<String> names) {
        if (names.size() == 1) {
            return List.of(entry(names.getFirst()) + manner.singleAddresseeMark());
        }
        return closed(names.stream().map(Wording::entry).toList(), manner.listMark(), manner.lastAddresseeMark());
    }

    /** Recipients with their closing marks, the filing line last and written as the family does. */
    List<String> recipients(List<String> names) {
        var entries = names.stream()
                .map(Wording::entry)
                .filter(entry -> !entry.isEmpty())
                .toList();
        var filed = entries.stream().filter(Wording::isFiling).map(this::filing);
        var sorted = Stream.concat(entries.stream().filter(entry -> !isFiling(entry)), filed)
                .toList();
        return closed(sorted, manner.listMark(), ".");
    }

    private static boolean isFiling(String entry) {
        return entry.matches("Lưu\\b.*|Lưu:.*") || entry.startsWith("Lưu ");
    }

    private String filing(String entry) {
        var where = entry.substring("Lưu".length()).replaceFirst("^\\s*:?\\s*", "");
        return (family.isParty() ? "Lưu " : "Lưu: ") + where;
    }

    private static String entry(String name) {
        return clean(name).strip().replaceFirst("^[-–•+]\\s*", "").replaceFirst("[\\s.;,:]+$", "");
    }

    /** Legal bases with what each family writes before and after them. */
    List<String> bases(List<String> bases) {
        var dash = family == Family.PARTY_2026 ? "- " : "";
        var last = family == Family.PARTY_2018 ? "," : ".";
        return closed(bases.stream().map(basis -> dash + entry(basis)).toList(), ";", last);
    }

    private static List<String> closed(List<String> entries, String mark, String lastMark) {
        var last = entries.size() - 1;
        return Stream.iterate(0, index -> index + 1)
                .limit(entries.size())
                .map(index -> entries.get(index) + (index == last ? lastMark : mark))
                .toList();
    }

    /** A heading's label: the Party writes {@code I-} where others write {@code I.}. */
    String label(String label) {
        var written = clean(label).strip();
        if (!written.matches("[IVXLC]+\\s*[.\\-–]?")) {
            return written;
        }
        var numeral = written.replaceAll("[^IVXLC]", "");
        return numeral + (family.isParty() ? "-" : ".");
    }

    /** The body's last words with the mark that says that nothing follows. */
    String closedBody(String text) {
        return text.stripTrailing().replaceFirst("(\\./\\.?|[.;,:/\\s])+$", "") + manner.bodyEnd();
    }

    /** A line of a list: what lacks a mark gets a semicolon inside the list and a full stop at its end. */
    static String closedEntry(String text, boolean last) {
        var stripped = text.stripTrailing();
        return stripped.isEmpty() || stripped.matches("(?s).*[.;,:!?…/]$") ? stripped : stripped + (last ? "." : ";");
    }
}
