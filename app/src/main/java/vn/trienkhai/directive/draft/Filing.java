package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.layout.Family;

/**
 * What stands behind "Lưu: VT" (Decree 30/2020/NĐ-CP, the forms of annex III): who drafted the document and in how many copies it goes out.
 * The Party writes the drafter and the copies below the recipients, and only where copies are counted (guidelines 36-HD and 05-HD, box 12).
 *
 * @param office the drafting part of the office, abbreviated: "KGVX"
 * @param drafter initials: "LVL"; printed with the copies alone
 * @param copies how many are issued; empty where nobody counts them
 */
public record Filing(String office, String drafter, String copies) {
    static final Filing NONE = new Filing("", "", "");
    private static final Pattern FILED = Pattern.compile("[-–]?\\s*Lưu\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MANY = Pattern.compile("0*[1-9]\\d{0,3}");

    static Filing kept(@Nullable Filing stored) {
        return stored == null ? NONE : stored;
    }

    /** Of the person who begins a draft; of a letter of the administration the last letters of its symbol name the office ("UBND-KGVX"). */
    static Filing of(String person, String docType, String symbol, String body) {
        var office = docType.equals("CV") && symbol.startsWith(body + "-") ? symbol.substring(body.length() + 1) : "";
        return new Filing(office, initials(person), "");
    }

    private static String initials(String person) {
        return Arrays.stream(person.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    boolean isWrong() {
        return !copies.isEmpty() && !MANY.matcher(copies).matches();
    }

    /** The recipients with the line of who keeps it as it is printed: "Lưu: VT, KGVX, LVL.03b". */
    List<String> recipients(List<String> typed, Family family) {
        var more = behindTheOffice();
        if (family.isParty() || more.isEmpty()) {
            return typed;
        }
        var lines = new ArrayList<String>();
        typed.forEach(line -> lines.add(FILED.matcher(line).matches() ? with(line, more) : line));
        if (typed.stream().noneMatch(line -> FILED.matcher(line).matches())) {
            lines.add("Lưu: VT, " + more);
        }
        return List.copyOf(lines);
    }

    /** What is typed in the line already is not said again. */
    private String with(String line, String more) {
        var bare = line.strip().replaceFirst("[.;,\\s]+$", "");
        boolean said = !office.isEmpty() && bare.endsWith(", " + office);
        var rest = said ? more.substring(office.length()) : ", " + more;
        return bare + rest;
    }

    private String behindTheOffice() {
        if (counted().isEmpty()) {
            return office;
        }
        var who = Stream.of(office, drafter).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        return who.isEmpty() ? counted() : who + "." + counted();
    }

    /** "LVL-03b" below the recipients of a Party document. */
    Optional<String> mark(Family family) {
        var who = drafter.isEmpty() ? office : drafter;
        return Optional.of(who.isEmpty() ? counted() : who + "-" + counted())
                .filter(_ -> family.isParty() && !counted().isEmpty());
    }

    /** "03b"; nothing where nobody counts them, or what is typed is no number. */
    private String counted() {
        return copies.isEmpty() || isWrong() ? "" : "%02db".formatted(Integer.parseInt(copies));
    }
}
