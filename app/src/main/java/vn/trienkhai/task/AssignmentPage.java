package vn.trienkhai.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trienkhai.campaign.Campaign;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.unit.Unit;

/**
 * What the page of an assignment shows.
 *
 * @param letter the acting unit's own letter that carries the directive out, sent along when the work is passed on
 * @param mine whether the acting unit has it and may tell how far it is
 * @param typed the note that a person typed and that could not be saved; empty otherwise
 * @param problem why it could not be saved; empty otherwise
 */
public record AssignmentPage(
        Duty duty,
        Said said,
        Campaign campaign,
        String unit,
        String assignedBy,
        List<Below> below,
        List<Unit> children,
        Set<Integer> given,
        Optional<Directive> letter,
        boolean mine,
        boolean mayTell,
        boolean mayPassOn,
        String typed,
        String problem) {

    /** A unit that it was passed on to. */
    public record Below(String unit, Assignment assignment, Said said) {}

    public Optional<Evidence> evidence() {
        return duty.task().evidence();
    }

    public String note() {
        return problem.isEmpty() ? duty.assignment().note() : typed;
    }

    public List<Unit> toGive() {
        return children.stream()
                .filter(unit -> !given.contains(unit.id().value()))
                .toList();
    }
}
