package vn.trienkhai.campaign;

import java.util.Optional;

/**
 * One line of the list.
 *
 * @param directive number and day of the directive, where the unit may read it
 */
public record CampaignLine(Campaign campaign, Optional<String> directive, String opener) {}
