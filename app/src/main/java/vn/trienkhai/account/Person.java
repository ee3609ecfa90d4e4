package vn.trienkhai.account;

import java.util.List;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Role;

/** A person with the roles that hold today for one unit. */
public record Person(AccountId id, String signInName, String fullName, String phone, List<Held> roles) {
    /** One grant of today, by its number. */
    public record Held(long grant, Role role) {}
}
