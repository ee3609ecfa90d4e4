package vn.trienkhai.directive;

import java.util.Map;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/**
 * How a body numbers its own documents: each type has a series; it starts again with the year, in the Party with the term
 * of the committee.
 */
final class NumberSeries {
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

    private NumberSeries() {}

    static String name(String docType) {
        return "number:" + docType;
    }

    static int period(Unit unit, int year) {
        return unit.line() == Line.PARTY ? year - year % YEARS_OF_A_TERM : year;
    }

    /** "CV/ĐU" in the Party, "KH-UBND" elsewhere; an official letter of the administration names the body alone. */
    static String symbol(Unit unit, String docType) {
        var body = SYMBOLS.getOrDefault(unit.kind(), initials(unit.shortName()));
        if (unit.line() == Line.PARTY) {
            return docType + "/" + body;
        }
        return docType.equals("CV") ? body + "-VP" : docType + "-" + body;
    }

    /** Below ten with a zero, as registers write it. */
    static String written(int number) {
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
