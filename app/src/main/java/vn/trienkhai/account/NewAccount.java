package vn.trienkhai.account;

import java.util.List;
import java.util.Optional;

/** What is told of a person when the account is made. The password is hashed at once. */
public record NewAccount(
        String signInName, String fullName, Optional<String> phone, String password, List<Grant> grants) {

    @Override
    public String toString() {
        return "NewAccount[" + signInName + "]";
    }
}
