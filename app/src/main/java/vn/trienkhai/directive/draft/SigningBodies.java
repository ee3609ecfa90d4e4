package vn.trienkhai.directive.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.IssuingBody;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Units;

/** Knows how the acting unit is led today, for what stands above a signature. */
@Component
public class SigningBodies {
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

    /** What stands above the signature of the holder of a post of the unit; the post alone where nothing is known of the unit. */
    public Signature proposed(Actor actor, String post, String name) {
        return of(actor)
                .map(body -> SigningAuthority.proposed(body, post))
                .map(signing -> new Signature(signing.lines(), signing.title(), name))
                .orElseGet(() -> new Signature(List.of(), post.toUpperCase(Vietnamese.LOCALE), name));
    }

    /** The draft with the lines above the signature that the typed post asks for; unchanged where nothing is known of the unit. */
    DraftContent authorised(Actor actor, DraftContent draft) {
        return of(actor)
                .map(body -> draft.signedBy(SigningAuthority.proposed(body, draft.title())))
                .orElse(draft);
    }
}
