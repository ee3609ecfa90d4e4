package vn.trienkhai.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.trienkhai.shared.Refusal;

class ChosenWordsTests {
    private static final String TEXT = "Dọn đường bản từ 05/11\nđến hết ngày 12 tháng 11 năm 2026, xong thì báo.\n";
    private static final Optional<Integer> YEAR = Optional.of(2026);

    private static ChosenWords words(String quote) {
        return new ChosenWords(0, quote.length(), quote);
    }

    @Test
    void leaveOutTheBlanksAtBothEnds() {
        assertThat(ChosenWords.of(TEXT, 3, 14)).isEqualTo(new ChosenWords(4, 13, "đường bản"));
    }

    @Test
    void refuseASelectionOfBlanksOrOfAWholePage() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ChosenWords.of(TEXT, 3, 4))
                .withMessage("directive.pick.nothing");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ChosenWords.of("chữ ".repeat(1000), 0, 4000))
                .withMessage("directive.pick.too_long");
    }

    @Test
    void areFoundWhateverTheirLineBreaksAndCapitals() {
        assertThat(ChosenWords.find(TEXT, "05/11 Đến hết", 0).quote()).isEqualTo("05/11\nđến hết");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ChosenWords.find(TEXT, "sửa cầu", 0))
                .withMessage("directive.pick.not_found");
    }

    @Test
    void areFoundAgainBehindAPlaceAndThenFromTheTop() {
        int first = ChosenWords.find(TEXT, "11", 0).start();
        int second = ChosenWords.find(TEXT, "11", first + 1).start();

        assertThat(second).isGreaterThan(first);
        assertThat(ChosenWords.find(TEXT, "11", TEXT.length() - 1).start()).isEqualTo(first);
    }

    @Test
    void sayADayInEachWayThatOfficesWriteIt() {
        assertThat(WrittenDays.in("trước ngày 05/11", YEAR)).containsExactly(LocalDate.of(2026, 11, 5));
        assertThat(WrittenDays.in("ngày 05 tháng 11 năm 2027", YEAR)).containsExactly(LocalDate.of(2027, 11, 5));
        assertThat(WrittenDays.in("từ 20/12 đến 05/01/2027", YEAR))
                .as("without a year: that of the next day that has one")
                .containsExactly(LocalDate.of(2027, 12, 20), LocalDate.of(2027, 1, 5));
        assertThat(WrittenDays.in("31/11 và số 12-KH/TU, tỷ lệ 3/4/5/6", YEAR)).isEmpty();
    }

    @Test
    void sayTheFirstDayForABeginningAndTheLastForAnEnd() {
        var words = words("từ 05/11 đến hết ngày 12/11/2026");

        assertThat(words.valueFor(EditableField.of("/windows/0/from"), YEAR)).isEqualTo("2026-11-05");
        assertThat(words.valueFor(EditableField.of("/windows/0/to"), YEAR)).isEqualTo("2026-11-12");
        assertThat(words.valueFor(EditableField.of("/tasks/0/deadline"), YEAR)).isEqualTo("2026-11-12");
    }

    @Test
    void sayNothingForADayOrANumberThatIsNotInThem() {
        var words = words("khi kết thúc đợt");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> words.valueFor(EditableField.of("/tasks/0/deadline"), YEAR))
                .withMessage("directive.pick.no_day");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> words.valueFor(EditableField.of("/events/0/anniversary_years"), YEAR))
                .withMessage("directive.pick.no_number");
    }

    @Test
    void sayANumberWithoutTheWordBeforeIt() {
        assertThat(words("Số: 12-KH/TU").valueFor(EditableField.of("/number_raw"), YEAR))
                .isEqualTo("12-KH/TU");
        assertThat(words("kỷ niệm 75 năm").valueFor(EditableField.of("/events/0/anniversary_years"), YEAR))
                .isEqualTo("75");
    }

    @Test
    void leaveOutTheNumberOrLetterBeforeATask() {
        assertThat(words("b) Sửa lan can cầu treo;").item()).isEqualTo("Sửa lan can cầu treo");
        assertThat(words("2.1. Dọn đường").item()).isEqualTo("Dọn đường");
        assertThat(words("05 bản có đường").item()).isEqualTo("05 bản có đường");
    }
}
