package vn.trienkhai.campaign;

import java.util.List;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.reader.Task;

/**
 * What the page before opening shows.
 *
 * @param problem why it could not be opened; empty at first
 */
public record CampaignOpenPage(CampaignDraft draft, Directive directive, List<Task> tasks, String problem) {
    /** What a window is about: its event, else the directive's words. */
    public String about(CampaignDraft.Window window) {
        return window.event().map(draft.events()::get).map(CampaignEvent::name).orElse(window.what());
    }
}
