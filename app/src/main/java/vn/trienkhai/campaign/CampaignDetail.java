package vn.trienkhai.campaign;

import java.util.List;

/** A campaign with all that its directive says about it. */
public record CampaignDetail(
        Campaign campaign,
        List<CampaignEvent> events,
        List<CampaignWindow> windows,
        List<CampaignTheme> themes,
        List<CampaignChannel> channels) {}
