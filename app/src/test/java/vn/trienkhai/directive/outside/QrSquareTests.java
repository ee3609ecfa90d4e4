package vn.trienkhai.directive.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrSquareTests {
    @Test
    void whateverTheCodeItIsReadBack() throws Exception {
        for (int code = 0; code < 2_000; code++) {
            var address = "https://trienkhai.example/sheets/" + Integer.toString(code * 1_048_583, 36);

            assertThat(QrReader.read(QrSquare.of(address))).isEqualTo(address);
        }
    }
}
