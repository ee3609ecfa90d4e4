package vn.trienkhai.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of one report by code of the indicator, in the order of its request. */
public record Figures(Map<String, Figure> byCode) {
    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        byCode = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    public Figure get(String code) {
        return byCode.getOrDefault(code, Figure.NONE);
    }

    /** These figures with a child's added, for the codes that are asked for here. */
    Figures plus(Figures child) {
        var sum = new LinkedHashMap<String, Figure>();
        byCode.forEach((code, own) -> sum.put(code, own.plus(child.get(code))));
        return new Figures(sum);
    }
}
