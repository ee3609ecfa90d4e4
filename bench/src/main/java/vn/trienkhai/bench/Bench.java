package vn.trienkhai.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./trienkhai bench [NAME…] [--quick] [--json]}: measures and prints a table, or one JSON object a line. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var words = List.of(arguments);
        var names = words.stream().filter(word -> !word.startsWith("--")).toList();
        var unknown =
                names.stream().filter(name -> !scenarios().containsKey(name)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("Không có phép đo: " + String.join(", ", unknown) + ". Có: "
                    + String.join(", ", scenarios().keySet()));
            System.exit(2);
        }
        measure(names, words.contains("--quick"), words.contains("--json"));
    }

    private static Map<String, Scenario> scenarios() {
        var scenarios = new LinkedHashMap<String, Scenario>();
        scenarios.put("start", new StartScenario());
        scenarios.put("pages", new PagesScenario());
        scenarios.put("reader", new ReaderScenario());
        scenarios.put("layout", new LayoutScenario());
        scenarios.put("units", new UnitsScenario());
        scenarios.put("names", new NamesScenario());
        scenarios.put("cascade", new CascadeScenario());
        scenarios.put("register", new RegisterScenario());
        return scenarios;
    }

    /** Prints the figures of each scenario as soon as it is done: a later one that fails takes nothing away. */
    private static void measure(List<String> names, boolean quick, boolean json) throws Exception {
        if (!json) {
            System.out.println("Phép đo                                 Số đo       Giới hạn    Tỷ lệ   Mục tiêu");
        }
        for (var scenario : scenarios().entrySet()) {
            if (names.isEmpty() || names.contains(scenario.getKey())) {
                System.err.println("Đang đo: " + scenario.getKey());
                scenario.getValue()
                        .measure(quick)
                        .forEach(figure -> System.out.println(json ? figure.json() : figure.row()));
            }
        }
    }
}
