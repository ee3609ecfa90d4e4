package vn.trienkhai.campaign;

import java.util.Optional;
import vn.trienkhai.shared.Evidence;

/** Hình thức: a form of activity that the directive orders or names; {@code code} as in the published reading. */
public record CampaignChannel(String code, String raw, Optional<Evidence> evidence) {}
