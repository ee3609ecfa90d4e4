package vn.trienkhai.directive.coverage;

/** Numbers of units by how far a directive has come at them; each unit is counted once. */
public record Tally(long derived, long acknowledged, long opened, long unopened, long withdrawn, long unsent) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** @param numbers in the order of {@link Reached} */
    static Tally of(long[] numbers) {
        return new Tally(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    static Tally one(Reached reached) {
        return NONE.with(reached, 1);
    }

    public long of(Reached reached) {
        return switch (reached) {
            case DERIVED -> derived;
            case ACKNOWLEDGED -> acknowledged;
            case OPENED -> opened;
            case UNOPENED -> unopened;
            case WITHDRAWN -> withdrawn;
            case UNSENT -> unsent;
        };
    }

    public long units() {
        return delivered() + withdrawn + unsent;
    }

    /** Units that have it, whatever they have done with it since. */
    public long delivered() {
        return derived + acknowledged + opened + unopened;
    }

    /** Units that have looked at it at least. */
    public long seen() {
        return derived + acknowledged + opened;
    }

    /** Units that have taken it into their register at least. */
    public long takenIn() {
        return derived + acknowledged;
    }

    /** Units that have it and have not taken it in. */
    public long waiting() {
        return opened + unopened;
    }

    /** Units that have it and have not done what is asked. */
    public long late(Reminder.Asked asked) {
        return switch (asked) {
            case ACKNOWLEDGE -> waiting();
            case DERIVE -> delivered() - derived;
        };
    }

    Tally plus(Tally more) {
        return new Tally(
                derived + more.derived,
                acknowledged + more.acknowledged,
                opened + more.opened,
                unopened + more.unopened,
                withdrawn + more.withdrawn,
                unsent + more.unsent);
    }

    Tally minus(Tally less) {
        return new Tally(
                derived - less.derived,
                acknowledged - less.acknowledged,
                opened - less.opened,
                unopened - less.unopened,
                withdrawn - less.withdrawn,
                unsent - less.unsent);
    }

    private Tally with(Reached reached, long n) {
        return new Tally(
                reached == Reached.DERIVED ? n : derived,
                reached == Reached.ACKNOWLEDGED ? n : acknowledged,
                reached == Reached.OPENED ? n : opened,
                reached == Reached.UNOPENED ? n : unopened,
                reached == Reached.WITHDRAWN ? n : withdrawn,
                reached == Reached.UNSENT ? n : unsent);
    }
}
