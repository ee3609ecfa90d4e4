package vn.trienkhai.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Evidence;

/** What will be opened: computed from the confirmed content of a directive, put right by a person where need be. */
public record CampaignDraft(
        DirectiveId directive,
        String name,
        List<CampaignEvent> events,
        List<Window> windows,
        List<CampaignTheme> themes,
        List<CampaignChannel> channels) {

    /** A window whose days the directive may leave open; one without both days is not opened. */
    public record Window(
            WindowKind kind,
            Optional<Integer> event,
            String what,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Evidence> evidence) {

        boolean isReversed() {
            return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        }

        Optional<CampaignWindow> dated() {
            return from.isPresent() && to.isPresent()
                    ? Optional.of(new CampaignWindow(kind, event, what, new DateRange(from.get(), to.get()), evidence))
                    : Optional.empty();
        }

        Window with(Optional<LocalDate> first, Optional<LocalDate> last) {
            return new Window(kind, event, what, first, last, evidence);
        }
    }

    public CampaignDraft named(String other) {
        return new CampaignDraft(directive, other, events, windows, themes, channels);
    }

    CampaignDraft with(List<Window> others) {
        return new CampaignDraft(directive, name, events, others, themes, channels);
    }
}
