package vn.trienkhai.directive.draft;

import java.util.List;
import java.util.Optional;

/**
 * What the page of versions prints.
 *
 * @param events of the signing, newest first
 * @param changes between the two chosen versions, part by part; empty where they are the same
 */
public record VersionsPage(
        long id,
        String title,
        List<Line> versions,
        int from,
        int to,
        List<Change> changes,
        List<SigningPage.Event> events,
        List<Remark> remarks,
        boolean mayRestore) {

    /** One version. */
    public record Line(int number, String by, String at, Optional<Integer> restoredFrom) {}

    /** What became of one part of the draft. */
    public record Change(String part, Comparison comparison) {}
}
