package vn.trienkhai.directive.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.book.Congress;
import vn.trienkhai.shared.Vietnamese;

/**
 * Bản soạn: what a person types of a document of the unit.
 *
 * @param docType CV, KH, HD, TB, BC, QĐ, NQ, CTr, GM or TTr
 * @param symbol ký hiệu without the number ("CV/ĐU")
 * @param addressees Kính gửi, one each; {@code recipients} Nơi nhận
 * @param body the text in the notation of {@link Notation}
 * @param authority the lines above the signer's title ("T/M BAN THƯỜNG VỤ"), separated by line breaks
 * @param urgency one of {@link #URGENCIES}, empty for none; nothing in what was stored before drafts bore a mark
 * @param filing who drafted it and how many copies there are
 * @param partners who issues it together with the unit, empty for a document of the unit alone
 * @param congress of what organ of a congress it is a paper, {@link CongressOrgan#NONE} for one of the unit
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
        @Nullable String urgency,
        @Nullable List<CoIssuer> partners,
        @Nullable Filing filing,
        @Nullable CongressOrgan congress) {

    /** The types that may be written here, in the order in which they are offered. */
    public static final List<String> TYPES = List.of("CV", "KH", "HD", "TB", "BC", "QĐ", "NQ", "CTr", "GM", "TTr");

    /** Types that are written to the body above and so name it at their head: báo cáo, tờ trình. */
    static final List<String> GOING_UP = List.of("BC", "TTr");

    /** Mức độ khẩn (Decree 30/2020/NĐ-CP), the lowest first. */
    public static final List<String> URGENCIES = List.of("Khẩn", "Thượng khẩn", "Hỏa tốc");

    public DraftContent {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        urgency = urgency(urgency);
        partners = CoIssuer.kept(partners);
        filing = Filing.kept(filing);
        congress = CongressOrgan.kept(congress);
    }

    /** A draft of the unit alone. */
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
            String signer,
            @Nullable String urgency) {
        this(
                docType,
                symbol,
                place,
                subject,
                addressees,
                body,
                recipients,
                authority,
                title,
                signer,
                urgency,
                List.of(),
                Filing.NONE,
                CongressOrgan.NONE);
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

    @Override
    public List<CoIssuer> partners() {
        return CoIssuer.kept(partners);
    }

    /** Whether other bodies issue it too (văn bản liên tịch). */
    boolean isJoint() {
        return !partners().isEmpty();
    }

    public DraftContent withBody(String other) {
        return new DraftContent(
                docType,
                symbol,
                place,
                subject,
                addressees,
                other,
                recipients,
                authority,
                title,
                signer,
                urgency,
                partners,
                filing,
                congress);
    }

    DraftContent jointly(String otherSymbol, SigningAuthority signing, List<CoIssuer> others) {
        return new DraftContent(
                docType,
                otherSymbol,
                place,
                subject,
                addressees,
                body,
                recipients,
                String.join("\n", signing.lines()),
                signing.title(),
                signer,
                urgency,
                others,
                filing,
                congress);
    }

    DraftContent filed(Filing other) {
        return new DraftContent(
                docType,
                symbol,
                place,
                subject,
                addressees,
                body,
                recipients,
                authority,
                title,
                signer,
                urgency,
                partners,
                other,
                congress);
    }

    @Override
    public Filing filing() {
        return Filing.kept(filing);
    }

    @Override
    public CongressOrgan congress() {
        return CongressOrgan.kept(congress);
    }

    DraftContent signedBy(SigningAuthority signing) {
        return numberedAs(symbol, signing);
    }

    DraftContent numberedAs(String otherSymbol, SigningAuthority signing) {
        return jointly(otherSymbol, signing, partners());
    }

    /** In what series it is numbered: by its type, the papers of a congress in one. */
    String series() {
        return congress().isNone() ? docType : Congress.SYMBOL;
    }

    boolean isLetter() {
        return docType.equals("CV");
    }
}
