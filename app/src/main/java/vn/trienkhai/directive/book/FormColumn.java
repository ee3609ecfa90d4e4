package vn.trienkhai.directive.book;

import java.util.List;
import vn.trienkhai.directive.Book;

/**
 * The columns of the official forms of registers. Of the state: annex IV of Decree 30/2020/NĐ-CP. The Party's own forms put the number
 * first; what they share with the decree's is written alike. What only the hand can fill in (signatures, remarks) stays empty.
 */
public enum FormColumn {
    ARRIVED(9),
    NO(6),
    AUTHOR(14),
    NUMBER(12),
    DAY(9),
    SUBJECT(26),
    FOR(13),
    PASSED_ON(8),
    SIGNED_FOR(8),
    SIGNER(13),
    RECIPIENTS(20),
    KEPT_BY(11),
    COPIES(6),
    REMARK(9);

    private static final List<FormColumn> STATE_IN =
            List.of(ARRIVED, NO, AUTHOR, NUMBER, DAY, SUBJECT, FOR, PASSED_ON, SIGNED_FOR, REMARK);
    private static final List<FormColumn> STATE_OUT =
            List.of(NUMBER, DAY, SUBJECT, SIGNER, RECIPIENTS, KEPT_BY, COPIES, REMARK);
    private static final List<FormColumn> PARTY_IN =
            List.of(NO, ARRIVED, AUTHOR, NUMBER, DAY, SUBJECT, FOR, SIGNED_FOR, REMARK);
    private static final List<FormColumn> PARTY_OUT =
            List.of(NUMBER, DAY, SUBJECT, SIGNER, RECIPIENTS, COPIES, KEPT_BY, REMARK);

    private final int width;

    FormColumn(int width) {
        this.width = width;
    }

    static List<FormColumn> of(Book book, boolean party) {
        if (book == Book.INCOMING) {
            return party ? PARTY_IN : STATE_IN;
        }
        return party ? PARTY_OUT : STATE_OUT;
    }

    /** Relative to the other columns. */
    int width() {
        return width;
    }
}
