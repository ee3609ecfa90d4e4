package vn.trienkhai.directive.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a citation may mean, by how its number, its body and its day are written. */
class CitationMatchTests {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 3);
    private static final CitationMatch.Known KNOWN =
            new CitationMatch.Known(7, "745-CV/ĐUK", "Đảng ủy Khối các cơ quan tỉnh Vân Sơn", Optional.of(DAY));

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "745-CV/ĐUK, 745-CV/ĐUK, ''",
        "745–CV/ĐUK, 745-CV/ĐUK, ''",
        "745-cv/đuk, 745-CV/ĐUK, ''",
        "745 - CV/ĐUK, 745-CV/ĐUK, SIGNS",
        "745CV/ĐUK, 745-CV/ĐUK, SIGNS",
        "745/CV-ĐUK, 745-CV/ĐUK, SIGNS",
        "09-HD/BTG, 9-HD/BTG, LEADING_ZERO",
        "9-HD/BTG, 09-HD/BTG, LEADING_ZERO",
        "745-CV/DUK, 745-CV/ĐUK, MARKS",
        "12-HĐ/BTG, 12-HD/BTG, MARKS",
        "7O5-CV/ĐUK, 705-CV/ĐUK, LOOKALIKE",
        "I45-CV/ĐUK, 145-CV/ĐUK, LOOKALIKE",
        "745-CV/ĐVK, 745-CV/ĐUK, LOOKALIKE",
        "745-CV/ĐUX, 745-CV/ĐUK, ONE_LETTER",
        "745-CV/ĐK, 745-CV/ĐUK, ONE_LETTER",
        "745-VC/ĐUK, 745-CV/ĐUK, ONE_LETTER",
        "746-CV/ĐUK, 745-CV/ĐUK, ONE_FIGURE",
        "7145-CV/ĐUK, 745-CV/ĐUK, ONE_FIGURE",
        "0745 CV/DUK, 745-CV/ĐUK, SIGNS LEADING_ZERO MARKS",
        "812-CV/ĐUK, 745-CV/ĐUK, other",
        "745-KH/ĐUK, 745-CV/ĐUK, other",
        "745-CV/TU, 745-CV/ĐUK, other",
        "'', 745-CV/ĐUK, other",
    })
    void aDamagedNumberIsKnownByWhatIsDamaged(String cited, String registered, String expected) {
        assertThat(CitedNumber.differences(cited, registered)
                        .map(found -> found.stream().map(Enum::name).collect(Collectors.joining(" ")))
                        .orElse("other"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "Tỉnh ủy Vân Sơn, Tỉnh ủy Vân Sơn, ''",
        "Tỉnh ủy, Tỉnh ủy Vân Sơn, ''",
        "TỈNH ỦY VÂN SƠN, Tỉnh ủy, ''",
        "BTGTU, Ban Tuyên giáo Tỉnh ủy, ISSUER_SHORT",
        "Ban TG Tỉnh ủy, Ban Tuyên giáo Tỉnh ủy, ISSUER_SHORT",
        "UBND tỉnh, Ủy ban nhân dân tỉnh Vân Sơn, ISSUER_SHORT",
        "Ban Tuyên giáo TW, Ban Tuyên giáo Trung ương, ISSUER_SHORT",
        "Ban Thường vụ Tỉnh ủy, Tỉnh ủy Vân Sơn, ISSUER_NAME",
        "Liên đoàn Lao dộng tỉnh, Liên đoàn Lao động tỉnh Vân Sơn, ''",
        "Liên đoàn Lao đông tỉn, Liên đoàn Lao động tỉnh Vân Sơn, ISSUER_NAME",
        "'', Tỉnh ủy Vân Sơn, ISSUER_MISSING",
        "Ủy ban nhân dân tỉnh, Tỉnh ủy Vân Sơn, other",
        "Đảng ủy xã Nậm Rốm, Đảng ủy xã Mường Lâm, other",
    })
    void aBodyIsKnownByItsShortNames(String cited, String registered, String expected) {
        assertThat(CitedIssuer.differences(cited, registered)
                        .map(found -> found.stream().map(Enum::name).collect(Collectors.joining(" ")))
                        .orElse("other"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} on {2}: {3}")
    @CsvSource({
        "745-CV/ĐUK, Đảng ủy Khối các cơ quan tỉnh, 2026-04-03, ''",
        "745-CV/ĐUK, Đảng ủy Khối các cơ quan tỉnh, 2026-04-08, DATE",
        "745-CV/ĐUK, Đảng ủy Khối các cơ quan tỉnh, 2025-04-03, DATE",
        "745-CV/ĐUK, Đảng ủy Khối các cơ quan tỉnh, 2021-04-03, other",
        "745-CV/ĐUK, Đảng ủy Khối các cơ quan tỉnh, , DATE_MISSING",
        "745-CV/ĐUK, ĐUK các cơ quan tỉnh, 2026-04-03, ISSUER_SHORT",
        "745-CV/DUK, Đảng ủy Khối các cơ quan tỉnh, 2026-04-08, MARKS DATE",
        "745-CV/DUK, Đảng ủy Khối các cơ quan tỉnh, 2025-04-03, other",
        "746-CV/ĐUK, Đảng ủy Khối các cơ quan tỉnh, 2026-04-03, ONE_FIGURE",
        "746-CV/ĐUK, Đảng ủy Khối các cơ quan tỉnh, 2026-04-08, other",
        "746-CV/ĐUK, , 2026-04-03, other",
        "745-CV/ĐUX, Đảng ủy Khối các cơ quan tỉnh, 2026-04-08, ONE_LETTER DATE",
        "745-CV/ĐUX, Đảng ủy Khối các cơ quan tỉnh, , other",
        "745-CV/ĐUK, Tỉnh đoàn Vân Sơn, 2026-04-03, other",
    })
    void oneDamageIsADoubtAndTwoThatContradictAreAnotherDirective(
            String number, String issuer, String on, String expected) {
        var cited = new CitationMatch.Cited(
                number,
                Optional.ofNullable(issuer).orElse(""),
                Optional.ofNullable(on).map(LocalDate::parse));

        assertThat(CitationMatch.of(cited, Optional.of(LocalDate.of(2026, 4, 20)), List.of(KNOWN))
                        .map(match -> match.differences().stream()
                                .sorted()
                                .map(Enum::name)
                                .collect(Collectors.joining(" ")))
                        .orElse("other"))
                .isEqualTo(expected);
    }

    @Test
    void theLikeliestOfSeveralIsTakenAndItsEqualsAreTold() {
        var other = new CitationMatch.Known(9, "745-CV/DUK", KNOWN.issuer(), KNOWN.on());
        var twin = new CitationMatch.Known(8, KNOWN.number(), KNOWN.issuer(), Optional.of(DAY.plusYears(1)));
        var cited = new CitationMatch.Cited("745-CV/ĐUK", KNOWN.issuer(), Optional.of(DAY));
        var undated = new CitationMatch.Cited("745-CV/ĐUK", KNOWN.issuer(), Optional.empty());
        var later = Optional.of(DAY.plusYears(2));

        assertThat(CitationMatch.of(cited, later, List.of(other, twin, KNOWN))).hasValueSatisfying(match -> {
            assertThat(match.directive()).isEqualTo(KNOWN);
            assertThat(match.differences()).isEmpty();
        });
        assertThat(CitationMatch.of(undated, later, List.of(KNOWN, other, twin)))
                .hasValueSatisfying(match -> {
                    assertThat(match.directive()).as("nearest before").isEqualTo(twin);
                    assertThat(match.differences())
                            .containsExactlyInAnyOrder(Difference.DATE_MISSING, Difference.RIVALS);
                    assertThat(match.rivals()).containsExactly(KNOWN);
                });
    }

    @Test
    void whatIsIssuedLaterIsTakenOnlyWhereNothingElseFits() {
        var cited = new CitationMatch.Cited("745-CV/ĐUK", KNOWN.issuer(), Optional.empty());
        var before = new CitationMatch.Known(5, KNOWN.number(), KNOWN.issuer(), Optional.of(DAY.minusYears(1)));

        assertThat(CitationMatch.of(cited, Optional.of(DAY.minusDays(3)), List.of(KNOWN)))
                .hasValueSatisfying(match -> assertThat(match.differences()).contains(Difference.LATER));
        assertThat(CitationMatch.of(cited, Optional.of(DAY.minusDays(3)), List.of(KNOWN, before)))
                .hasValueSatisfying(match -> assertThat(match.directive()).isEqualTo(before));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Thực hiện Công văn số 12-CV/TU, các chi bộ dọn đường. | IMPLEMENTS",
                "Căn cứ Công văn số 12-CV/TU ngày 02/3/2026; | BASIS",
                "Triển khai thực hiện nội dung Công văn số 12-CV/TU. | IMPLEMENTS",
                "Để thi hành các Công văn số 11-CV/TU, số 12-CV/TU. | IMPLEMENTS",
                "Theo Công văn số 12-CV/TU, việc này giao cho xã. | BASIS",
                "Các xã theo dõi Công văn số 12-CV/TU. | MENTIONED",
                "Văn bản này thay thế Công văn số 12-CV/TU. | MENTIONED",
                "Báo cáo kết quả thực hiện Công văn số 12-CV/TU. | MENTIONED",
                "Biểu mẫu ban hành kèm theo Công văn số 12-CV/TU. | MENTIONED",
                "Các xã thực hiện tốt việc này. Công văn số 12-CV/TU đã nêu rõ. | MENTIONED",
                "Thay thế biểu cũ. Thực hiện Công văn số 12-CV/TU. | IMPLEMENTS",
                "Xem Công văn số 12-CV/TU. Thực hiện Công văn số 12-CV/TU. | IMPLEMENTS",
            })
    void theWordsBeforeACitationSayHowItIsMeant(String text, Relation expected) {
        assertThat(CitingSentence.relation(text, "12-CV/TU", text.indexOf("Công văn")))
                .isEqualTo(expected);
    }

    @Test
    void everyBaseOfAListStandsForItself() {
        var text = String.join(
                "\n",
                Arrays.asList(
                        "Căn cứ Luật Thủy lợi;", "Căn cứ Quyết định số 5/QĐ-UBND;", "- Xem Công văn số 12-CV/TU."));

        assertThat(CitingSentence.relation(text, "5/QĐ-UBND", -1)).isEqualTo(Relation.BASIS);
        assertThat(CitingSentence.relation(text, "12-CV/TU", -1)).isEqualTo(Relation.MENTIONED);
    }
}
