package vn.trienkhai.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.204,5|1204.5", "1204,5|1204.5", "12|12", "1.000|1000", "0|0", "007|7", "1 204|1204", "0,5|0.5"})
    void readsAFigureAsOfficesWriteIt(String text, BigDecimal value) {
        assertThat(FigureText.of(text, 1))
                .isInstanceOfSatisfying(
                        FigureText.Read.class, read -> assertThat(read.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mười hai|TEXT",
                "12 buổi|TEXT",
                "1,2,3|TEXT",
                "1.20.4|TEXT",
                "=1+1|TEXT",
                "1e9|TEXT",
                "-3|NEGATIVE",
                "−3,5|NEGATIVE",
                "12.5|POINT",
                "1234567890123|TOO_LARGE",
                "1.000.000.000.000|TOO_LARGE",
                "1,25|DECIMALS"
            })
    void saysWhyATextIsNotTaken(String text, FigureText.Reason reason) {
        assertThat(FigureText.of(text, 1)).isEqualTo(new FigureText.Wrong(reason));
    }

    @Test
    void aFigureOfAThousandDigitsIsRefusedAndNotComputed() {
        assertThat(FigureText.of("9".repeat(1000), 0)).isInstanceOf(FigureText.Wrong.class);
    }

    @Test
    void nothingWrittenIsNothingAndNotZero() {
        assertThat(FigureText.of("  ", 0)).isEqualTo(new FigureText.Blank());
    }
}
