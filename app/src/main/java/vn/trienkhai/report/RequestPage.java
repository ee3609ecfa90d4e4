package vn.trienkhai.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        Optional<LocalDate> ourDue,
        List<Extension> extensions,
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

    /** Questions for more time that wait for an answer. */
    public List<Extension> waiting() {
        return extensions.stream().filter(Extension::isOpen).toList();
    }

    /** The acting unit's own newest question for more time. */
    public Optional<Extension> question() {
        return mayAnswer ? extensions.stream().findFirst() : Optional.empty();
    }

    /** Whether more time can still be asked for: no answer was sent and no question is open. */
    public boolean mayAskForTime() {
        return ourDue.isPresent()
                && mayAnswer
                && question().filter(Extension::isOpen).isEmpty();
    }

    /** The day that counts here: for who was asked, with the time it was given. */
    public Optional<LocalDate> due() {
        return ourDue.or(request::due);
    }

    public boolean isExtended(AskedUnit unit) {
        return unit.due().isPresent() && !unit.due().equals(request.due());
    }

    /** How the asked units stand, and how many each; what stands nobody in is left out. */
    public Map<Standing, Long> standings() {
        return asked.stream()
                .collect(Collectors.groupingBy(
                        this::standing, () -> new EnumMap<>(Standing.class), Collectors.counting()));
    }

    private Standing standing(AskedUnit unit) {
        return unit.status()
                .map(status -> Standing.valueOf(status.name()))
                .orElse(isLate(unit) ? Standing.LATE : Standing.NOTHING);
    }

    /** How a unit that was asked stands, best first; the word for it is {@code report.tally.STANDING}. */
    public enum Standing {
        ACCEPTED("done"),
        SUBMITTED("doing"),
        SENT_BACK("soon"),
        NOTHING("new"),
        LATE("late");

        private final String manner;

        Standing(String manner) {
            this.manner = manner;
        }

        public String manner() {
            return manner;
        }
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
