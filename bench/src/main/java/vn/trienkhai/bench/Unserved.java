package vn.trienkhai.bench;

import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.trienkhai.TrienKhai;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.database.Database;
import vn.trienkhai.shared.Actor;

/** The application's services in this process, without a port, on a database of the bench's own. */
final class Unserved implements AutoCloseable {
    private static final String OPERATOR = "bench";
    private static final String PASSWORD = "bench-bench-bench";

    private final ConfigurableApplicationContext context;

    private Unserved(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Unserved on(Database database, Path data) {
        return on(database, data, false);
    }

    /** With jobs, which are looked for ten times a second. */
    static Unserved withJobs(Database database, Path data) {
        return on(database, data, true);
    }

    private static Unserved on(Database database, Path data, boolean jobs) {
        var properties = new HashMap<String, Object>(database.springProperties());
        properties.put("server.port", -1);
        properties.put("db-scheduler.enabled", jobs);
        properties.put("db-scheduler.polling-interval", "100ms");
        properties.put("trienkhai.data", data.toString());
        properties.put("logging.threshold.console", "OFF");
        return new Unserved(new SpringApplication(TrienKhai.class)
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new)));
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    /** The operator of the new installation, made by this call. */
    Actor operator() {
        var accounts = service(Accounts.class);
        accounts.foundInstallation(OPERATOR, "Người đo", PASSWORD, "Bộ phận đo");
        return accounts.actor(OPERATOR).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
