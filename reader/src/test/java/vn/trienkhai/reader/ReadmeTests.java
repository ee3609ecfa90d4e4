package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README is compiled and run as it stands there. */
class ReadmeTests {
    private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Path LETTER = Path.of("src/test/resources/directives/ke-hoach-bang-pdf/source.pdf");

    @Test
    void theExampleCompilesAndPrintsTheTasksOfADirective(@TempDir Path folder) throws IOException {
        var source = folder.resolve("Example.java");
        Files.writeString(source, program());
        var process = new ProcessBuilder(java(), "-Dstdout.encoding=UTF-8", "-cp", classPath(), source.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("[Công an phường] → Lập danh sách hộ", "(2026-06-15)");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() {
        return System.getProperty("jdk.module.path", "") + File.pathSeparator + System.getProperty("java.class.path");
    }

    /** The statements of the example in a program, with a file that is here instead of the one it names. */
    private static String program() throws IOException {
        var example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(example.find()).isTrue();
        var code = example.group(1)
                .replace("ke-hoach.docx", LETTER.toAbsolutePath().toString());
        int body = code.indexOf("\n\n");
        return code.substring(0, body)
                + "\npublic class Example { public static void main(String[] files) throws Exception {"
                + code.substring(body) + "}}";
    }
}
