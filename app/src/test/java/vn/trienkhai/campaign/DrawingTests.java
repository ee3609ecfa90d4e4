package vn.trienkhai.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.web.Texts;

class DrawingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);

    @Test
    void everythingDrawnStandsInTheListInOrderOfDays() {
        var line = draw(
                List.of(event("Ngày thành lập Đảng bộ tỉnh", 75, LocalDate.of(2026, 11, 12))),
                List.of(window(WindowKind.PEAK, LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 15))),
                List.of(new CampaignDate(LocalDate.of(2026, 11, 25), "Báo cáo đợt 1")));

        assertThat(line.moments()).extracting(Timeline.Moment::manner).containsExactly("peak", "event", "due");
        assertThat(line.diamonds()).hasSize(1);
        assertThat(line.bars()).hasSize(1);
        assertThat(line.ticks()).hasSize(1);
        assertThat(line.words()).extracting(Timeline.Words::text).contains("75 năm · năm lẻ 5");
    }

    @Test
    void wordsOfEventsThatLieCloseDoNotTouch() {
        var events = IntStream.range(0, 6)
                .mapToObj(i -> event("Ngày kỷ niệm lần thứ " + i, 70 + i, LocalDate.of(2026, 11, 1 + 3 * i)))
                .toList();

        var line = draw(events, List.of(), List.of());

        assertThat(line.diamonds()).extracting(Timeline.Diamond::y).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsDrawnOutsideOfTheSheet() {
        var line = draw(
                List.of(event("Ngày Toàn quốc kháng chiến", 80, LocalDate.of(2026, 12, 31))),
                List.of(window(WindowKind.USUAL, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))),
                List.of());

        assertThat(line.bars()).allMatch(bar -> bar.x() >= 150 && bar.x() + bar.width() <= Timeline.WIDTH);
        assertThat(line.words())
                .filteredOn(words -> words.manner().equals("strong"))
                .allMatch(Timeline.Words::end);
    }

    @Test
    void todayIsDrawnOnlyWithinTheMonthsShown() {
        assertThat(draw(List.of(event("Sự kiện", 10, LocalDate.of(2026, 11, 1))), List.of(), List.of())
                        .today())
                .isPresent();
        assertThat(draw(List.of(event("Sự kiện", 10, LocalDate.of(2028, 11, 1))), List.of(), List.of())
                        .today())
                .isEmpty();
    }

    private static Timeline draw(List<CampaignEvent> events, List<CampaignWindow> windows, List<CampaignDate> dates) {
        var campaign = new Campaign(
                new CampaignId(1), new UnitId(1), new DirectiveId(1), "Đợt", true, 1, Instant.EPOCH, "Người mở");
        return new Drawing(
                        new Texts(), new CampaignDetail(campaign, events, windows, List.of(), List.of()), dates, TODAY)
                .draw();
    }

    private static CampaignEvent event(String name, int years, LocalDate on) {
        return new CampaignEvent(name, Optional.empty(), Optional.of(years), Optional.of(on), Optional.empty());
    }

    private static CampaignWindow window(WindowKind kind, LocalDate from, LocalDate to) {
        return new CampaignWindow(kind, Optional.empty(), "đợt", new DateRange(from, to), Optional.empty());
    }
}
