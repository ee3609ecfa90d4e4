package vn.trienkhai.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.directive.draft.SigningState;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.web.Texts;

/** Directives that the unit has begun, to confirm or to issue, as lines of the first page. */
@Component
class DraftLines {
    private final Directives directives;
    private final Signing signing;
    private final Texts texts;

    DraftLines(Directives directives, Signing signing, Texts texts) {
        this.directives = directives;
        this.signing = signing;
        this.texts = texts;
    }

    List<HomePage.Line> begun(Actor actor, int limit) {
        var begun = directives.unfinished(actor, limit);
        var states = signing.states(
                actor,
                begun.stream()
                        .filter(directive -> directive.state() != DirectiveState.READ)
                        .map(Directive::id)
                        .toList());
        return begun.stream()
                .map(directive -> Optional.ofNullable(states.get(directive.id()))
                        .map(state -> draft(actor, directive, state))
                        .orElseGet(() -> line(directive, "soon", "read", "/reading")))
                .toList();
    }

    /** Whose turn it is: who writes, who is to say yes, who is to give it its number. */
    private HomePage.Line draft(Actor actor, Directive directive, SigningState state) {
        if (state.isApproved()) {
            return line(directive, actor.isAny(Role.CLERK, Role.APPROVER) ? "soon" : "doing", "approved", "/signing");
        }
        if (state.isSubmitted()) {
            return state.awaits(actor)
                    ? line(directive, "soon", "yours", "/signing")
                    : line(directive, "doing", "submitted", "/signing");
        }
        return state.returned().isPresent()
                ? line(directive, "late", "returned", "/edit")
                : line(directive, "doing", "letter", "/edit");
    }

    private HomePage.Line line(Directive directive, String manner, String standing, String page) {
        return new HomePage.Line(
                manner,
                texts.of("home.draft." + standing),
                LocalDate.MAX,
                Home.named(directive),
                directive.issuer(),
                Optional.empty(),
                HomePage.Action.open(texts.of("home.draft.do." + standing), "/directives/" + directive.id() + page));
    }
}
