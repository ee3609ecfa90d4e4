package vn.trienkhai.demo;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * What the story came to.
 *
 * @param units alive today
 * @param shared activities that units of two lines held together
 * @param reports accepted, at every level
 * @param figures of the province's consolidated report, in its order
 * @param missing who was asked by the province and has no accepted report
 * @param documents where the consolidated report lies as DOCX and PDF
 */
public record DemoOutcome(
        int units,
        int tasks,
        int assignments,
        int activities,
        int shared,
        int reports,
        List<Figure> figures,
        List<String> missing,
        List<Path> documents) {

    /**
     * One line of the consolidated report.
     *
     * @param byHand how much of it was entered by hand
     */
    public record Figure(String code, String name, BigDecimal total, BigDecimal byHand) {}
}
