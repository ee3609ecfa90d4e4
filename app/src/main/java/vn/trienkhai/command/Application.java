package vn.trienkhai.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.trienkhai.TrienKhai;

/** Starts the web application on an installation: quiet on the terminal, everything else in the log file. */
final class Application {
    private static final int NOWHERE = -1;

    private Application() {}

    /** Serves on {@code host} and {@code port}. */
    static ConfigurableApplicationContext serving(Installation installation, Settings settings, String host, int port) {
        return start(installation, settings, Map.of("server.address", host, "server.port", port));
    }

    /** The same application without a port. */
    static ConfigurableApplicationContext silent(Installation installation, Settings settings) {
        return start(installation, settings, Map.of("server.port", NOWHERE));
    }

    /** Only to bring the tables up to date: no port and no jobs. */
    static void migrate(Installation installation, Settings settings) {
        start(installation, settings, Map.of("server.port", NOWHERE, "db-scheduler.enabled", false))
                .close();
    }

    private static ConfigurableApplicationContext start(
            Installation installation, Settings settings, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(installation.database().springProperties());
        properties.put("trienkhai.data", installation.path().toString());
        properties.put("logging.file.name", Logs.place());
        properties.put("logging.threshold.console", "OFF");
        properties.putAll(more);
        var spring = new SpringApplication(TrienKhai.class);
        spring.setRegisterShutdownHook(false);
        spring.setLogStartupInfo(false);
        spring.addListeners(new Before(properties, settings));
        var context = spring.run();
        installation.usedBy(context);
        return context;
    }

    static int port(ConfigurableApplicationContext context) {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        return server == null ? NOWHERE : server.getPort();
    }

    /** Asked before a database is started, so that a wrong port costs nobody a minute. */
    static void requireFree(String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (BindException taken) {
            throw String.valueOf(taken.getMessage()).contains("in use")
                    ? new CommandProblem("command.problem.port", port)
                    : new CommandProblem("command.problem.address", host + ":" + port);
        } catch (IOException | IllegalArgumentException unusable) {
            throw new CommandProblem("command.problem.address", host + ":" + port);
        }
    }

    /** Our properties come first, the settings file after the environment and before what is built in. */
    private record Before(Map<String, Object> properties, Settings settings)
            implements org.springframework.context.ApplicationListener<
                            org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent>,
                    org.springframework.core.Ordered {
        @Override
        public void onApplicationEvent(
                org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent event) {
            var sources = event.getEnvironment().getPropertySources();
            sources.addFirst(new MapPropertySource("run", properties));
            sources.addAfter(
                    StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                    new PropertiesPropertySource("settings", settings.file()));
        }

        /** Before logging is set up, which needs the place of the file. */
        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
