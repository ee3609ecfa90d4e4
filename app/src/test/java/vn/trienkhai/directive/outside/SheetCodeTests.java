package vn.trienkhai.directive.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SheetCodeTests {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final SheetCode code = SheetCode.fresh(new Random(4));

    @Test
    void isReadHoweverItIsTyped() {
        assertThat(SheetCode.typed(code.toString())).contains(code);
        assertThat(SheetCode.typed(" " + code.signs().toLowerCase(Locale.ROOT) + " "))
                .contains(code);
        assertThat(SheetCode.typed(code.signs().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @Test
    void oneWrongSignIsNoticed() {
        for (int at = 0; at < code.signs().length(); at++) {
            for (char sign : SIGNS.toCharArray()) {
                if (sign != code.signs().charAt(at)) {
                    var wrong = new StringBuilder(code.signs());
                    wrong.setCharAt(at, sign);
                    assertThat(SheetCode.typed(wrong.toString()))
                            .as(wrong.toString())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (var typed : new String[] {"", "1", code.signs() + "0", "phiếu số 12", "????????", "https://a.b/c"}) {
            assertThat(SheetCode.typed(typed)).as(typed).isEmpty();
        }
    }
}
