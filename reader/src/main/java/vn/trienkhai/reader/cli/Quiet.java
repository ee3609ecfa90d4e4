package vn.trienkhai.reader.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps document parsers from writing to the console: their remarks on fonts mean nothing to the one who reads. */
final class Quiet {
    private static final Logger PARSERS = Logger.getLogger("org.apache");

    private Quiet() {}

    static void others() {
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        PARSERS.setLevel(Level.OFF);
    }
}
