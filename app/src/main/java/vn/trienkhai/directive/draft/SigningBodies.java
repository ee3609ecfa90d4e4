package vn.trienkhai.directive.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.IssuingBody;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.unit.Units;

/** Knows how the acting unit is led today, for what stands above a signature. */
@Component
class SigningBodies {
    private final Units units;
    private final Clock clock;

    SigningBodies(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** None for a unit of a sort of which nothing is known. */
    Optional<SigningBody> of(Actor actor) {
        var issuer = IssuingBody.of(units, actor, actor.unit(), LocalDate.now(clock));
        return SigningBody.of(issuer.unit(), issuer.family());
    }

    /** The draft with the lines above the signature that the typed post asks for; unchanged where nothing is known of the unit. */
    DraftContent authorised(Actor actor, DraftContent draft) {
        return of(actor)
                .map(body -> draft.signedBy(SigningAuthority.proposed(body, draft.title())))
                .orElse(draft);
    }
}
