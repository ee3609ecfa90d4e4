package vn.trienkhai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.UnitId;

@WholeApplication
class AccountsTests {
    private final Accounts accounts;
    private final TwoCommunes world;
    private final Transactions transactions;
    private final JdbcClient jdbc;

    @Autowired
    AccountsTests(Accounts accounts, TwoCommunes world, Transactions transactions, JdbcClient jdbc) {
        this.accounts = accounts;
        this.world = world;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Test
    void anAdministratorAddsAPersonToTheOwnUnitAndToThoseBelowButNotBeside() {
        var own = accounts.create(world.muongLam, person("them.mot", world.muongLam.unit(), Role.CLERK));
        var below = accounts.create(world.muongLam, person("them.hai", world.cell.unit(), Role.REPORTER));

        assertThat(accounts.people(world.muongLam, world.muongLam.unit()))
                .extracting(Person::id)
                .contains(own);
        assertThat(accounts.people(world.muongLam, world.cell.unit()))
                .extracting(Person::id)
                .contains(below);
        assertThatThrownBy(() -> accounts.create(world.muongLam, person("them.ba", world.namRom.unit(), Role.REPORTER)))
                .isInstanceOf(AccessRefused.class);
        assertThat(accounts.people(world.muongLam, world.namRom.unit())).isEmpty();
    }

    @Test
    void nobodyButAnOperatorMakesAnOperator() {
        assertThatThrownBy(
                        () -> accounts.create(world.province, person("them.bon", world.province.unit(), Role.OPERATOR)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> transactions.run(
                        world.province,
                        () -> jdbc.sql(
                                        "insert into account_grant (account_id, unit_id, role) values (:account, :unit, 'OPERATOR')")
                                .param("account", world.province.account().value())
                                .param("unit", world.province.unit().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aNameThatIsTakenIsRefusedInWords() {
        assertThatThrownBy(() -> accounts.create(world.muongLam, person("nam.rom", world.muongLam.unit(), Role.CLERK)))
                .hasMessage("account.problem.taken");
    }

    @Test
    void aGrantThatEndedHoldsNoMoreAndCanBeGivenAgain() {
        var id = accounts.create(world.muongLam, person("them.nam", world.muongLam.unit(), Role.CLERK));
        var held = accounts.people(world.muongLam, world.muongLam.unit()).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow()
                .roles()
                .getFirst();

        accounts.end(world.muongLam, id, held.grant());

        assertThat(accounts.hats(id, "Lò Thị Mới")).isEmpty();
        assertThatThrownBy(() -> accounts.end(world.namRom, id, held.grant()))
                .as("not by the neighbour")
                .isInstanceOf(vn.trienkhai.shared.NotFound.class);
        assertThat(accounts.actor("them.nam")).isEmpty();
    }

    @Test
    void aCommuneCannotTakeOverAPersonWhoAlsoWorksForTheProvince() {
        var both = new NewAccount(
                "hai.noi",
                "Hà Văn Hai",
                Optional.empty(),
                TwoCommunes.PASSWORD,
                List.of(new Grant(world.province.unit(), Role.CLERK), new Grant(world.muongLam.unit(), Role.CLERK)));
        var id = accounts.create(world.province, both);

        int changed = transactions.as(
                world.muongLam,
                () -> jdbc.sql("update account set password_hash = 'x' where id = :id")
                        .param("id", id.value())
                        .update());

        assertThat(changed).isZero();
    }

    @Test
    void nobodyEndsTheOwnRightToAdminister() {
        assertThatThrownBy(() -> accounts.end(world.muongLam, world.muongLam.account(), 1))
                .hasMessage("account.problem.last_administrator");
    }

    private static NewAccount person(String name, UnitId unit, Role role) {
        return new NewAccount(
                name, "Lò Thị Mới", Optional.empty(), TwoCommunes.PASSWORD, List.of(new Grant(unit, role)));
    }
}
