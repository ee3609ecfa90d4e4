package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens what we write with an office program, where there is one. */
class OfficeTests {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void libreOfficeShowsAReportOnTwoPagesWithItsSignatureBelowTheTable() throws Exception {
        assumeTrue(Files.isExecutable(OFFICE), "skipped: no LibreOffice on this machine");
        var docx = folder.resolve("report.docx");
        try (var out = Files.newOutputStream(docx)) {
            DocxWriter.write(Samples.report(26), out);
        }

        convert(docx);

        try (var pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(pdf)).contains("Kinh phí", "Tổng cộng", "PHÓ GIÁM ĐỐC", "Nguyễn Quỳnh Vân");
        }
    }

    private void convert(Path docx) throws IOException, InterruptedException {
        var office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            office.destroyForcibly();
        }
    }
}
