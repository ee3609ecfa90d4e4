package vn.trienkhai.job;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What can be told of a job.
 *
 * @param subject what it is about, in words for people
 * @param total number of steps, once it is known
 * @param problem key of the sentence that says why it failed; {@code problemValues} fill its places
 * @param result path of the page that shows the outcome
 */
public record Job(
        JobId id,
        String kind,
        String subject,
        JobState state,
        Optional<Integer> total,
        int done,
        Optional<String> problem,
        List<String> problemValues,
        Optional<String> result,
        OffsetDateTime createdAt,
        Optional<OffsetDateTime> finishedAt) {}
