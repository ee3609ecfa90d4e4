package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/**
 * How a body numbers its own documents: each type has a series; it starts again with the year, in the Party with the term
 * of the committee.
 *
 * @param period what the series is counted under: the year, in the Party {@link Term#key()}
 * @param term in the Party, the term that it runs through
 */
public record NumberSeries(String docType, int period, Optional<Term> term) {
    /** Later than any document; the database has no day without end that can be compared here. */
    private static final LocalDate NO_END = LocalDate.of(9999, 1, 1);

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("tinh_uy", "TU"),
            Map.entry("dang_uy_xa", "ĐU"),
            Map.entry("dang_uy_truc_thuoc", "ĐU"),
            Map.entry("dang_uy_quan_su", "ĐUQS"),
            Map.entry("dang_uy_cong_an", "ĐUCA"),
            Map.entry("dang_uy_co_so", "ĐU"),
            Map.entry("dang_bo_co_so", "ĐU"),
            Map.entry("chi_bo", "CB"),
            Map.entry("ubnd_tinh", "UBND"),
            Map.entry("ubnd_xa", "UBND"),
            Map.entry("mttq_tinh", "MTTQ-BTT"),
            Map.entry("mttq_xa", "MTTQ-BTT"),
            Map.entry("ldld_tinh", "LĐLĐ"),
            Map.entry("cong_doan_xa", "CĐ"),
            Map.entry("cdcs", "CĐCS"));

    /** The series that a document of this type and day is numbered in. */
    static NumberSeries of(Unit unit, TermDays terms, String docType, LocalDate day) {
        if (unit.line() == Line.PARTY) {
            return of(terms.on(day), docType);
        }
        return new NumberSeries(docType, day.getYear(), Optional.empty());
    }

    static NumberSeries of(Term term, String docType) {
        return new NumberSeries(docType, term.key(), Optional.of(term));
    }

    String counter() {
        return "number:" + docType;
    }

    LocalDate from() {
        return term.map(Term::from).orElseGet(() -> LocalDate.of(period, 1, 1));
    }

    /** The first day that is no longer in it. */
    LocalDate until() {
        return term.map(running -> running.until().orElse(NO_END)).orElseGet(() -> LocalDate.of(period + 1, 1, 1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from()) && day.isBefore(until());
    }

    /** Whether it runs through a term of the Party. */
    public boolean isTerm() {
        return term.isPresent();
    }

    /** "2025–2030" for a term, "2026" for a year. */
    public String name() {
        return term.map(Term::name).orElse(Integer.toString(period));
    }

    /** "CV/ĐU" in the Party, "KH-UBND" elsewhere; an official letter of the administration names the body alone. */
    public static String symbol(Unit unit, String docType) {
        var body = SYMBOLS.getOrDefault(unit.kind(), initials(unit.shortName()));
        if (unit.line() == Line.PARTY) {
            return docType + "/" + body;
        }
        return docType.equals("CV") ? body + "-VP" : docType + "-" + body;
    }

    /** Below ten with a zero, as registers write it. */
    public static String written(int number) {
        return "%02d".formatted(number);
    }

    private static String initials(String name) {
        var letters = new StringBuilder();
        for (var word : name.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(
                        word.length() > 1 && Character.isUpperCase(word.charAt(1)) ? word : word.substring(0, 1));
            }
        }
        return letters.toString();
    }
}
