package vn.trienkhai.reader.field.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.Readings;

/** A body calls itself "Sở" in its own letter. */
class BareIssuersTests {
    private static final String LETTER = """
            UBND TỈNH VÂN SƠN
            SỞ NỘI VỤ
            Số: 31/SNV-VP
            V/v trồng cây đầu xuân
            Vân Sơn, ngày 02 tháng 3 năm 2026

            Kính gửi: Các trường trên địa bàn

            Tiếp theo Kế hoạch số 12/KH-SNV ngày 10/02/2026 của %s về trồng cây, Sở Nội vụ đề nghị:
            1. Các trường trồng cây trước ngày 10/3/2026.
            """;

    @Test
    void aBodyCalledByItsKindAloneIsTheOneThatWrites() {
        assertThat(issuer("Sở")).isEqualTo("Sở Nội vụ");
    }

    @Test
    void aBodyOfAnotherKindIsNot() {
        assertThat(issuer("Bộ")).isEqualTo("Bộ");
        assertThat(issuer("Sở Y tế")).isEqualTo("Sở Y tế");
    }

    private static String issuer(String named) {
        return String.valueOf(
                Readings.read(LETTER.formatted(named)).citations().getFirst().issuer());
    }
}
