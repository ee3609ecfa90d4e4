package vn.trienkhai.reader.field.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.reader.Citation;
import vn.trienkhai.reader.Readings;

/** Number, day and issuer of a cited document stand in any order. */
class CitationTests {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            XÃ VÂN LONG

            Số: 35/KH-UBND
            Vân Long, ngày 12 tháng 3 năm 2026

            KẾ HOẠCH
            Phòng, chống dịch trên địa bàn xã

            Trong thời gian qua, %s về phòng, chống dịch được các thôn thực hiện tốt.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kế hoạch số 18/KH-UBND ngày 15/01/2026 của UBND tỉnh
                    Kế hoạch số 18/KH-UBND của UBND tỉnh ngày 15/01/2026
                    Kế hoạch số 18/KH-UBND của UBND tỉnh ký ngày 15/01/2026
                    Kế hoạch số 18/KH-UBND của UBND tỉnh (ngày 15/01/2026)
                    Kế hoạch số 18/KH-UBND (ngày 15/01/2026) của UBND tỉnh
                    Kế hoạch số 18/KH-UBND, đề ngày 15/01/2026 của UBND tỉnh
                    Kế hoạch của UBND tỉnh số 18/KH-UBND ngày 15/01/2026
                    Kế hoạch của UBND tỉnh, số 18/KH-UBND ngày 15 tháng 01 năm 2026
                    Kế hoạch liên tịch của UBND tỉnh số 18/KH-UBND ban hành ngày 15-01-2026
                    Kế hoạch (số 18/KH-UBND ngày 15/01/2026) của UBND tỉnh
                    UBND tỉnh vừa ban hành Kế hoạch số 18/KH-UBND ngày 15/01/2026
                    các quy định (ban hành kèm theo Kế hoạch số 18/KH-UBND ngày 15/01/2026 của UBND tỉnh)
                    """)
    void aDocumentIsReadWithItsDayAndIssuer(String words) {
        assertThat(Readings.read(PLAN.formatted(words)).citations())
                .extracting(Citation::type, Citation::numberRaw, c -> String.valueOf(c.date()), Citation::issuer)
                .containsExactly(tuple("KH", "18/KH-UBND", "2026-01-15", "UBND tỉnh"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    các Nghị định của Chính phủ: số 10/2025/NĐ-CP ngày 02/01/2025; số 11/2025/NĐ-CP ngày 03/01/2025
                    các Nghị định của Chính phủ số 10/2025/NĐ-CP ngày 02/01/2025, số 11/2025/NĐ-CP ngày 03/01/2025
                    """)
    void whoIssuedAListIsToldOnce(String words) {
        assertThat(Readings.read(PLAN.formatted(words)).citations())
                .extracting(Citation::numberRaw, Citation::issuer)
                .containsExactly(tuple("10/2025/NĐ-CP", "Chính phủ"), tuple("11/2025/NĐ-CP", "Chính phủ"));
    }
}
