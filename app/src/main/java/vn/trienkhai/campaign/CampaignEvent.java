package vn.trienkhai.campaign;

import java.time.LocalDate;
import java.util.Optional;
import vn.trienkhai.shared.Evidence;

/**
 * Sự kiện: what the activities are held for.
 *
 * @param originalDate day it first happened, ISO; a year alone where only that is printed
 * @param years which anniversary it is
 * @param on the day of that anniversary
 */
public record CampaignEvent(
        String name,
        Optional<String> originalDate,
        Optional<Integer> years,
        Optional<LocalDate> on,
        Optional<Evidence> evidence) {

    public Optional<Anniversary> anniversary() {
        return years.filter(number -> number > 0).map(Anniversary::after);
    }
}
