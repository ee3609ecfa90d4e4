package vn.trienkhai.directive.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.reader.Task;

/** When a duty below reads like one above. */
class TaskLikenessTests {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

    private static Task task(String text, @Nullable LocalDate deadline) {
        return new Task("t", text, List.of(), List.of(), deadline, null);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Kè lại bờ suối qua bản và trồng tre giữ đất, Các chi bộ kè lại bờ suối và trồng tre, true",
        "Kè lại bờ suối qua bản và trồng tre giữ đất, KÈ LẠI BỜ SUỐI; trồng tre giữ đất ở bản Pá Ban, true",
        "Kè lại bờ suối qua bản và trồng tre giữ đất, Sửa lan can cầu treo và biển báo, false",
        "Các đơn vị triển khai thực hiện trước ngày 20/12, Các đơn vị triển khai thực hiện trước ngày 15/12, false",
        "Dọn đường, Dọn đường, false",
    })
    void wordsThatStandInEveryDutyDoNotCount(String above, String below, boolean likely) {
        assertThat(TaskLikeness.of(task(above, null), task(below, null), false).isLikely())
                .isEqualTo(likely);
    }

    @Test
    void whoWasMeantAndADayInTimeSpeakForIt() {
        var above = task("Kè lại bờ suối qua bản và trồng tre giữ đất", DAY);
        var below = "Trồng tre ven suối, be bờ giữ nước qua mùa lũ";
        var early = TaskLikeness.of(above, task(below, DAY.minusDays(5)), true);
        var late = TaskLikeness.of(above, task(below, DAY.plusDays(5)), false);

        assertThat(early.words()).isEqualTo(late.words());
        assertThat(early.inTime()).isTrue();
        assertThat(late.inTime()).isFalse();
        assertThat(early.isLikely()).isTrue();
        assertThat(late.isLikely()).isFalse();
    }
}
