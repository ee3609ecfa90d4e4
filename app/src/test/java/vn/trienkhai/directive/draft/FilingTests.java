package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.layout.Family;

/** What stands behind "Lưu: VT". */
class FilingTests {

    @ParameterizedTest(name = "{0}, {1}, {2}: {4}")
    @CsvSource({
        "KGVX, LVL, 3, Lưu: VT, 'Lưu: VT, KGVX, LVL.03b'",
        "KGVX, '', 3, Lưu: VT., 'Lưu: VT, KGVX.03b'",
        "KGVX, LVL, '', Lưu: VT, 'Lưu: VT, KGVX'",
        "'', LVL, '', Lưu: VT, Lưu: VT",
        "'', LVL, 25, Lưu: VT, 'Lưu: VT, LVL.25b'",
        "'', '', 120, Lưu: VT, 'Lưu: VT, 120b'",
        "KGVX, LVL, 3, 'Lưu: VT, KGVX', 'Lưu: VT, KGVX, LVL.03b'",
        "KGVX, LVL, ba, Lưu: VT, 'Lưu: VT, KGVX'",
    })
    void theAdministrationWritesItInTheLineOfWhoKeepsIt(
            String office, String drafter, String copies, String line, String printed) {
        var filing = new Filing(office, drafter, copies);

        assertThat(filing.recipients(List.of("Như trên", line), Family.STATE)).containsExactly("Như trên", printed);
        assertThat(filing.mark(Family.STATE)).isEmpty();
    }

    @Test
    void aListWithoutThatLineGetsOne() {
        assertThat(new Filing("KGVX", "", "3").recipients(List.of("Như trên"), Family.UNION))
                .containsExactly("Như trên", "Lưu: VT, KGVX.03b");
    }

    @Test
    void thePartyWritesItBelowAndOnlyWhereCopiesAreCounted() {
        var filing = new Filing("", "LVL", "3");

        assertThat(filing.recipients(List.of("Lưu Văn phòng"), Family.PARTY_2026))
                .containsExactly("Lưu Văn phòng");
        assertThat(filing.mark(Family.PARTY_2026)).hasValue("LVL-03b");
        assertThat(new Filing("", "LVL", "").mark(Family.PARTY_2026)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "3b", "ba", "10000", "3,5"})
    void whatIsNoNumberOfCopiesIsWrong(String copies) {
        assertThat(new Filing("", "LVL", copies).isWrong()).isTrue();
        assertThat(new Filing("", "LVL", "03").isWrong()).isFalse();
    }

    @Test
    void aLetterNamesItsOfficeInItsSymbolAndThePersonIsWhoBegins() {
        assertThat(Filing.of("Lò Văn Đường", "CV", "UBND-KGVX", "UBND")).isEqualTo(new Filing("KGVX", "LVĐ", ""));
        assertThat(Filing.of("Lò Văn Lâm", "KH", "KH-UBND", "UBND")).isEqualTo(new Filing("", "LVL", ""));
    }
}
