package vn.trienkhai.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;

/**
 * Nhiệm vụ: one duty of a directive.
 *
 * @param keeper the unit that hands it out
 * @param directive whose duty it is; for a task passed on, the keeper's own letter if there is one
 * @param leadPhrases who leads, in the directive's words; {@code supportPhrases} who supports
 * @param rawDeadline the deadline in the directive's words, shown beside the day
 * @param evidence the words of the highest directive known that ask for it
 * @param parent the superior's task that this one passes on
 */
public record Task(
        TaskId id,
        UnitId keeper,
        CampaignId campaign,
        DirectiveId directive,
        int ordinal,
        String text,
        List<String> leadPhrases,
        List<String> supportPhrases,
        Optional<LocalDate> deadline,
        Optional<String> rawDeadline,
        Optional<Evidence> evidence,
        Optional<TaskId> parent) {

    /** The first clause, for heads of columns. */
    public String brief() {
        var end = text.indexOf("; ") > 0 ? text.indexOf("; ") : text.length();
        var clause = text.substring(0, Math.min(end, 64));
        int space = clause.lastIndexOf(' ');
        return clause.length() < 64 || space < 0
                ? clause.replaceFirst("[.;,:]$", "")
                : clause.substring(0, space) + "…";
    }
}
