package vn.trienkhai.account;

import org.springframework.security.core.AuthenticationException;

/** Signing in failed; the reason shown never tells whether the name exists. */
class SignInRefused extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    enum Reason {
        WRONG,
        TOO_MANY,
        NO_UNIT
    }

    private final Reason reason;

    SignInRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
