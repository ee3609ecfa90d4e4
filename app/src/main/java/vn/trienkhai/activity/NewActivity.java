package vn.trienkhai.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.task.AssignmentId;

/**
 * What is told of an activity; the organiser is the unit of who logs it.
 *
 * @param id made where it is logged
 * @param campaign taken from the assignment where there is one
 * @param together who organised it besides, of any line
 * @param figures by code of an indicator, none negative
 * @param links where it can be read about, http or https
 */
public record NewActivity(
        ActivityId id,
        Optional<CampaignId> campaign,
        Optional<AssignmentId> assignment,
        Channel channel,
        String what,
        String place,
        LocalDate on,
        Optional<Integer> attendance,
        List<UnitId> together,
        Map<String, BigDecimal> figures,
        List<String> links,
        String note,
        List<Upload> photos) {

    /** A photo as it comes from a camera. */
    public record Upload(byte[] content, String caption) {}

    /** The least that is told; the rest can be added with the {@code with} methods. */
    public static NewActivity of(ActivityId id, Channel channel, String what, String place, LocalDate on) {
        return new NewActivity(
                id,
                Optional.empty(),
                Optional.empty(),
                channel,
                what,
                place,
                on,
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                "",
                List.of());
    }

    public NewActivity forAssignment(AssignmentId done) {
        return new NewActivity(
                id,
                campaign,
                Optional.of(done),
                channel,
                what,
                place,
                on,
                attendance,
                together,
                figures,
                links,
                note,
                photos);
    }

    public NewActivity inCampaign(CampaignId part) {
        return new NewActivity(
                id,
                Optional.of(part),
                assignment,
                channel,
                what,
                place,
                on,
                attendance,
                together,
                figures,
                links,
                note,
                photos);
    }

    public NewActivity attendedBy(int people) {
        return new NewActivity(
                id,
                campaign,
                assignment,
                channel,
                what,
                place,
                on,
                Optional.of(people),
                together,
                figures,
                links,
                note,
                photos);
    }

    public NewActivity together(List<UnitId> units) {
        return new NewActivity(
                id,
                campaign,
                assignment,
                channel,
                what,
                place,
                on,
                attendance,
                List.copyOf(units),
                figures,
                links,
                note,
                photos);
    }

    public NewActivity withFigures(Map<String, BigDecimal> values) {
        return new NewActivity(
                id,
                campaign,
                assignment,
                channel,
                what,
                place,
                on,
                attendance,
                together,
                Map.copyOf(values),
                links,
                note,
                photos);
    }

    public NewActivity withPhotos(List<Upload> pictures) {
        return new NewActivity(
                id,
                campaign,
                assignment,
                channel,
                what,
                place,
                on,
                attendance,
                together,
                figures,
                links,
                note,
                List.copyOf(pictures));
    }
}
