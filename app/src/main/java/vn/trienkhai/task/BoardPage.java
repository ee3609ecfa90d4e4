package vn.trienkhai.task;

import java.util.List;
import java.util.Optional;
import vn.trienkhai.campaign.CampaignDetail;
import vn.trienkhai.campaign.Timeline;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.unit.Unit;

/**
 * What the page of a campaign shows: its time, what the acting unit was given, what the acting unit gave.
 *
 * @param letter the directive it was opened from, where the unit may read it
 * @param after the last unit of this page of the table, if there are more
 */
public record BoardPage(
        CampaignDetail detail,
        Timeline timeline,
        Optional<Directive> letter,
        String opener,
        String participants,
        List<Mine> mine,
        List<Column> columns,
        List<Row> rows,
        List<Task> notGiven,
        Optional<Integer> after,
        boolean mayAssign,
        boolean mayClose) {

    public record Mine(Duty duty, Said said) {}

    /** @param sum how many of those who were given the task have done it */
    public record Column(Task task, String sum) {}

    public record Row(Unit unit, List<Optional<Cell>> cells) {}

    public record Cell(AssignmentId assignment, Said said, boolean support) {}

    public boolean isMine(Unit unit) {
        return detail.campaign().isOf(unit.id());
    }
}
