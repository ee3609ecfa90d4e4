package vn.trienkhai.layout;

import org.jspecify.annotations.Nullable;

/**
 * The components that only some documents carry; each may be missing. Marks of secrecy are left out on purpose: such
 * documents are not made here.
 *
 * @param urgency {@code KHẨN}, {@code THƯỢNG KHẨN}, {@code HỎA TỐC}
 * @param draft {@code Dự thảo lần 2}
 * @param circulation {@code LƯU HÀNH NỘI BỘ}; the Party's {@code Không phổ biến trên phương tiện thông tin đại chúng}
 *     stands at the foot of the page with the signature
 * @param drafter the drafter's symbol and number of copies, below the recipients
 * @param contact address, telephone and e-mail, below a line at the end
 */
public record Marks(
        @Nullable String urgency,
        @Nullable String draft,
        @Nullable String circulation,
        @Nullable String drafter,
        @Nullable String contact) {

    public static final Marks NONE = new Marks(null, null, null, null, null);

    public static Marks draft(String words) {
        return new Marks(null, words, null, null, null);
    }

    public static Marks urgent(String words) {
        return new Marks(words, null, null, null, null);
    }
}
