package vn.trienkhai.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Start to first page with an existing database, and memory at rest. */
final class StartScenario implements Scenario {
    private static final double FIRST_PAGE_SECONDS = 6;
    private static final double RESIDENT_MEGABYTES = 400;

    @Override
    public List<Figure> measure(boolean quick) throws Exception {
        var data = Path.of("bench/target/world-small");
        Served.on(data).close();
        var seconds = new double[quick ? 1 : 5];
        double resident = 0;
        for (int i = 0; i < seconds.length; i++) {
            try (var served = Served.on(data)) {
                seconds[i] = served.firstPageSeconds();
                resident = Math.max(resident, served.residentMegabytes());
            }
        }
        Arrays.sort(seconds);
        return List.of(
                Figure.atMost("start.first_page", seconds[seconds.length / 2], "s", FIRST_PAGE_SECONDS),
                Figure.atMost("start.resident", resident, "MB", RESIDENT_MEGABYTES));
    }
}
