package vn.trienkhai.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.Window;
import vn.trienkhai.shared.Evidence;

class WindowRuleTests {
    private static final CampaignEvent PARTY = event("Ngày thành lập Đảng bộ tỉnh Vân Sơn", 75, "2026-11-12");
    private static final CampaignEvent RESISTANCE = event("Ngày Toàn quốc kháng chiến", 80, "2026-12-19");
    private static final CampaignEvent REFOUNDING = event("chia tách, thành lập tỉnh Vân Sơn", 20, "2024-01-01");
    private static final CampaignEvent FOUNDING = event("thành lập tỉnh Vân Sơn", 115, "2024-06-28");
    private static final CampaignEvent REVIEW = event("Sơ kết giữa nhiệm kỳ thực hiện nghị quyết đại hội", null, null);
    private static final Window EACH = new Window(
            "tuyên truyền", null, null, "trước từng sự kiện 20 ngày, sau từng sự kiện 05 ngày", "từng sự kiện", 20, 5);

    @Test
    void aWindowBeforeAndAfterIsCountedForEachEventThatHasADay() {
        var windows = apply(List.of(PARTY, RESISTANCE, REVIEW), EACH);

        assertThat(windows)
                .extracting(CampaignDraft.Window::from, CampaignDraft.Window::to)
                .containsExactly(days("2026-10-23", "2026-11-17"), days("2026-11-29", "2026-12-24"));
        assertThat(windows).allMatch(window -> window.kind() == WindowKind.RELATIVE);
        assertThat(windows).extracting(CampaignDraft.Window::event).containsExactly(Optional.of(0), Optional.of(1));
    }

    @Test
    void anEventWithAWindowOfItsOwnIsTakenOutOfTheRule() {
        var own = dated("kỷ niệm 20 năm chia tách, thành lập tỉnh", "2023-12-01", "2024-01-10");

        var windows = apply(List.of(REFOUNDING, FOUNDING), own, EACH);

        assertThat(windows)
                .extracting(CampaignDraft.Window::event, CampaignDraft.Window::from, CampaignDraft.Window::to)
                .containsExactly(tuple(0, "2023-12-01", "2024-01-10"), tuple(1, "2024-06-08", "2024-07-03"));
        assertThat(windows).allMatch(window -> window.kind() == WindowKind.RELATIVE);
    }

    @Test
    void aRelativeWindowThatNamesOneEventIsForThatEventAlone() {
        var one = new Window(
                "Riêng Ngày Toàn quốc kháng chiến, tuyên truyền tập trung",
                null,
                null,
                "trước sự kiện 20 ngày và sau sự kiện 05 ngày",
                "sự kiện",
                20,
                5);

        assertThat(apply(List.of(PARTY, RESISTANCE), one))
                .extracting(CampaignDraft.Window::event)
                .containsExactly(Optional.of(1));
    }

    @Test
    void aPeakIsKnownByItsWords() {
        var peak = dated("Đợt cao điểm kỷ niệm Ngày thành lập Đảng bộ tỉnh", "2026-10-26", "2026-11-15");

        assertThat(apply(List.of(PARTY, RESISTANCE), peak)).singleElement().satisfies(window -> {
            assertThat(window.kind()).isEqualTo(WindowKind.PEAK);
            assertThat(window.event()).contains(0);
        });
    }

    @Test
    void wholeYearsStandAsTheyAre() {
        var years = dated("tuyên truyền các sự kiện", "2023-01-01", "2024-12-31");

        assertThat(apply(List.of(PARTY, RESISTANCE), years))
                .extracting(CampaignDraft.Window::kind, CampaignDraft.Window::event)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(WindowKind.USUAL, Optional.empty()));
    }

    @Test
    void anEventWithoutADayGetsNoWindowByTheRuleButKeepsItsOwn() {
        var own = dated("sơ kết giữa nhiệm kỳ", "2023-06-01", "2023-08-31");

        assertThat(apply(List.of(REVIEW, FOUNDING), own, EACH))
                .extracting(CampaignDraft.Window::event)
                .containsExactly(Optional.of(0), Optional.of(1));
    }

    @Test
    void whatOnlyEndsBeginsWithTheDirectiveAndWhatOnlyBeginsIsLeftOpen() {
        var ends = new Window("hoàn thành", null, day("2026-11-15"), "đến 15/11/2026", null, null, null);
        var begins = new Window("triển khai", day("2026-11-01"), null, "từ 01/11/2026", null, null, null);

        var windows = apply(List.of(PARTY), ends, begins);

        assertThat(windows.get(0).from()).contains(day("2026-10-12"));
        assertThat(windows.get(1).to()).isEmpty();
        assertThat(windows.get(1).dated()).isEmpty();
    }

    @Test
    void theWordsTravelWithEveryWindow() {
        assertThat(apply(List.of(PARTY, RESISTANCE), EACH))
                .allSatisfy(window ->
                        assertThat(window.evidence().orElseThrow().quote()).isEqualTo("câu 0"));
    }

    private static List<CampaignDraft.Window> apply(List<CampaignEvent> events, Window... windows) {
        return new WindowRule(
                        events,
                        Optional.of(day("2026-10-12")),
                        i -> Optional.of(new Evidence(1, 1, 1, 0, 5, "câu " + i)))
                .apply(List.of(windows));
    }

    private static CampaignEvent event(String name, @Nullable Integer years, @Nullable String on) {
        return new CampaignEvent(
                name,
                Optional.empty(),
                Optional.ofNullable(years),
                Optional.ofNullable(on).map(LocalDate::parse),
                Optional.empty());
    }

    private static Window dated(String what, String from, String to) {
        return new Window(what, day(from), day(to), "từ " + from + " đến " + to, null, null, null);
    }

    private static org.assertj.core.groups.Tuple days(String from, String to) {
        return org.assertj.core.groups.Tuple.tuple(Optional.of(day(from)), Optional.of(day(to)));
    }

    private static org.assertj.core.groups.Tuple tuple(int event, String from, String to) {
        return org.assertj.core.groups.Tuple.tuple(Optional.of(event), Optional.of(day(from)), Optional.of(day(to)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
