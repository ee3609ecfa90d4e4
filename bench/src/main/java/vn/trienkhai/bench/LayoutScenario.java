package vn.trienkhai.bench;

import java.util.List;
import vn.trienkhai.bench.layout.LayoutBenchmark;

/** A letter written as DOCX and as PDF, warm. */
final class LayoutScenario implements Scenario {
    private static final double DOCX_MILLIS = 5;
    private static final double PDF_MILLIS = 100;

    @Override
    public List<Figure> measure(boolean quick) throws Exception {
        var micros = Microbenchmarks.run(LayoutBenchmark.class, quick);
        return List.of(
                Figure.atMost(
                        "layout.letter.docx", micros.getOrDefault("letterDocx", Double.NaN) / 1000, "ms", DOCX_MILLIS),
                Figure.atMost(
                        "layout.letter.pdf", micros.getOrDefault("letterPdf", Double.NaN) / 1000, "ms", PDF_MILLIS));
    }
}
