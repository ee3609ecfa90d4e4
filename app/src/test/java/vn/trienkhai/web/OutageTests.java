package vn.trienkhai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class OutageTests {
    @Test
    void aFullDiskIsToldFromADatabaseThatIsAwayAndFromMistakesOfOurs() {
        assertThat(Outage.behind(new IllegalStateException(new SQLException("could not extend file", "53100"))))
                .contains(Outage.DISK_FULL);
        assertThat(Outage.behind(new UncheckedIOException(new IOException("No space left on device"))))
                .contains(Outage.DISK_FULL);
        assertThat(Outage.behind(new IllegalStateException(new SQLException("terminating connection", "57P01"))))
                .contains(Outage.DATABASE_AWAY);
        assertThat(Outage.behind(new SQLTransientConnectionException("none available")))
                .contains(Outage.DATABASE_AWAY);
        assertThat(Outage.behind(new SQLException("duplicate key", "23505"))).isEmpty();
        assertThat(Outage.behind(new SQLException("no state"))).isEmpty();
        assertThat(Outage.behind(null)).isEmpty();
    }
}
