package vn.trienkhai.database;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test's application a database and a data directory of its own. */
public final class WithFreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestPostgres.freshDatabase();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.application(),
                        "spring.datasource.password=" + database.applicationPassword(),
                        "spring.datasource.hikari.maximum-pool-size=6",
                        "spring.flyway.url=" + database.url(),
                        "spring.flyway.user=" + database.owner(),
                        "spring.flyway.password=" + database.ownerPassword(),
                        "trienkhai.data=" + TestPostgres.reachableDirectory())
                .applyTo(context);
    }
}
