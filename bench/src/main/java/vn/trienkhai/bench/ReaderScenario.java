package vn.trienkhai.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trienkhai.bench.reader.ReadingBenchmark;
import vn.trienkhai.bench.reader.SampleDirective;
import vn.trienkhai.bench.reader.ScannedDirective;

/** The reader against the bare extraction of the same file's text, its own and others'. */
final class ReaderScenario implements Scenario {
    private static final double PAGES_A_SECOND = 5000;
    private static final double LINEAR = 1.3;
    private static final double WHOLE_PIPELINE = 1.15;
    private static final double RECOGNISED_A_SECOND = 0.5;
    private static final double SHARED_OUT = 1.25;
    private static final int PAGES_A_CORE = 4;
    private static final double THREE_TIMES_FASTER = 1 / 3.0;

    @Override
    public List<Figure> measure(boolean quick) throws Exception {
        var micros = Microbenchmarks.run(ReadingBenchmark.class, quick);
        double page = micros.getOrDefault("structure", Double.NaN) / SampleDirective.PAGES;
        double longPage = micros.getOrDefault("structureOfLong", Double.NaN) / SampleDirective.LONG_PAGES;
        var figures = new ArrayList<Figure>();
        figures.add(Figure.atLeast("reader.structure", 1e6 / page, "tr/s", PAGES_A_SECOND));
        figures.add(Figure.ratioAtMost("reader.structure.2000_pages", longPage, "µs/tr", page, LINEAR));
        for (var kind : List.of("docx", "doc", "pdf")) {
            figures.add(ratio("reader." + kind + ".own_text", micros, kind, kind + "Text", WHOLE_PIPELINE));
        }
        figures.add(ratio("reader.docx.tika_text", micros, "docx", "docxTika", THREE_TIMES_FASTER));
        figures.add(ratio("reader.docx.poi_text", micros, "docx", "docxPoi", THREE_TIMES_FASTER));
        figures.add(ratio("reader.pdf.pdfbox_text", micros, "pdf", "pdfPdfBox", WHOLE_PIPELINE));
        figures.addAll(recognition());
        return figures;
    }

    /** Pages recognised in a picture: one alone, and as many at once as there are processors, several times over. */
    private static List<Figure> recognition() throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ScannedDirective.ofPages(1).millisAPage();
        var alone = ScannedDirective.ofPages(1).millisAPage();
        if (alone.isEmpty()) {
            System.err.println("reader.ocr: tesseract không có trên máy này, bỏ qua");
            return List.of();
        }
        double together =
                ScannedDirective.ofPages(PAGES_A_CORE * cores).millisAPage().orElseThrow();
        return List.of(
                Figure.atLeast("reader.ocr.one_core", 1000 / alone.get(), "tr/s", RECOGNISED_A_SECOND),
                Figure.ratioAtMost("reader.ocr.all_cores", together, "ms/tr", alone.get(), SHARED_OUT / cores));
    }

    private static Figure ratio(String name, Map<String, Double> micros, String ours, String limit, double goal) {
        return Figure.ratioAtMost(
                name,
                micros.getOrDefault(ours, Double.NaN) / 1000,
                "ms",
                micros.getOrDefault(limit, Double.NaN) / 1000,
                goal);
    }
}
