package vn.trienkhai.directive;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.trienkhai.reader.Citation;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;

/**
 * Finds the directives that a directive names. A citation is matched by issuer and number; its date is only compared,
 * because dates in citations are wrong even at the top. Nothing is created for a citation that is not found.
 */
@Component
class Citations {
    private final DirectiveStore store;
    private final Contents contents;
    private final UnitNames names;
    private final Units units;

    Citations(DirectiveStore store, Contents contents, UnitNames names, Units units) {
        this.store = store;
        this.contents = contents;
        this.names = names;
        this.units = units;
    }

    /** The body that issued a letter: who bore its name on the day of the letter; where the tree does not know that, who does today. */
    Optional<UnitId> issuer(Actor actor, DirectiveReading reading) {
        var name = reading.issuer();
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        var then = Optional.ofNullable(reading.day())
                .map(day -> names.resolve(actor, actor.unit(), day, List.of(name), List.of())
                        .getFirst()
                        .units())
                .orElse(List.of());
        var found = then.isEmpty() ? units.resolve(actor, actor.unit(), name) : then;
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    void match(Actor actor, DirectiveId id, DirectiveReading reading) {
        store.clearCitations(id);
        IntStream.range(0, reading.citations().size()).forEach(i -> keep(id, i, reading));
        store.citations(id).stream()
                .flatMap(cited -> cited.matched().stream())
                .findFirst()
                .ifPresent(above -> store.carriesOut(id, above));
        if (reading.numberRaw() != null && reading.issuer() != null) {
            store.matchEarlierCitations(id, reading.numberRaw(), reading.issuer(), actor.unit());
        }
    }

    private void keep(DirectiveId id, int place, DirectiveReading reading) {
        var cited = found(id, reading.citations().get(place));
        var words = Optional.ofNullable(reading.evidence().get("/citations/" + place))
                .map(e -> new Evidence(id.value(), e.page(), e.line(), e.start(), e.end(), e.quote()))
                .map(contents::stored);
        store.addCitation(id, place, cited, words);
    }

    private Chain.Cited found(DirectiveId id, Citation citation) {
        var number = Optional.ofNullable(citation.numberRaw()).orElse("");
        var issuer = Optional.ofNullable(citation.issuer()).orElse("");
        var on = Optional.ofNullable(citation.date());
        var matched = number.isBlank() || issuer.isBlank()
                ? Optional.<DirectiveId>empty()
                : store.withNumber(number, issuer, id);
        boolean differs = matched.flatMap(store::find)
                .flatMap(Directive::issuedOn)
                .filter(day -> on.isPresent() && !on.get().equals(day))
                .isPresent();
        return new Chain.Cited(Optional.ofNullable(citation.type()).orElse(""), number, on, issuer, matched, differs);
    }

    /** For whoever lists what is cited. */
    List<Chain.Cited> of(DirectiveId id) {
        return store.citations(id);
    }
}
