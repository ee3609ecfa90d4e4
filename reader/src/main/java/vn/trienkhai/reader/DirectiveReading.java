package vn.trienkhai.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kết quả đọc: what one directive says. Field for field the published JSON form ({@code trienkhai read --format json});
 * absent is {@code null} or an empty list.
 *
 * @param text the normalised text (NFC, lines separated by {@code \n}) that all evidence points into
 * @param date ISO day; {@code YYYY-MM} or {@code YYYY} where the rest is blank
 * @param informed those of {@code recipients} that are only informed (b/c)
 * @param evidence from JSON pointer ({@code /tasks/0/deadline}) to the words read
 * @param places where the words of {@code text} stand on the pages of the file; {@code null} for a file without pages. Not part
 *     of the published JSON
 */
public record DirectiveReading(
        String text,
        String docType,
        @Nullable String issuer,
        @Nullable String parentIssuer,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String numberRaw,
        @Nullable String place,
        @Nullable String date,
        @Nullable String subject,
        @Nullable String urgency,
        @Nullable String secrecy,
        List<Citation> citations,
        List<String> addressees,
        List<Event> events,
        List<Window> windows,
        List<String> themes,
        List<Channel> channels,
        List<Task> tasks,
        List<ReportObligation> reportObligations,
        List<String> recipients,
        List<String> informed,
        @Nullable Signer signer,
        List<Section> sections,
        List<String> footnotes,
        List<String> attachments,
        List<Doubt> doubts,
        Map<String, Evidence> evidence,
        ReaderInfo reader,
        @Nullable PagePlaces places) {

    /** The day of the document where all of it is printed. */
    public @Nullable LocalDate day() {
        return date != null && date.length() == 10 ? LocalDate.parse(date) : null;
    }

    DirectiveReading with(List<String> otherAttachments, List<Doubt> otherDoubts) {
        return copy(List.copyOf(otherAttachments), List.copyOf(otherDoubts), places);
    }

    /** Where the words of a piece of evidence stand on the pages of the file; empty for a file without pages. */
    public List<PageBox> boxes(Evidence words) {
        return places == null ? List.of() : places.boxes(words.start(), words.end());
    }

    /** The same reading with the places of its words. */
    public DirectiveReading with(PagePlaces known) {
        return copy(attachments, doubts, known);
    }

    private DirectiveReading copy(
            List<String> otherAttachments, List<Doubt> otherDoubts, @Nullable PagePlaces otherPlaces) {
        return new DirectiveReading(
                text,
                docType,
                issuer,
                parentIssuer,
                number,
                symbol,
                numberRaw,
                place,
                date,
                subject,
                urgency,
                secrecy,
                citations,
                addressees,
                events,
                windows,
                themes,
                channels,
                tasks,
                reportObligations,
                recipients,
                informed,
                signer,
                sections,
                footnotes,
                otherAttachments,
                otherDoubts,
                evidence,
                reader,
                otherPlaces);
    }
}
