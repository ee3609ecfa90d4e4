package vn.trienkhai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./trienkhai bench [NAME…] [--quick] [--json]}: measures and prints a table, or one JSON object a line. */
public final class Bench {
    private static final double FIRST_PAGE_SECONDS = 6;
    private static final double RESIDENT_MEGABYTES = 400;
    private static final double PAGE_MILLIS = 50;
    private static final double ROW_SECURITY_RATIO = 1.5;

    private final boolean quick;
    private final List<Figure> figures = new ArrayList<>();

    private Bench(boolean quick) {
        this.quick = quick;
    }

    public static void main(String[] arguments) throws Exception {
        var words = List.of(arguments);
        var names = words.stream().filter(word -> !word.startsWith("--")).toList();
        var bench = new Bench(words.contains("--quick"));
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        scenarios.put("start", bench::start);
        scenarios.put("pages", bench::pages);
        var unknown = names.stream().filter(name -> !scenarios.containsKey(name)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("Không có phép đo: " + unknown + ". Có: " + scenarios.keySet());
            System.exit(2);
        }
        for (var scenario : scenarios.entrySet()) {
            if (names.isEmpty() || names.contains(scenario.getKey())) {
                System.err.println("Đang đo: " + scenario.getKey());
                scenario.getValue().run();
            }
        }
        bench.print(words.contains("--json"));
    }

    /** Start to first page with an existing database, and memory at rest. */
    private void start() throws Exception {
        var data = Path.of(System.getProperty("trienkhai.bench", "bench/target/world-small"));
        Served.on(data).close();
        var seconds = new double[quick ? 1 : 5];
        double resident = 0;
        for (int i = 0; i < seconds.length; i++) {
            try (var served = Served.on(data)) {
                seconds[i] = served.firstPageSeconds();
                resident = served.residentMegabytes();
            }
        }
        Arrays.sort(seconds);
        figures.add(Figure.atMost("start.first_page", seconds[seconds.length / 2], "s", FIRST_PAGE_SECONDS));
        figures.add(Figure.atMost("start.resident", resident, "MB", RESIDENT_MEGABYTES));
    }

    /** Home and register at national size: fifty officers at once, with row-level security and, as the limit, without. */
    private void pages() throws Exception {
        var world = NationalWorld.in(Path.of(System.getProperty("trienkhai.bench.national", "bench/target/world-national")));
        var pages = List.of("/", "/directives");
        var with = measure(world, pages);
        world.rowSecurity(false);
        try {
            var without = measure(world, pages);
            for (var page : pages) {
                var name = page.equals("/") ? "home" : "register";
                double guarded = with.getOrDefault(page, Double.NaN);
                double bare = without.getOrDefault(page, Double.NaN);
                figures.add(Figure.atMost("pages." + name + ".p95", guarded, "ms", PAGE_MILLIS));
                figures.add(Figure.ratioAtMost(
                        "pages." + name + ".row_security", guarded, "ms", bare, ROW_SECURITY_RATIO));
            }
        } finally {
            world.rowSecurity(true);
        }
    }

    private Map<String, Double> measure(NationalWorld world, List<String> pages) throws Exception {
        var measured = new LinkedHashMap<String, Double>();
        try (var served = Served.on(world.data())) {
            var load = Load.of(served.address(), NationalWorld.OFFICERS, NationalWorld.PASSWORD);
            for (var page : pages) {
                load.p95(page, quick ? 5 : 40, 0);
                measured.put(page, load.p95(page, quick ? 10 : 60, 1000));
            }
        }
        return measured;
    }

    private void print(boolean json) {
        if (!json) {
            System.out.println("Phép đo                                   Số đo         Giới hạn    Tỷ lệ   Mục tiêu");
        }
        figures.forEach(figure -> System.out.println(json ? figure.json() : figure.row()));
    }

    private interface Scenario {
        void run() throws Exception;
    }
}
