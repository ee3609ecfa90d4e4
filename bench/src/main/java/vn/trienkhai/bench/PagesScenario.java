package vn.trienkhai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Home and register at national size: fifty officers at once, with row-level security and, as the limit, without. */
final class PagesScenario implements Scenario {
    private static final double PAGE_MILLIS = 50;
    private static final double ROW_SECURITY_RATIO = 1.5;
    private static final int THINKING_MILLIS = 1000;
    private static final Map<String, String> PAGES = Map.of("home", "/", "register", "/directives");

    @Override
    public List<Figure> measure(boolean quick) throws Exception {
        var world = NationalWorld.in(Path.of("bench/target/world-national"));
        var guarded = open(world, quick);
        world.rowSecurity(false);
        try {
            return compare(guarded, open(world, quick));
        } finally {
            world.rowSecurity(true);
        }
    }

    private static List<Figure> compare(Map<String, Double> guarded, Map<String, Double> bare) {
        var figures = new ArrayList<Figure>();
        for (var page : List.of("home", "register")) {
            double with = guarded.getOrDefault(page, Double.NaN);
            double without = bare.getOrDefault(page, Double.NaN);
            figures.add(Figure.atMost("pages." + page + ".p95", with, "ms", PAGE_MILLIS));
            figures.add(Figure.ratioAtMost("pages." + page + ".row_security", with, "ms", without, ROW_SECURITY_RATIO));
        }
        return figures;
    }

    private static Map<String, Double> open(NationalWorld world, boolean quick) throws Exception {
        var measured = new LinkedHashMap<String, Double>();
        try (var served = Served.on(world.data())) {
            var load = Load.of(served.address(), NationalWorld.OFFICERS, NationalWorld.PASSWORD);
            for (var page : PAGES.entrySet()) {
                load.p95(page.getValue(), quick ? 5 : 40, 0);
                measured.put(page.getKey(), load.p95(page.getValue(), quick ? 10 : 60, THINKING_MILLIS));
            }
        }
        return measured;
    }
}
