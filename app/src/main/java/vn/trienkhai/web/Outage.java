package vn.trienkhai.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What is wrong with the installation rather than with the program: a person can mend it, and the page says which it is. */
enum Outage {
    DISK_FULL(HttpStatus.INSUFFICIENT_STORAGE),
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE);

    private static final String DISK_FULL_STATE = "53100";
    private static final String NO_SPACE = "No space left on device";

    private final HttpStatus status;

    Outage(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    static Optional<Outage> behind(@Nullable Throwable problem) {
        var causes = Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        if (causes.stream().anyMatch(Outage::saysFull)) {
            return Optional.of(DISK_FULL);
        }
        return causes.stream().anyMatch(Outage::saysAway) ? Optional.of(DATABASE_AWAY) : Optional.empty();
    }

    private static boolean saysFull(@Nullable Throwable cause) {
        return cause instanceof SQLException sql && DISK_FULL_STATE.equals(sql.getSQLState())
                || cause != null && String.valueOf(cause.getMessage()).contains(NO_SPACE);
    }

    /** Class 08: no connection; 57P: the server is stopping or starting; the pool has none to give. */
    private static boolean saysAway(@Nullable Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).matches("08.*|57P.*");
    }
}
