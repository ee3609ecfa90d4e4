package vn.trienkhai.bench;

import java.util.List;
import vn.trienkhai.database.DataDirectory;
import vn.trienkhai.database.EmbeddedPostgres;

/** A register of a million directives (see {@link RegisterFigures}). */
final class RegisterScenario implements Scenario {
    private static final int FEW = 20_000;

    @Override
    public List<Figure> measure(boolean quick) throws Exception {
        try (var scratch = Scratch.named("register");
                var directory = DataDirectory.open(scratch.path());
                var server = EmbeddedPostgres.start(directory)) {
            var database = server.database("register");
            try (var application = Unserved.on(database, scratch.path())) {
                return new RegisterFigures(application, application.operator(), database)
                        .measure(quick ? FEW : RegisterFigures.MILLION);
            }
        }
    }
}
