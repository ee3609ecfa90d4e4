package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.shared.Vietnamese;

/** What the page of a request shows: to who asked, how everybody stands; to who was asked, what is wanted. */
public record RequestPage(
        ReportRequest request,
        String askedBy,
        Optional<String> via,
        boolean isOurs,
        boolean mayConsolidate,
        boolean mayAnswer,
        boolean mayAsk,
        List<AskedUnit> asked,
        Map<String, LiveFigure> live,
        Map<String, Figure> official,
        Optional<ReportId> consolidated,
        Optional<ReportId> answer,
        Optional<RequestId> serving,
        LocalDate today) {

    public long heard() {
        return asked.stream().filter(AskedUnit::isHeard).count();
    }

    public List<AskedUnit> silent() {
        return asked.stream()
                .filter(unit -> unit.status().isEmpty() || unit.status().get() == ReportStatus.SENT_BACK)
                .toList();
    }

    public boolean isLate(AskedUnit unit) {
        return unit.due().filter(today::isAfter).isPresent();
    }

    public String live(Indicator indicator) {
        return Optional.ofNullable(live.get(indicator.code()))
                .map(figure -> Vietnamese.number(figure.total()))
                .orElse("");
    }

    public String official(Indicator indicator) {
        return Optional.ofNullable(official.get(indicator.code()))
                .map(figure -> Vietnamese.number(figure.total()))
                .orElse("");
    }
}
