package vn.trienkhai.task;

import java.util.List;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.shared.UnitId;

/** A task has been given to these further units; published once for each step of giving it to many. */
public record TaskAssigned(TaskId task, CampaignId campaign, UnitId by, List<UnitId> units) {
    public TaskAssigned {
        units = List.copyOf(units);
    }
}
