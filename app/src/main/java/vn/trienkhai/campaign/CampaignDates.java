package vn.trienkhai.campaign;

import java.util.List;
import vn.trienkhai.shared.Actor;

/** Days by which something is due in a campaign, known above: each module that has such days contributes a bean. */
public interface CampaignDates {
    List<CampaignDate> of(Actor actor, CampaignId campaign);
}
