package vn.trienkhai.reader;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nhiệm vụ: the finest list item (else paragraph) that assigns an action, with who leads, who supports, and by when. */
public record Task(
        String id,
        String text,
        List<String> leadUnits,
        List<String> coopUnits,
        @Nullable LocalDate deadline,
        @Nullable String rawDeadline) {
    public Task {
        leadUnits = List.copyOf(leadUnits);
        coopUnits = List.copyOf(coopUnits);
    }
}
