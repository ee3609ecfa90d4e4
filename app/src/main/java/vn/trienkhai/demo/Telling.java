package vn.trienkhai.demo;

import java.io.PrintStream;
import vn.trienkhai.web.Texts;

/** Says to whoever looks on what is being done; the sentences are in {@code messages/demo.properties}. */
record Telling(PrintStream out, Texts texts) {

    /** A chapter begins. */
    void say(String key, Object... values) {
        out.println(texts.of(key, values));
    }

    /** One step of a chapter. */
    void step(String key, Object... values) {
        out.println("  · " + texts.of(key, values));
    }

    /** What a step brought to light. */
    void detail(String key, Object... values) {
        out.println("      " + texts.of(key, values));
    }

    /** A line of a table. */
    void row(String name, String value) {
        out.println("  %-52s %s".formatted(name, value).stripTrailing());
    }
}
