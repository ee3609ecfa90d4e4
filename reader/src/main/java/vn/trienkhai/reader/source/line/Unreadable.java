package vn.trienkhai.reader.source.line;

import vn.trienkhai.reader.Outcome;

/** Why a file cannot be read; turned into {@link Outcome.Refused} at the front and never seen by callers. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final Outcome.Reason reason;

    public Unreadable(Outcome.Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Outcome.Refused refusal() {
        return new Outcome.Refused(reason, String.valueOf(getMessage()));
    }
}
