package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.directive.book.Congress;
import vn.trienkhai.shared.Vietnamese;

/** Looks a paper of a congress over: its symbol decides in which series it is numbered, so it must say what the letterhead says. */
final class CongressChecks {

    private CongressChecks() {}

    /** @param isParty whether the unit holds congresses of the Party, whose symbols end with the congress */
    static List<Problem> of(DraftContent draft, boolean isParty) {
        var organ = draft.congress();
        boolean isNumberedSo = draft.symbol().endsWith("/" + Congress.SYMBOL);
        if (organ.isNone()) {
            return isParty && isNumberedSo
                    ? List.of(Problem.error(0, "directive.congress.check.no_organ", draft.symbol()))
                    : List.of();
        }
        var problems = new ArrayList<Problem>();
        if (organ.congress().isEmpty()) {
            problems.add(Problem.error(0, "directive.congress.check.no_name"));
        }
        if (!isNumberedSo) {
            problems.add(Problem.error(
                    0, "directive.congress.check.symbol", draft.symbol(), CongressOrgan.symbol(draft.docType())));
        }
        if (draft.isJoint()) {
            problems.add(Problem.error(0, "directive.congress.check.joint"));
        }
        var authority = " " + Vietnamese.fold(draft.authority()) + " ";
        if (!authority.contains(Vietnamese.fold(organ.organ()))) {
            problems.add(Problem.hint(0, "directive.congress.check.authority", organ.collective()));
        }
        return List.copyOf(problems);
    }
}
