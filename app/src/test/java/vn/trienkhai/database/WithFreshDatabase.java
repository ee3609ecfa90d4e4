package vn.trienkhai.database;

import java.util.HashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a test's Spring context a database of its own: {@code @ContextConfiguration(initializers = WithFreshDatabase.class)}. */
public final class WithFreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var properties = new HashMap<>(TestPostgres.freshDatabase().springProperties());
        properties.put("spring.datasource.hikari.maximum-pool-size", "6");
        properties.put("trienkhai.data", TestPostgres.directory().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh-database", properties));
    }
}
