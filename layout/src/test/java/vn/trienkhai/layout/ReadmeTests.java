package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Outcome;

/** Runs the example of the README as its reader would. */
class ReadmeTests {

    private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theExampleWritesBothFilesAndTheyAreReadBack() throws Exception {
        var source = folder.resolve("KeHoach.java");
        var example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(example.find()).isTrue();
        Files.writeString(source, example.group(1));

        run(source);

        for (var name : new String[] {"ke-hoach.docx", "ke-hoach.pdf"}) {
            var reading = read(name);
            assertThat(reading.issuer()).isEqualToIgnoringCase("Ủy ban nhân dân xã Nậm Rốm");
            assertThat(reading.docType()).isEqualTo("KH");
            assertThat(reading.day()).isEqualTo(LocalDate.of(2026, 2, 26));
            assertThat(reading.tasks()).isNotEmpty();
            assertThat(reading.text()).contains("SỐ HỘ KÝ CAM KẾT", "Huổi Sang");
        }
    }

    private DirectiveReading read(String name) throws IOException {
        var outcome = new DirectiveReader().read(Files.readAllBytes(folder.resolve(name)), name);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).reading();
    }

    private void run(Path source) throws IOException, InterruptedException {
        var log = folder.resolve("log").toFile();
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + Objects.requireNonNullElse(System.getProperty("jdk.module.path"), ""),
                        source.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(java.exitValue()).as(Files.readString(log.toPath())).isZero();
        } finally {
            java.destroyForcibly();
        }
    }
}
