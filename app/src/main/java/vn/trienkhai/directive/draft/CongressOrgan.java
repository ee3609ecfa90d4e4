package vn.trienkhai.directive.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.book.Congress;
import vn.trienkhai.shared.Vietnamese;

/**
 * Cơ quan của đại hội: in whose name a draft is issued that is a paper of a Party congress (văn bản của đại hội), and the congress as the
 * letterhead names it.
 *
 * @param organ one of {@link #ORGANS}, empty for a draft of the unit itself
 */
public record CongressOrgan(String organ, String congress) {
    /** The congress as a whole. */
    static final String ITSELF = "Đại hội";

    /** In the order in which they are offered. */
    public static final List<String> ORGANS =
            List.of(ITSELF, "Đoàn Chủ tịch", "Đoàn Thư ký", "Đoàn Thẩm tra tư cách đại biểu", "Ban Kiểm phiếu");

    public static final CongressOrgan NONE = new CongressOrgan("", "");

    public CongressOrgan {
        organ = ORGANS.contains(organ.strip()) ? organ.strip() : "";
        congress = organ.isEmpty() ? "" : congress.strip();
    }

    /** What was stored before drafts could be of a congress names none. */
    static CongressOrgan kept(@Nullable CongressOrgan stored) {
        return stored == null ? NONE : stored;
    }

    public boolean isNone() {
        return organ.isEmpty();
    }

    private boolean isItself() {
        return organ.equals(ITSELF);
    }

    /** The upper line of the letterhead; none above the congress itself. */
    @Nullable
    String superior() {
        return isItself() ? null : congress;
    }

    /** The lower line. */
    String name() {
        return isItself() ? congress : organ;
    }

    /** As registers name it. */
    String inFull() {
        return isItself() ? congress : organ + " " + congress;
    }

    /** Whom the signer signs for, in capitals. */
    String collective() {
        return organ.toUpperCase(Vietnamese.LOCALE);
    }

    /** "NQ/ĐH": every type has its letters, the letter (công văn) too. */
    static String symbol(String docType) {
        return docType + "/" + Congress.SYMBOL;
    }
}
