package vn.trienkhai.layout;

import java.util.List;
import java.util.Objects;

/**
 * An official document (văn bản) as its author thinks of it: who, to whom, what. How it looks is known to its family.
 *
 * @param typeName the type in plain or capital letters, such as {@code Kế hoạch}; "" for a letter (công văn)
 * @param subject the abstract (trích yếu) without "V/v" or "về việc"; "" for none
 * @param addressees who is written to (Kính gửi), without dashes and closing marks; empty for none
 * @param recipients who gets a copy (Nơi nhận), without dashes and closing marks
 * @param annexes what is attached (Phụ lục), in order
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
        List<Annex> annexes) {

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
                List.of(attached));
    }

    /** Whether this is a letter (công văn): it has no type heading, and its subject stands below the number. */
    public boolean isLetter() {
        return typeName.isBlank();
    }
}
