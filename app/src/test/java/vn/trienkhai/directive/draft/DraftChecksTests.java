package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedPeriod;
import vn.trienkhai.layout.Family;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.web.Texts;

/** What is said of a draft before it is signed: beside the times of the directive above, and of its last lines. */
class DraftChecksTests {
    private static final LocalDate TODAY = LocalDate.of(2030, 10, 6);
    private static final Texts TEXTS = new Texts();
    private static final String ABOVE = """
            Cao điểm phát quang từ ngày 01/11/2030 đến hết ngày 20/11/2030.
            => thời gian | từ: 01/11/2030 | đến: 20/11/2030

            Tổng vệ sinh trước Tết 10 ngày.
            => thời gian""";

    private static final Unit COMMUNE = new Unit(
            new UnitId(1),
            Line.GOVERNMENT,
            "ubnd_xa",
            Level.COMMUNE,
            "Ủy ban nhân dân xã Mường Lâm",
            "UBND xã Mường Lâm",
            Optional.empty(),
            1,
            Optional.empty(),
            LocalDate.of(2025, 7, 1),
            Optional.empty(),
            Optional.empty());

    private static DraftContent draft(String body, String... recipients) {
        return new DraftContent(
                "CV",
                "UBND-VP",
                "Mường Lâm",
                "phát quang đường bản",
                List.of("Các bản"),
                body,
                List.of(recipients),
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH",
                "Lò Văn Lâm");
    }

    private static DirectiveContent above() {
        var reading = new DraftReading(TEXTS).of(COMMUNE, draft(ABOVE), Notation.parse(ABOVE), Optional.empty());
        return new DirectiveContent(
                new DirectiveId(1), 1, reading, Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    private static List<Problem> problems(DraftContent draft) {
        return new DraftChecks()
                .of(draft, SigningBody.of(COMMUNE, Family.STATE), Optional.of(above()), Optional.empty(), TODAY);
    }

    private static List<String> keys(String body) {
        return problems(draft(body, "Như trên", "Lưu: VT, KT")).stream()
                .map(Problem::key)
                .toList();
    }

    @Test
    void aTimeAboveThatNothingCarriesIsSaid() {
        assertThat(problems(draft("Các bản phát quang.", "Lưu: VT, KT")))
                .filteredOn(problem -> problem.key().equals("directive.draft.left_out.period"))
                .hasSize(2)
                .noneMatch(Problem::blocks)
                .extracting(problem -> problem.values().getFirst())
                .containsExactly("1", "2");
        assertThat(keys("""
                Phát quang từ ngày 05/11/2030 đến hết ngày 20/11/2030.
                => thời gian | theo: 1 | từ: 05/11/2030 | đến: 20/11/2030

                Tổng vệ sinh trước Tết 10 ngày.
                => thời gian | theo: 2""")).isEmpty();
    }

    @Test
    void anOwnTimeThatBeginsBeforeOrEndsAfterTheSuperiorsIsSaid() {
        var early = """
                Phát quang từ ngày 30/10/2030 đến hết ngày 20/11/2030.
                => thời gian | theo: 1, 2 | từ: 30/10/2030 | đến: 20/11/2030""";
        var late = early.replace("30/10", "02/11").replace("20/11", "21/11");

        assertThat(keys(early)).containsExactly("directive.draft.period.outside");
        assertThat(keys(late)).containsExactly("directive.draft.period.outside");
        assertThat(keys(late.replace("21/11", "19/11"))).isEmpty();
    }

    @Test
    void aTimeThatTheDirectiveAboveDoesNotHaveIsAnError() {
        assertThat(problems(draft("Phát quang.\n=> thời gian | theo: 7", "Lưu: VT, KT")))
                .filteredOn(Problem::blocks)
                .extracting(Problem::key)
                .containsExactly("directive.draft.mark.source");
    }

    @Test
    void whoDraftedItStandsInTheLineOfWhoKeepsIt() {
        var body = "Phát quang.\n=> thời gian | theo: 1, 2";

        assertThat(problems(draft(body, "Như trên", "Lưu: VT")))
                .extracting(Problem::key)
                .containsExactly("directive.draft.missing.drafter");
        assertThat(problems(draft(body, "Như trên", "Lưu: VT, KT"))).isEmpty();
    }

    @Test
    void aTimeWithoutDaysGoesDownInTheWordsAbove() {
        var when = new DerivedPeriod(
                Optional.of("/windows/1"), "tổng vệ sinh", Optional.empty(), Optional.empty(), "trước Tết 10 ngày.");
        var body = new FirstText(TEXTS).of(derived(List.of(when))).body();

        assertThat(body).contains("Thời gian tổng vệ sinh: trước Tết 10 ngày.\n=> thời gian | theo: 2");
        assertThat(Notation.parse(body).problems()).isEmpty();
    }

    @Test
    void theUrgencyAboveIsCarriedHoweverItIsWritten() {
        assertThat(new FirstText(TEXTS).of(derived(List.of())).urgency()).isEqualTo("Hỏa tốc");
        assertThat(List.of("HOẢ TỐC", "Hỏa tốc hẹn giờ", "THƯỢNG KHẨN", "khẩn", "thường"))
                .extracting(DraftContent::urgency)
                .containsExactly("Hỏa tốc", "Hỏa tốc", "Thượng khẩn", "Khẩn", "");
    }

    @Test
    void aDraftKeepsItsUrgencyAndOneStoredWithoutBearsNone() {
        var json = new DraftJson(JsonMapper.builder().build(), new FirstText(TEXTS));
        var urgent = new FirstText(TEXTS).of(derived(List.of()));

        assertThat(json.read(json.written(urgent))).isEqualTo(urgent);
        var older = json.written(urgent).replace(",\"urgency\":\"Hỏa tốc\"", "");
        assertThat(older).doesNotContain("urgency");
        assertThat(json.read(older).urgency()).isEmpty();
    }

    private static DerivedDraft derived(List<DerivedPeriod> periods) {
        return new DerivedDraft(
                "CV",
                "UBND-VP",
                "Mường Lâm",
                "phát quang đường bản",
                "Thực hiện chỉ đạo của cấp trên:",
                List.of("Các bản"),
                List.of(),
                List.of(),
                periods,
                List.of("Như trên", "Lưu: VT"),
                "",
                "",
                "",
                "HỎA TỐC");
    }
}
