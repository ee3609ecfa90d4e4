package vn.trienkhai.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversaryTests {
    @ParameterizedTest
    @CsvSource({"70,ROUND", "20,ROUND", "100,ROUND", "115,FIVE", "75,FIVE", "5,FIVE", "71,OTHER", "134,OTHER", "1,OTHER"
    })
    void theNumberOfYearsDecides(int years, Anniversary kind) {
        assertThat(Anniversary.after(years)).isEqualTo(kind);
    }

    @Test
    void theDayItselfIsNoAnniversary() {
        assertThatIllegalArgumentException().isThrownBy(() -> Anniversary.after(0));
    }
}
