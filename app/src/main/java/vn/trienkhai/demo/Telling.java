package vn.trienkhai.demo;

import java.io.PrintStream;
import vn.trienkhai.web.Texts;

/** Says to whoever looks on what is being done; the sentences are in {@code messages/demo.properties}. */
record Telling(PrintStream out, Texts texts) {

    void say(String key, Object... values) {
        out.println(texts.of(key, values));
    }

    /** A line whose words come from the work itself. */
    void line(String words) {
        out.println(words);
    }
}
