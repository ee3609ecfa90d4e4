package vn.trienkhai.directive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trienkhai.reader.DirectiveReading;

/**
 * A directive on the reading desk: what was read, what people have put right, what is still in doubt.
 *
 * @param version of the draft; every change names the version it started from
 * @param pages the original page by page; none where it has no pages, or none are known
 * @param openDoubts places in {@code reading().doubts()} that nobody has settled
 * @param confirmedBy who confirmed it last, if anybody
 * @param changedSinceConfirmed whether something was put right after that and not confirmed yet
 */
public record Desk(
        Directive directive,
        DirectiveContent content,
        int version,
        List<Integer> openDoubts,
        boolean changeable,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        boolean changedSinceConfirmed,
        Optional<ContentStore.KeptPlaces> pages) {
    private static final Set<String> WITH_PAGES = Set.of("pdf", "ocr");

    /** Whether the original has pages that were not known yet when it was read. */
    public boolean hasUnknownPages() {
        return pages.isEmpty()
                && directive.originalFile().isPresent()
                && WITH_PAGES.contains(reading().reader().source());
    }

    public DirectiveReading reading() {
        return content.reading();
    }
}
