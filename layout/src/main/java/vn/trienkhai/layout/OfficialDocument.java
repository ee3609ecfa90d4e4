package vn.trienkhai.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An official document (văn bản) as its author thinks of it: who, to whom, what. How it looks is known to its family.
 *
 * @param typeName the type in plain or capital letters, such as {@code Kế hoạch}; "" for a letter (công văn)
 * @param subject the abstract (trích yếu) without "V/v" or "về việc"; "" for none
 * @param addressees who is written to (Kính gửi), without dashes and closing marks; empty for none
 * @param recipients who gets a copy (Nơi nhận), without dashes and closing marks
 * @param annexes what is attached (Phụ lục), in order
 * @param partners the bodies that issue it together with the one of the letterhead, which leads and whose number, place and {@code
 *     signature} it bears; empty for a document of one body
 */
public record OfficialDocument(
        Family family,
        Letterhead letterhead,
        String typeName,
        String subject,
        List<String> addressees,
        List<Block> body,
        Signature signature,
        List<String> recipients,
        Marks marks,
        List<Annex> annexes,
        List<Partner> partners) {

    /** What stands between the names of several bodies. */
    static final String JOINED = " - ";

    public OfficialDocument {
        Objects.requireNonNull(family);
        Objects.requireNonNull(letterhead);
        Objects.requireNonNull(typeName);
        Objects.requireNonNull(subject);
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        Objects.requireNonNull(signature);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(marks);
        annexes = List.copyOf(annexes);
        partners = List.copyOf(partners);
    }

    /** A document of one body. */
    public OfficialDocument(
            Family family,
            Letterhead letterhead,
            String typeName,
            String subject,
            List<String> addressees,
            List<Block> body,
            Signature signature,
            List<String> recipients,
            Marks marks,
            List<Annex> annexes) {
        this(family, letterhead, typeName, subject, addressees, body, signature, recipients, marks, annexes, List.of());
    }

    /** A document without annexes. */
    public OfficialDocument(
            Family family,
            Letterhead letterhead,
            String typeName,
            String subject,
            List<String> addressees,
            List<Block> body,
            Signature signature,
            List<String> recipients,
            Marks marks) {
        this(family, letterhead, typeName, subject, addressees, body, signature, recipients, marks, List.of());
    }

    /** A document without marks and annexes. */
    public OfficialDocument(
            Family family,
            Letterhead letterhead,
            String typeName,
            String subject,
            List<String> addressees,
            List<Block> body,
            Signature signature,
            List<String> recipients) {
        this(family, letterhead, typeName, subject, addressees, body, signature, recipients, Marks.NONE);
    }

    /** This document with other annexes. */
    public OfficialDocument withAnnexes(Annex... attached) {
        return new OfficialDocument(
                family,
                letterhead,
                typeName,
                subject,
                addressees,
                body,
                signature,
                recipients,
                marks,
                List.of(attached),
                partners);
    }

    /** This document as a joint one (văn bản liên tịch) of the body of its letterhead and these. */
    public OfficialDocument withPartners(Partner... others) {
        return new OfficialDocument(
                family,
                letterhead,
                typeName,
                subject,
                addressees,
                body,
                signature,
                recipients,
                marks,
                annexes,
                List.of(others));
    }

    /** The body of the letterhead and those that issue the document with it. */
    public String issuers() {
        return Stream.concat(Stream.of(letterhead.issuer()), partners.stream().map(Partner::name))
                .map(name -> Wording.clean(name).strip())
                .collect(Collectors.joining(JOINED));
    }

    /** Whether this is a letter (công văn): it has no type heading, and its subject stands below the number. */
    public boolean isLetter() {
        return typeName.isBlank();
    }
}
