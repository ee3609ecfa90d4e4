package vn.trienkhai.directive.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.shared.Vietnamese;

/**
 * Bản soạn: what a person types of a document of the unit.
 *
 * @param docType CV, KH, HD, TB, BC, QĐ, CTr, GM or TTr
 * @param symbol ký hiệu without the number ("CV/ĐU")
 * @param addressees Kính gửi, one each; {@code recipients} Nơi nhận
 * @param body the text in the notation of {@link Notation}
 * @param authority the lines above the signer's title ("T/M BAN THƯỜNG VỤ"), separated by line breaks
 * @param urgency one of {@link #URGENCIES}, empty for none; nothing in what was stored before drafts bore a mark
 */
public record DraftContent(
        String docType,
        String symbol,
        String place,
        String subject,
        List<String> addressees,
        String body,
        List<String> recipients,
        String authority,
        String title,
        String signer,
        @Nullable String urgency) {

    /** The types that may be written here, in the order in which they are offered. */
    public static final List<String> TYPES = List.of("CV", "KH", "HD", "TB", "BC", "QĐ", "CTr", "GM", "TTr");

    /** Types that are written to the body above and so name it at their head: báo cáo, tờ trình. */
    static final List<String> GOING_UP = List.of("BC", "TTr");

    /** Mức độ khẩn (Decree 30/2020/NĐ-CP), the lowest first. */
    public static final List<String> URGENCIES = List.of("Khẩn", "Thượng khẩn", "Hỏa tốc");

    public DraftContent {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        urgency = urgency(urgency);
    }

    /** A draft without a mark of urgency. */
    public DraftContent(
            String docType,
            String symbol,
            String place,
            String subject,
            List<String> addressees,
            String body,
            List<String> recipients,
            String authority,
            String title,
            String signer) {
        this(docType, symbol, place, subject, addressees, body, recipients, authority, title, signer, "");
    }

    /** One of {@link #URGENCIES} however it is written ("HOẢ TỐC hẹn giờ"); empty for anything else. */
    static String urgency(@Nullable String written) {
        var folded = written == null ? "" : Vietnamese.fold(written);
        return URGENCIES.reversed().stream()
                .filter(mark -> folded.startsWith(Vietnamese.fold(mark)))
                .findFirst()
                .orElse("");
    }

    @Override
    public String urgency() {
        return urgency(urgency);
    }

    public DraftContent withBody(String other) {
        return new DraftContent(
                docType, symbol, place, subject, addressees, other, recipients, authority, title, signer, urgency);
    }

    DraftContent signedBy(SigningAuthority signing) {
        return new DraftContent(
                docType,
                symbol,
                place,
                subject,
                addressees,
                body,
                recipients,
                String.join("\n", signing.lines()),
                signing.title(),
                signer,
                urgency);
    }

    boolean isLetter() {
        return docType.equals("CV");
    }
}
