package vn.trienkhai.directive;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.book.Congress;
import vn.trienkhai.directive.book.Congresses;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;

/** Finds the body that issued a letter in the tree of units. */
@Component
class Issuers {
    private final UnitNames names;
    private final Units units;
    private final Congresses congresses;

    Issuers(UnitNames names, Units units, Congresses congresses) {
        this.names = names;
        this.units = units;
        this.congresses = congresses;
    }

    /**
     * Who bore the issuer's name on the day of the letter; where the tree does not know that, who does today. A congress is the body that
     * held it, whose name its own says where nobody has entered it.
     */
    Optional<UnitId> issuer(Actor actor, DirectiveReading reading) {
        var written = reading.issuer();
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        if (congresses.isNamed(actor, written) || congresses.isNamed(actor, reading.parentIssuer())) {
            return Optional.of(actor.unit());
        }
        var name = Congress.body(written)
                .or(() -> Congress.body(reading.parentIssuer()))
                .orElse(written);
        var then = Optional.ofNullable(reading.day())
                .map(day -> names.resolve(actor, actor.unit(), day, List.of(name), List.of())
                        .getFirst()
                        .units())
                .orElse(List.of());
        var found = then.isEmpty() ? units.resolve(actor, actor.unit(), name) : then;
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
