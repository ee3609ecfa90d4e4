package vn.trienkhai.reader.source.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.source.line.Row;

class RunningHeadsTests {
    @Test
    void leavesOutWhatEveryPageRepeatsWhateverItsNumber() {
        var rows = new ArrayList<Printed>();
        for (int page = 1; page <= 4; page++) {
            rows.add(row("Kế hoạch đọc sách - trang " + page, page, 30));
            rows.add(row("Nội dung của trang " + "abcd".charAt(page - 1), page, 90));
            rows.add(row("Việc thứ " + page, page, 130 + page * 20));
            rows.add(row("hết " + "mnpq".charAt(page - 1), page, 500));
        }
        assertThat(RunningHeads.without(rows))
                .extracting(Printed::text)
                .filteredOn(text -> text.contains("trang"))
                .containsExactly(
                        "Kế hoạch đọc sách - trang 1",
                        "Nội dung của trang a",
                        "Nội dung của trang b",
                        "Nội dung của trang c",
                        "Nội dung của trang d");
    }

    @Test
    void keepsWhatOnlyTwoPagesShare() {
        var rows = List.of(row("Phụ lục", 2, 30), row("Phụ lục", 3, 30));
        assertThat(RunningHeads.without(rows)).hasSize(2);
    }

    private static Printed row(String text, int page, double y) {
        return new Printed(List.of(new Row.Segment(70, 300, text)), page, y);
    }
}
