package vn.trienkhai.directive.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;

/**
 * Where a draft stands on its way to be signed; it follows from what was done.
 *
 * @param version the version that was submitted; 0 for none
 * @param step place in {@code steps} of who looks at it now
 * @param acts what was done, oldest first
 */
public record SigningState(Stage stage, int version, int step, List<Step> steps, List<Act> acts) {
    public enum Stage {
        DRAFTING,
        SUBMITTED,
        APPROVED
    }

    /** Bước trình ký. */
    public record Step(String title, Role role) {}

    /**
     * What somebody did with a version.
     *
     * @param what submitted, passed, approved, returned or withdrawn
     */
    public record Act(String what, int version, int step, String words, String by, Instant at) {}

    static SigningState of(List<Step> steps, List<Act> acts) {
        if (acts.isEmpty()) {
            return new SigningState(Stage.DRAFTING, 0, 0, steps, acts);
        }
        var last = acts.getLast();
        return switch (last.what()) {
            case "submitted" -> new SigningState(Stage.SUBMITTED, last.version(), 0, steps, acts);
            case "passed" ->
                new SigningState(
                        Stage.SUBMITTED, last.version(), Math.min(last.step() + 1, steps.size() - 1), steps, acts);
            case "approved" -> new SigningState(Stage.APPROVED, last.version(), last.step(), steps, acts);
            default -> new SigningState(Stage.DRAFTING, last.version(), 0, steps, acts);
        };
    }

    public boolean isDrafting() {
        return stage == Stage.DRAFTING;
    }

    public boolean isSubmitted() {
        return stage == Stage.SUBMITTED;
    }

    public boolean isApproved() {
        return stage == Stage.APPROVED;
    }

    /** The reason of who sent it back, as long as nobody has submitted it again. */
    public Optional<Act> returned() {
        return acts.isEmpty() || !acts.getLast().what().equals("returned")
                ? Optional.empty()
                : Optional.of(acts.getLast());
    }

    /**
     * Which draft of the letter this is, as its page says: the first, and one more each time it was sent back to be written anew. None
     * once it is approved, since what is signed is no draft.
     */
    public OptionalInt draftNumber() {
        return isApproved()
                ? OptionalInt.empty()
                : OptionalInt.of(1
                        + (int) acts.stream()
                                .filter(act -> act.what().equals("returned"))
                                .count());
    }

    /** Whether the present step, and no later one, is this person's. */
    public boolean awaits(Actor actor) {
        return isSubmitted() && actor.isAny(steps.get(step).role());
    }

    /** The step that this person may take now: the present one, else the first later one that is theirs. */
    Optional<Integer> stepOf(Actor actor) {
        for (int i = step; isSubmitted() && i < steps.size(); i++) {
            if (actor.isAny(steps.get(i).role())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
