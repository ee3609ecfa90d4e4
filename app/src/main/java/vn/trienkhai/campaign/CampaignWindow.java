package vn.trienkhai.campaign;

import java.util.Optional;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.Evidence;

/**
 * Thời gian thực hiện: days in which something is done.
 *
 * @param event place of the event it belongs to in the campaign's events
 */
public record CampaignWindow(
        WindowKind kind, Optional<Integer> event, String what, DateRange days, Optional<Evidence> evidence) {}
