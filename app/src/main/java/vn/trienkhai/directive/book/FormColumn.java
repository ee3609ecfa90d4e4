package vn.trienkhai.directive.book;

import java.util.List;
import vn.trienkhai.directive.Book;

/**
 * The columns of the official forms of registers, in their order: annex IV of Decree 30/2020/NĐ-CP, part I (documents sent) and part VI
 * (documents received), ten each and "at least" these. Article 16 wants what a system registers printed with all of them and bound. The
 * Party has its own regulation of this work, 693-QĐ/VPTW of 2021, which goes by the decree; forms of its own were not at hand in primary
 * text, so its bodies print these.
 */
public enum FormColumn {
    ARRIVED(9),
    NO(6),
    AUTHOR(16),
    NUMBER(12),
    DAY(9),
    SUBJECT(34),
    FOR(13),
    PASSED_ON(9),
    SIGNED_FOR(10),
    SIGNER(13),
    RECIPIENTS(20),
    KEPT_BY(11),
    COPIES(8),
    REMARK(9);

    private static final List<FormColumn> RECEIVED =
            List.of(ARRIVED, NO, AUTHOR, NUMBER, DAY, SUBJECT, FOR, PASSED_ON, SIGNED_FOR, REMARK);
    private static final List<FormColumn> SENT =
            List.of(NUMBER, DAY, SUBJECT, SIGNER, RECIPIENTS, KEPT_BY, COPIES, PASSED_ON, SIGNED_FOR, REMARK);

    private final int width;

    FormColumn(int width) {
        this.width = width;
    }

    static List<FormColumn> of(Book book) {
        return book == Book.INCOMING ? RECEIVED : SENT;
    }

    /** Relative to the other columns. */
    int width() {
        return width;
    }

    /** Whether it holds a day or a number, which stand in the middle. */
    boolean isShort() {
        return this == ARRIVED || this == NO || this == DAY || this == PASSED_ON || this == COPIES;
    }
}
