package vn.trienkhai.layout;

import java.util.List;
import java.util.Objects;

/**
 * A register that is printed and bound (sổ đăng ký văn bản): a cover, then a ruled table whose head is repeated on every page and whose
 * columns are numbered (1), (2), …, all on A4 paper that lies on its side and is bound at its left.
 *
 * <p>The form is that of annex IV of Decree 30/2020/NĐ-CP, parts I (documents sent) and VI (received): the cover names the body above, the body,
 * the register, its year, days, numbers and volume; the annex leaves the size of the paper open.
 *
 * @param superior the body above, "" for none
 * @param spans what the cover says below the title, a line each: "Năm: 2026", "Từ số 01 đến số 57"
 */
public record RegisterBook(String superior, String issuer, String title, List<String> spans, Block.Table table) {
    public RegisterBook {
        Objects.requireNonNull(superior);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(title);
        spans = List.copyOf(spans);
        Objects.requireNonNull(table);
    }
}
