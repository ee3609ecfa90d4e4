package vn.trienkhai.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import vn.trienkhai.database.DataDirectory;
import vn.trienkhai.database.EmbeddedPostgres;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;

/** What a phrase means, and what somebody types, among 250,000 units; one call after the other, in transactions of their own. */
final class NamesScenario implements Scenario {
    private static final double PHRASE_MILLIS = 5;
    private static final double TYPED_MILLIS = 20;
    private static final List<String> PHRASES = List.of(
            "Đảng ủy xã mẫu số 61",
            "đảng uỷ xã mẫu số 122",
            "ĐU xã mẫu 61",
            "dang uy xa mau so 183",
            "Bí thư Đảng ủy xã mẫu số 61",
            "Tỉnh ủy",
            "Ban Thường vụ Tỉnh ủy",
            "Các đảng ủy xã, phường",
            "Các chi, đảng bộ cơ sở",
            "Các đơn vị trực thuộc",
            "Đảng ủy xã mẫu số 61, Đảng ủy xã mẫu số 95",
            "Các đảng ủy xã, phường (trừ Đảng ủy xã mẫu số 61)",
            "các cơ quan, đơn vị liên quan",
            "LĐLĐ tỉnh");
    private static final List<String> TYPED = List.of(
            "chi bộ",
            "chi bo mau so 2471",
            "dang uy",
            "đảng ủy xã mẫu số 3",
            "mau so 17",
            "ubnd",
            "so 3300 xa",
            "tinh uy m",
            "x",
            "khong co");

    @Override
    public List<Figure> measure(boolean quick) throws Exception {
        try (var scratch = Scratch.named("names");
                var directory = DataDirectory.open(scratch.path());
                var server = EmbeddedPostgres.start(directory)) {
            var database = server.database("names");
            var data = scratch.path();
            Unserved.on(database, data).close();
            var nation = Nation.in(database);
            try (var application = Unserved.on(database, data)) {
                return figures(application, nation.province(), quick ? 5 : 40);
            }
        }
    }

    private static List<Figure> figures(Unserved application, UnitId issuer, int rounds) {
        var actor = application.operator();
        var names = application.service(UnitNames.class);
        var units = application.service(Units.class);
        return List.of(
                Figure.atMost(
                        "units.phrase.p95",
                        p95(
                                rounds * PHRASES.size(),
                                n -> Objects.requireNonNull(
                                        names.resolve(actor, issuer, PHRASES.get(n % PHRASES.size())))),
                        "ms",
                        PHRASE_MILLIS),
                Figure.atMost(
                        "units.typed.p95",
                        p95(
                                rounds * TYPED.size(),
                                n -> Objects.requireNonNull(units.search(actor, TYPED.get(n % TYPED.size()), 20))),
                        "ms",
                        TYPED_MILLIS));
    }

    private static double p95(int rounds, IntConsumer call) {
        for (int n = 0; n < rounds; n++) {
            call.accept(n);
        }
        var millis = new double[rounds];
        for (int n = 0; n < rounds; n++) {
            long from = System.nanoTime();
            call.accept(n);
            millis[n] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(millis);
        return millis[(int) (rounds * 0.95)];
    }
}
