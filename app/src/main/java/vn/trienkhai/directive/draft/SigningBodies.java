package vn.trienkhai.directive.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.layout.Family;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;

/** Knows how the acting unit is led today, for what stands above a signature. */
@Component
public class SigningBodies {
    /** Among as many of those that a search finds stands the one of that very name. */
    private static final int LIKELY = 20;
    /** So many fit below a field. */
    private static final int SUGGESTED = 6;
    /** Fewer letters mean too many units. */
    private static final int SHORTEST = 2;

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
        if (!draft.congress().isNone()) {
            return ofCongress(draft);
        }
        return of(actor)
                .map(body -> draft.signedBy(SigningAuthority.proposed(body, draft.title())))
                .orElse(draft);
    }

    /** A draft with the symbol and the lines above the signature of whoever it is issued by: an organ of a congress, or the unit itself. */
    DraftContent inItsName(Actor actor, DraftContent draft) {
        if (!draft.congress().isNone()) {
            return ofCongress(draft);
        }
        var symbol = IssuingBody.symbol(units.find(actor, actor.unit()), draft.docType());
        return authorised(actor, draft.numberedAs(symbol, SigningAuthority.of(draft)));
    }

    /** A congress and its organs are signed for together (T/M); the post stays as it is typed, for the rules name none. */
    private static DraftContent ofCongress(DraftContent draft) {
        var authority = Family.PARTY_2026.onBehalfOf(draft.congress().collective());
        var post = draft.title().strip().toUpperCase(Vietnamese.LOCALE);
        return draft.numberedAs(CongressOrgan.symbol(draft.docType()), new SigningAuthority(List.of(authority), post));
    }

    /**
     * A joint draft with the symbol of all its bodies, and above each signature the lines that its post asks for with the name of its
     * body; of a body that is not known here its letters are the first of its words, and what is typed of its signature stays.
     */
    DraftContent jointly(Actor actor, DraftContent draft) {
        var lead = units.find(actor, actor.unit());
        var partners = draft.partners().stream()
                .map(partner -> known(actor, partner.body())
                        .map(unit -> proposed(unit, partner.called(unit.name())))
                        .orElse(partner))
                .toList();
        var letters = draft.partners().stream()
                .filter(partner -> !partner.body().isBlank())
                .map(partner -> known(actor, partner.body())
                        .map(IssuingBody::letters)
                        .orElseGet(() -> IssuingBody.letters(partner.body())))
                .toList();
        var signing = of(actor)
                .map(body -> SigningAuthority.proposed(body, draft.title()))
                .orElseGet(() -> SigningAuthority.of(draft));
        return draft.jointly(IssuingBody.symbol(lead, draft.docType(), letters), signing.naming(lead.name()), partners);
    }

    /** The units that may be meant by what is typed of a body, with its marks or without; none where it is one's very name. */
    List<KnownBody> suggested(Actor actor, String typed) {
        var words = typed.strip();
        if (words.length() < SHORTEST) {
            return List.of();
        }
        var found = units.search(actor, words, SUGGESTED + 1).stream()
                .filter(unit -> !unit.id().equals(actor.unit()))
                .limit(SUGGESTED)
                .toList();
        if (found.stream().anyMatch(unit -> unit.name().equals(words))) {
            return List.of();
        }
        return found.stream()
                .map(unit -> new KnownBody(
                        unit.name(),
                        units.parent(actor, unit.id()).map(Unit::name).orElse("")))
                .toList();
    }

    private CoIssuer proposed(Unit unit, CoIssuer partner) {
        return SigningBody.of(unit, IssuingBody.family(unit, LocalDate.now(clock)))
                .map(body -> SigningAuthority.proposed(body, partner.title()).naming(partner.body()))
                .map(signing -> new CoIssuer(
                        partner.body(), String.join("\n", signing.lines()), signing.title(), partner.signer()))
                .orElse(partner);
    }

    private Optional<Unit> known(Actor actor, String name) {
        var folded = Vietnamese.fold(name);
        return folded.isBlank()
                ? Optional.empty()
                : units.search(actor, name, LIKELY).stream()
                        .filter(unit -> Vietnamese.fold(unit.name()).equals(folded)
                                || Vietnamese.fold(unit.shortName()).equals(folded))
                        .findFirst();
    }
}
