package vn.trienkhai.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.trienkhai.audit.AuditLog;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.UnitAccess;

/** The way in to people and their grants; answers for the whole application who may act for which unit. */
@Component
public class Accounts implements UnitAccess {
    /** Failed attempts in fifteen minutes after which a name, or an address, has to wait. */
    private static final int ATTEMPTS_PER_NAME = 8;

    private static final int ATTEMPTS_PER_ADDRESS = 40;

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;
    private final String hashOfNobody;

    Accounts(AccountStore store, PasswordEncoder passwords, Transactions transactions, AuditLog audit, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.hashOfNobody = passwords.encode("nobody");
    }

    /** Makes the first operator of an empty installation; empty when there are accounts already. */
    public Optional<AccountId> foundInstallation(String signInName, String fullName, String password, String office) {
        return transactions.asNobody(() -> store.found(signInName, fullName, passwords.encode(password), office)
                .map(AccountId::new));
    }

    /**
     * Signs a person in for the unit of the first grant.
     *
     * @param address where the attempt comes from, for the limit on attempts
     * @throws SignInRefused for a wrong name or password alike, for too many attempts, or when no grant holds today
     */
    public Actor signIn(String signInName, String password, String address) {
        var name = signInName.strip().toLowerCase(Locale.ROOT);
        var actor = transactions.asNobody(() -> check(name, password, address));
        if (actor.isEmpty()) {
            transactions.asNobody(() -> {
                store.failed(name, address);
                return name;
            });
        }
        return actor.orElseThrow(() -> new SignInRefused(SignInRefused.Reason.WRONG));
    }

    /** The units that the person may act for today, each with its roles, in the order they were granted. */
    public List<Actor> hats(AccountId account, String fullName) {
        return transactions.asNobody(() -> hatsOf(account.value(), fullName));
    }

    /** The actor for a person who is known by other means (a job that goes on, a command). */
    public Optional<Actor> actor(String signInName) {
        return transactions.asNobody(() -> store.forSignIn(signInName)
                .filter(AccountStore.Known::active)
                .flatMap(known -> hatsOf(known.id(), known.fullName()).stream().findFirst()));
    }

    /**
     * Makes an account; the operator may for any unit, a unit administrator for the own unit and those below.
     *
     * @throws Refusal when the sign-in name is taken
     */
    public AccountId create(Actor actor, NewAccount account) {
        require(actor, Role.OPERATOR, Role.UNIT_ADMINISTRATOR);
        account.grants().forEach(grant -> requireGrantable(actor, grant));
        try {
            return transactions.as(actor, () -> {
                long id = store.insert(account, passwords.encode(account.password()));
                account.grants().forEach(grant -> store.grant(id, grant));
                audit.record("account.created", "account", id, Map.of("name", account.signInName()));
                return new AccountId(id);
            });
        } catch (DuplicateKeyException taken) {
            throw new Refusal("account.problem.taken");
        }
    }

    /** The people who hold a role for the unit today. */
    public List<Person> people(Actor actor, UnitId unit) {
        require(actor, Role.OPERATOR, Role.UNIT_ADMINISTRATOR);
        return transactions.as(actor, () -> store.people(unit, LocalDate.now(clock)));
    }

    /** Gives a person a role for a unit from today; giving one that is held changes nothing. */
    public void grant(Actor actor, AccountId account, Grant grant) {
        require(actor, Role.OPERATOR, Role.UNIT_ADMINISTRATOR);
        requireGrantable(actor, grant);
        transactions.run(actor, () -> {
            var person = store.people(grant.unit(), LocalDate.now(clock)).stream()
                    .filter(each -> each.id().equals(account))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("account", account));
            if (person.roles().stream().noneMatch(held -> held.role() == grant.role())) {
                store.grant(account.value(), grant);
                audit.record("account.granted", "account", account, Map.of("role", grant.role()));
            }
        });
    }

    /** Ends a grant; what the person did under it stays. Nobody ends the own right to administer. */
    public void end(Actor actor, AccountId account, long grant) {
        require(actor, Role.OPERATOR, Role.UNIT_ADMINISTRATOR);
        if (account.equals(actor.account())) {
            throw new Refusal("account.problem.last_administrator");
        }
        transactions.run(actor, () -> {
            if (store.end(account, grant, LocalDate.now(clock)) == 0) {
                throw new NotFound("grant", grant);
            }
            audit.record("account_grant.ended", "account_grant", grant, Map.of("account", account.value()));
        });
    }

    /** The roles that the person may give. */
    static List<Role> grantable(Actor actor) {
        return Stream.of(Role.values())
                .filter(role -> role != Role.OPERATOR || actor.isAny(Role.OPERATOR))
                .toList();
    }

    private void requireGrantable(Actor actor, Grant grant) {
        if (!actor.isAny(Role.OPERATOR)) {
            requireScope(actor, grant.unit());
        }
        if (!grantable(actor).contains(grant.role())) {
            throw new AccessRefused("may not give " + grant.role());
        }
    }

    @Override
    public void require(Actor actor, Role first, Role... others) {
        actor.require(first, others);
        var wanted = EnumSet.of(first, others);
        boolean held = transactions.as(actor, () -> store.holds(wanted));
        if (!held) {
            throw new AccessRefused(wanted);
        }
    }

    @Override
    public void requireScope(Actor actor, UnitId unit) {
        if (!transactions.as(actor, () -> store.inScope(unit))) {
            throw new AccessRefused("unit " + unit + " is not in scope");
        }
    }

    private Optional<Actor> check(String name, String password, String address) {
        if (store.failures("name", name) >= ATTEMPTS_PER_NAME
                || store.failures("address", address) >= ATTEMPTS_PER_ADDRESS) {
            throw new SignInRefused(SignInRefused.Reason.TOO_MANY);
        }
        var known = store.forSignIn(name).filter(AccountStore.Known::active);
        // A hash is computed for unknown names too, so that the time of the answer tells nothing.
        boolean right = passwords.matches(
                password, known.map(AccountStore.Known::passwordHash).orElse(hashOfNobody));
        if (known.isEmpty() || !right) {
            return Optional.empty();
        }
        store.succeeded(name);
        return hatsOf(known.get().id(), known.get().fullName()).stream().findFirst();
    }

    private List<Actor> hatsOf(long account, String fullName) {
        return store.grants(account, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(
                        AccountStore.GrantedUnit::unit, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(grants -> new Actor(
                        new AccountId(account),
                        fullName,
                        grants.getFirst().unit(),
                        grants.getFirst().unitName(),
                        grants.getFirst().path(),
                        grants.stream().map(AccountStore.GrantedUnit::role).collect(Collectors.toSet())))
                .toList();
    }
}
