package vn.trienkhai.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.activity.FigureText;
import vn.trienkhai.activity.Indicator;

/**
 * What a browser sends of a draft: {@code hand.CODE}, {@code note.CODE}, {@code section.ORDINAL} as typed, and the version
 * that was shown.
 */
record ReportForm(int version, Map<String, String> fields) {

    static ReportForm of(Map<String, String> parameters) {
        int version = parameters.getOrDefault("version", "").matches("\\d{1,9}")
                ? Integer.parseInt(parameters.get("version"))
                : 0;
        return new ReportForm(version, parameters);
    }

    String typed(String field, String otherwise) {
        return fields.getOrDefault(field, otherwise);
    }

    /** By field, the key of the sentence that says what is wrong with it. */
    Map<String, String> problems(List<Indicator> indicators) {
        var problems = new HashMap<String, String>();
        for (var indicator : indicators) {
            var field = "hand." + indicator.code();
            if (read(indicator) instanceof FigureText.Wrong(var reason)) {
                problems.put(field, "activity.figure." + reason);
            }
        }
        fields.forEach((field, text) -> {
            if (field.startsWith("section.") && text.length() > Reports.LONGEST_TEXT) {
                problems.put(field, "report.refused.long");
            }
        });
        return problems;
    }

    ReportEdit edit(List<Indicator> indicators) {
        var byHand = new LinkedHashMap<String, ReportEdit.ByHand>();
        for (var indicator : indicators) {
            if (fields.containsKey("hand." + indicator.code())) {
                var value = read(indicator) instanceof FigureText.Read(var figure) ? figure : BigDecimal.ZERO;
                byHand.put(
                        indicator.code(),
                        new ReportEdit.ByHand(
                                value, typed("note." + indicator.code(), "").strip()));
            }
        }
        return new ReportEdit(byHand, sections());
    }

    private Map<Integer, String> sections() {
        var sections = new LinkedHashMap<Integer, String>();
        fields.forEach((field, text) -> {
            if (field.matches("section\\.\\d{1,6}")) {
                sections.put(
                        Integer.valueOf(field.substring("section.".length())),
                        text.replace("\r\n", "\n").strip());
            }
        });
        return sections;
    }

    private FigureText read(Indicator indicator) {
        return FigureText.of(typed("hand." + indicator.code(), ""), indicator.decimals());
    }
}
