package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every PDF keeps the rules of the archive form it declares, PDF/A-2u, as the validator of the archives' own foundation reads them. */
class ArchiveFormTests {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> typical() {
        return Stream.concat(Typical.all(), Joint.all())
                .map(document -> Arguments.of(document.family() + " " + document.typeName(), document));
    }

    static Stream<Arguments> samples() {
        return Stream.of(Samples.all(), HardPages.all())
                .flatMap(samples -> samples.entrySet().stream())
                .map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"samples", "typical"})
    void keepsTheRulesOfTheArchiveForm(String name, OfficialDocument sample) throws Exception {
        var pdf = new ByteArrayOutputStream();
        PdfWriter.write(sample, pdf);

        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf.toByteArray()), PDFAFlavour.PDFA_2_U);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions().stream()
                            .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                            .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
