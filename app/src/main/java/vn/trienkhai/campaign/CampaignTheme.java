package vn.trienkhai.campaign;

import java.util.Optional;
import vn.trienkhai.shared.Evidence;

/** Nội dung: what is to be told. */
public record CampaignTheme(String text, Optional<Evidence> evidence) {}
