package vn.trienkhai.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.file.FileId;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.task.AssignmentId;

/**
 * One thing that was done.
 *
 * @param together who organised it besides the organiser, of any line
 * @param figures by code of an indicator
 */
public record Activity(
        ActivityId id,
        UnitId organiser,
        List<UnitId> together,
        Optional<CampaignId> campaign,
        Optional<AssignmentId> assignment,
        Channel channel,
        String what,
        String place,
        LocalDate on,
        Optional<Integer> attendance,
        Map<String, BigDecimal> figures,
        List<Photo> photos,
        List<String> links,
        String note,
        String enteredBy,
        OffsetDateTime enteredAt,
        int version) {

    /** A photo as kept, by its number among the activity's. */
    public record Photo(int ordinal, FileId file, String caption) {}

    public boolean isByMany() {
        return !together.isEmpty();
    }
}
