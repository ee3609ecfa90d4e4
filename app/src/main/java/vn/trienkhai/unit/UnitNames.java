package vn.trienkhai.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.name.CarriedOn;
import vn.trienkhai.unit.name.PhraseResolver;

/** What the words of letters mean among the units, and what people have chosen that they mean. */
@Component
public class UnitNames {
    private final NameStore store;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    UnitNames(NameStore store, Transactions transactions, AuditLog audit, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a phrase means today, seen from the body that issued the letter. */
    public Resolution resolve(Actor actor, UnitId issuer, String phrase) {
        return resolve(actor, issuer, LocalDate.now(clock), List.of(phrase), List.of())
                .getFirst();
    }

    /**
     * What the phrases of one letter mean on its day, in their order.
     *
     * @param addressees its phrases under "Kính gửi", for "như trên"
     */
    public List<Resolution> resolve(
            Actor actor, UnitId issuer, LocalDate day, List<String> phrases, List<String> addressees) {
        return transactions.as(actor, () -> {
            var resolver = new PhraseResolver(store, issuer, day);
            return phrases.stream()
                    .map(phrase -> resolver.resolve(phrase, addressees))
                    .toList();
        });
    }

    /**
     * What the phrases of one letter mean for work that is done now: understood on the day of the letter, then carried on to what
     * the units have become since. Where the tree does not reach back to that day, they are understood as of today.
     *
     * @param written the day of the letter, where it is known
     */
    public List<Resolution> resolveForNow(
            Actor actor, UnitId issuer, Optional<LocalDate> written, List<String> phrases) {
        return transactions.as(actor, () -> {
            var today = LocalDate.now(clock);
            var now = new PhraseResolver(store, issuer, today);
            var then = written.filter(day -> day.isBefore(today)).map(day -> new PhraseResolver(store, issuer, day));
            var since = new CarriedOn(store, today);
            return phrases.stream()
                    .map(phrase -> then.map(resolver -> since.of(resolver.resolve(phrase, phrases)))
                            .filter(found -> !isNothing(found))
                            .orElseGet(() -> now.resolve(phrase, phrases)))
                    .toList();
        });
    }

    /** Whether one of the phrases of a letter certainly means this unit, or one that it has taken over from. */
    public boolean isMeant(Actor actor, UnitId issuer, Optional<LocalDate> written, List<String> phrases, UnitId unit) {
        return resolveForNow(actor, issuer, written, phrases).stream()
                .flatMap(found -> found.units().stream())
                .anyMatch(each -> each.id().equals(unit));
    }

    private static boolean isNothing(Resolution found) {
        return found.way() != Resolution.Way.VAGUE
                && found.way() != Resolution.Way.FILING
                && found.units().isEmpty()
                && found.candidates().isEmpty();
    }

    /**
     * Keeps what a person chose that a phrase means in the letters of an issuer. It counts for the acting unit only, and takes the
     * place of what was chosen before; nothing chosen forgets it.
     */
    public void remember(Actor actor, UnitId issuer, String phrase, Collection<UnitId> chosen) {
        actor.require(Role.DRAFTER, Role.CLERK, Role.APPROVER, Role.UNIT_ADMINISTRATOR);
        var folded = PhraseResolver.key(phrase);
        if (folded.isEmpty()) {
            throw new Refusal("unit.name.empty");
        }
        transactions.run(actor, () -> {
            store.remember(issuer, phrase.strip(), folded, chosen);
            audit.record(
                    "unit.phrase_remembered",
                    "unit",
                    issuer,
                    Map.of(
                            "phrase",
                            phrase.strip(),
                            "units",
                            chosen.stream().map(UnitId::value).toList()));
        });
    }
}
