package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTests {

    private static final List<String> TWO = List.of("- Như trên;", "Lưu VT, TH");

    @Test
    void partyRulesFollowTheDateOfTheDocument() {
        assertThat(Family.party(LocalDate.of(2026, 5, 26))).isEqualTo(Family.PARTY_2018);
        assertThat(Family.party(LocalDate.of(2026, 5, 27))).isEqualTo(Family.PARTY_2026);
    }

    @Test
    void theAuthorityOfASignatureIsAbbreviatedAsTheFamilyHasIt() {
        assertThat(Family.STATE.onBehalfOf("Ủy ban nhân dân")).isEqualTo("TM. Ủy ban nhân dân");
        assertThat(Family.UNION.inPlaceOf("Chủ tịch")).isEqualTo("KT. Chủ tịch");
        assertThat(Family.FRONT.byOrderOf("Chủ tịch")).isEqualTo("TL. Chủ tịch");
        assertThat(Family.STATE.underMandateOf("Giám đốc")).isEqualTo("TUQ. Giám đốc");
        assertThat(Family.STATE.acting("Giám đốc")).isEqualTo("Q. Giám đốc");
        for (var party : List.of(Family.PARTY_2018, Family.PARTY_2026)) {
            assertThat(party.onBehalfOf("Ban Thường vụ")).isEqualTo("T/M Ban Thường vụ");
            assertThat(party.inPlaceOf("Trưởng ban")).isEqualTo("K/T Trưởng ban");
            assertThat(party.byOrderOf("Ban Thường vụ")).isEqualTo("T/L Ban Thường vụ");
            assertThat(party.acting("Trưởng ban")).isEqualTo("Q. Trưởng ban");
            assertThatIllegalStateException().isThrownBy(() -> party.underMandateOf("Trưởng ban"));
        }
    }

    @Test
    void numbersBelowTenGetAZeroAndThePartyWritesNoColon() {
        assertThat(new Wording(Family.STATE).number(numbered("9", "KH-UBND"))).isEqualTo("Số: 09/KH-UBND");
        assertThat(new Wording(Family.UNION).number(numbered("59", "KH-LĐLĐ"))).isEqualTo("Số: 59/KH-LĐLĐ");
        assertThat(new Wording(Family.PARTY_2018).number(numbered("12", "CV/ĐU")))
                .isEqualTo("Số 12-CV/ĐU");
    }

    @Test
    void aNumberNotYetGivenLeavesRoomForIt() {
        var blank = Letterhead.blank(null, "Đảng ủy xã Tân Hà", "CV/ĐU", "Tân Hà", 2026);

        assertThat(new Wording(Family.PARTY_2026).number(blank)).matches("Số \u00a0{6}-CV/ĐU");
        assertThat(Wording.placeAndDate(blank)).matches("Tân Hà, ngày\u00a0+tháng\u00a0+năm 2026");
    }

    @Test
    void daysBelowTenAndTheFirstTwoMonthsGetAZero() {
        assertThat(dated(LocalDate.of(2024, 4, 3))).isEqualTo("Tân Hà, ngày 03 tháng 4 năm 2024");
        assertThat(dated(LocalDate.of(2026, 2, 26))).isEqualTo("Tân Hà, ngày 26 tháng 02 năm 2026");
        assertThat(dated(LocalDate.of(2026, 12, 10))).isEqualTo("Tân Hà, ngày 10 tháng 12 năm 2026");
    }

    @Test
    void recipientsCloseAsTheFamilyHasItAndFilingStandsLast() {
        assertThat(new Wording(Family.STATE).recipients(TWO.reversed())).containsExactly("Như trên;", "Lưu: VT, TH.");
        assertThat(new Wording(Family.PARTY_2018).recipients(List.of("Như trên", "Lưu: Văn phòng")))
                .containsExactly("Như trên,", "Lưu Văn phòng.");
        assertThat(new Wording(Family.PARTY_2026).recipients(List.of("Như trên,", "Lưu Văn phòng.")))
                .containsExactly("Như trên;", "Lưu Văn phòng.");
    }

    @Test
    void addresseesCloseAsTheFamilyHasIt() {
        var two = List.of("Sở Y tế", "Sở Nội vụ");

        assertThat(new Wording(Family.STATE).addressees(two)).containsExactly("Sở Y tế;", "Sở Nội vụ.");
        assertThat(new Wording(Family.PARTY_2018).addressees(two)).containsExactly("Sở Y tế,", "Sở Nội vụ,");
        assertThat(new Wording(Family.PARTY_2026).addressees(two)).containsExactly("Sở Y tế;", "Sở Nội vụ;");
        assertThat(new Wording(Family.STATE).addressees(List.of("Sở Y tế."))).containsExactly("Sở Y tế");
    }

    @Test
    void onlyTheNewPartyRulesWriteKinhTrinhInAProposal() {
        assertThat(new Wording(Family.PARTY_2026).addresseeLabel(true)).isEqualTo("Kính trình:");
        assertThat(new Wording(Family.PARTY_2026).addresseeLabel(false)).isEqualTo("Kính gửi:");
        assertThat(new Wording(Family.PARTY_2018).addresseeLabel(true)).isEqualTo("Kính gửi:");
    }

    @Test
    void basesCloseAsTheFamilyHasIt() {
        var bases = List.of("Căn cứ Luật A;", "Căn cứ Nghị định B");

        assertThat(new Wording(Family.STATE).bases(bases)).containsExactly("Căn cứ Luật A;", "Căn cứ Nghị định B.");
        assertThat(new Wording(Family.PARTY_2018).bases(bases))
                .containsExactly("Căn cứ Luật A;", "Căn cứ Nghị định B,");
        assertThat(new Wording(Family.PARTY_2026).bases(bases))
                .containsExactly("- Căn cứ Luật A;", "- Căn cứ Nghị định B.");
    }

    @Test
    void theSubjectOfALetterOpensAsTheFamilyHasItAndNamesKeepTheirCapital() {
        assertThat(new Wording(Family.STATE).letterSubject("Tuyên truyền ngày hội"))
                .isEqualTo("V/v tuyên truyền ngày hội");
        assertThat(new Wording(Family.STATE).letterSubject("Chăm sóc, bảo vệ nguồn nước"))
                .isEqualTo("V/v chăm sóc, bảo vệ nguồn nước");
        assertThat(new Wording(Family.STATE).letterSubject("V/v Đại hội Hội Nông dân."))
                .isEqualTo("V/v Đại hội Hội Nông dân");
        assertThat(new Wording(Family.PARTY_2018).letterSubject("về việc treo cờ"))
                .isEqualTo("Treo cờ");
        assertThat(new Wording(Family.PARTY_2026).letterSubject("Treo cờ")).isEqualTo("về việc treo cờ");
    }

    @Test
    void theSubjectBelowATypeBeginsAnewForTheStateAndGoesOnForTheParty() {
        assertThat(new Wording(Family.STATE).subject("triển khai tháng an toàn"))
                .isEqualTo("Triển khai tháng an toàn");
        assertThat(new Wording(Family.PARTY_2026).subject("Về việc cử cán bộ")).isEqualTo("về việc cử cán bộ");
        assertThat(new Wording(Family.PARTY_2026).subject("Điện Biên 70 năm")).isEqualTo("Điện Biên 70 năm");
    }

    @Test
    void theBodyEndsWithTheFamilysMarkHoweverItWasTyped() {
        for (var typed : List.of("để tổng hợp", "để tổng hợp.", "để tổng hợp;", "để tổng hợp./.", "để tổng hợp. ")) {
            assertThat(new Wording(Family.STATE).closedBody(typed)).isEqualTo("để tổng hợp./.");
            assertThat(new Wording(Family.PARTY_2026).closedBody(typed)).isEqualTo("để tổng hợp.");
        }
    }

    @Test
    void romanLabelsAreWrittenAsTheFamilyHasIt() {
        assertThat(new Wording(Family.PARTY_2026).label("II.")).isEqualTo("II-");
        assertThat(new Wording(Family.STATE).label("II")).isEqualTo("II.");
        assertThat(new Wording(Family.PARTY_2026).label("1.")).isEqualTo("1.");
    }

    @Test
    void textIsComposedAndFreeOfControlCharacters() {
        assertThat(Wording.clean("Tie\u0302\u0301ng\u0000 \u0007Vie\u0323\u0302t\n\tNam \ud800\ufffe"))
                .isEqualTo("Tiếng Việt Nam ");
    }

    @Test
    void numbersAreWrittenWithPointAndComma() {
        assertThat(Block.Table.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(Block.Table.number(new BigDecimal("1000000"))).isEqualTo("1.000.000");
    }

    private static Letterhead numbered(String number, String symbol) {
        return new Letterhead(null, "Tân Hà", number, symbol, "Tân Hà", LocalDate.of(2026, 1, 5));
    }

    private static String dated(LocalDate date) {
        return Wording.placeAndDate(new Letterhead(null, "Tân Hà", "1", "KH", "Tân Hà", date))
                .replace('\u00a0', ' ');
    }
}
