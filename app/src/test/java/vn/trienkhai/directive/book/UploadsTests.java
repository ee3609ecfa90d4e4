package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;

class UploadsTests {
    private static final Actor CLERK = actor(1);
    private static final Actor NEIGHBOUR = actor(2);

    private final Uploads uploads = new Uploads();

    @Test
    void tellsWhoSendsAScanHowFarItIs() {
        var seen = uploads.watched(CLERK, "ban-chup", progress -> {
            assertThat(uploads.find(CLERK, "ban-chup")).isEmpty();
            progress.read(3, 40);
            assertThat(uploads.find(NEIGHBOUR, "ban-chup")).isEmpty();
            return uploads.find(CLERK, "ban-chup").orElseThrow();
        });

        assertThat(seen.done()).isEqualTo(3);
        assertThat(seen.of()).isEqualTo(40);
        assertThat(seen.left()).isPositive();
    }

    @Test
    void forgetsAnUploadThatHasEndedOrFailed() {
        uploads.watched(CLERK, "xong", progress -> {
            progress.read(1, 1);
            return true;
        });
        assertThatThrownBy(() -> uploads.watched(CLERK, "hong", progress -> {
                    progress.read(1, 9);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(uploads.find(CLERK, "xong")).isEmpty();
        assertThat(uploads.find(CLERK, "hong")).isEmpty();
    }

    @Test
    void watchesNoUploadWithoutAName() {
        boolean seen = uploads.watched(CLERK, "", progress -> {
            progress.read(1, 2);
            return uploads.find(CLERK, "").isPresent();
        });

        assertThat(seen).isFalse();
    }

    private static Actor actor(long account) {
        return new Actor(
                new AccountId(account), "Lò Thị Mai", new UnitId(7), "Xã Mường Lâm", "g.7", Set.of(Role.CLERK));
    }
}
