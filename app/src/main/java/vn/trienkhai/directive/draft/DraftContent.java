package vn.trienkhai.directive.draft;

import java.util.List;

/**
 * Bản soạn: what a person types of a document of the unit.
 *
 * @param docType CV, KH, HD, TB, BC, QĐ, CTr, GM or TTr
 * @param symbol ký hiệu without the number ("CV/ĐU")
 * @param addressees Kính gửi, one each; {@code recipients} Nơi nhận
 * @param body the text in the notation of {@link Notation}
 * @param authority the lines above the signer's title ("T/M BAN THƯỜNG VỤ"), separated by line breaks
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
        String signer) {

    /** The types that may be written here, in the order in which they are offered. */
    public static final List<String> TYPES = List.of("CV", "KH", "HD", "TB", "BC", "QĐ", "CTr", "GM", "TTr");

    public DraftContent {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
    }

    public DraftContent withBody(String other) {
        return new DraftContent(
                docType, symbol, place, subject, addressees, other, recipients, authority, title, signer);
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
                signer);
    }

    boolean isLetter() {
        return docType.equals("CV");
    }
}
