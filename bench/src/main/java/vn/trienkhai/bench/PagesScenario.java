package vn.trienkhai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Home and register at national size: fifty officers at once, with row-level security and, as the limit, without. The two are
 * measured in turns, so that whatever else the machine does falls on both; of each the median turn counts.
 */
final class PagesScenario implements Scenario {
    private static final double PAGE_MILLIS = 50;
    private static final double ROW_SECURITY_RATIO = 1.5;
    private static final int THINKING_MILLIS = 1000;
    private static final SequencedMap<String, String> PAGES = new TreeMap<>();

    static {
        PAGES.put("home", "/");
        PAGES.put("register", "/directives");
    }

    @Override
    public List<Figure> measure(boolean quick) throws Exception {
        var world = NationalWorld.in(Path.of("bench/target/world-national"));
        var figures = new ArrayList<Figure>();
        try (var served = Served.on(world.data())) {
            var load = Load.of(served.address(), NationalWorld.OFFICERS, NationalWorld.PASSWORD);
            for (var page : PAGES.entrySet()) {
                load.p95(page.getValue(), quick ? 5 : 40, 0);
                figures.addAll(inTurns(world, load, page.getKey(), page.getValue(), quick ? 1 : 5));
            }
        }
        return figures;
    }

    private static List<Figure> inTurns(NationalWorld world, Load load, String name, String page, int turns)
            throws Exception {
        var guarded = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        try {
            for (int i = 0; i < turns; i++) {
                world.rowSecurity(true);
                guarded.add(turn(load, page));
                world.rowSecurity(false);
                bare.add(turn(load, page));
            }
        } finally {
            world.rowSecurity(true);
        }
        return List.of(
                Figure.atMost("pages." + name + ".p95", median(guarded), "ms", PAGE_MILLIS),
                Figure.ratioAtMost(
                        "pages." + name + ".row_security", median(guarded), "ms", median(bare), ROW_SECURITY_RATIO));
    }

    /** The first looks after the switch make new plans; they are not counted. */
    private static double turn(Load load, String page) throws InterruptedException {
        load.p95(page, 3, 0);
        return load.p95(page, 12, THINKING_MILLIS);
    }

    private static double median(List<Double> turns) {
        return turns.stream().sorted().toList().get(turns.size() / 2);
    }
}
