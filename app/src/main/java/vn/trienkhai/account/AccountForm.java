package vn.trienkhai.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;

/** What the browser sends for a new account. */
public record AccountForm(
        @Nullable String signInName,
        @Nullable String fullName,
        @Nullable String phone,
        @Nullable String password,
        @Nullable List<Role> roles) {
    static final AccountForm EMPTY = new AccountForm("", "", "", "", List.of());
    private static final int SHORTEST_PASSWORD = 12;

    /** Key of the sentence that says what is wrong; empty when nothing is. */
    Optional<String> problem() {
        if (!text(signInName).matches("[a-z0-9][a-z0-9._-]{2,59}")) {
            return Optional.of("account.problem.sign_in_name");
        }
        if (text(fullName).length() < 2) {
            return Optional.of("account.problem.full_name");
        }
        if (text(password).length() < SHORTEST_PASSWORD) {
            return Optional.of("account.problem.password");
        }
        return chosen().isEmpty() ? Optional.of("account.problem.roles") : Optional.empty();
    }

    NewAccount toAccount(UnitId unit) {
        return new NewAccount(
                text(signInName),
                text(fullName),
                Optional.of(text(phone)).filter(given -> !given.isEmpty()),
                text(password),
                chosen().stream().map(role -> new Grant(unit, role)).toList());
    }

    public List<Role> chosen() {
        return roles == null ? List.of() : roles;
    }

    public static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
