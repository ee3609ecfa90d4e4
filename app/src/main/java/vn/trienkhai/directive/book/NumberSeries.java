package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.Map;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/**
 * How a body numbers its own documents: each type has a series; it starts again with the year, in the Party with the term
 * of the committee.
 *
 * @param period first year of the series; {@code years} is how many it spans
 */
public record NumberSeries(String docType, int period, int years) {
    /** The first year of the terms of Party committees: 2020–2025, 2025–2030. */
    private static final int YEARS_OF_A_TERM = 5;

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
    static NumberSeries of(Unit unit, String docType, LocalDate day) {
        int year = day.getYear();
        return unit.line() == Line.PARTY
                ? new NumberSeries(docType, year - year % YEARS_OF_A_TERM, YEARS_OF_A_TERM)
                : new NumberSeries(docType, year, 1);
    }

    String counter() {
        return "number:" + docType;
    }

    LocalDate from() {
        return LocalDate.of(period, 1, 1);
    }

    /** The first day that is no longer in it. */
    LocalDate until() {
        return from().plusYears(years);
    }

    /** Whether it runs through a term of the Party. */
    public boolean isTerm() {
        return years > 1;
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
