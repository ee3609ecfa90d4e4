package vn.trienkhai.directive.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen when a document of the own level (văn bản triển khai) is derived: the parts of which its first text is made.
 *
 * @param docType one of {@link DraftContent#TYPES}
 * @param symbol ký hiệu without the number ("CV/ĐU")
 * @param addressees Kính gửi, one each; {@code recipients} Nơi nhận
 * @param opening first paragraph: "Thực hiện Công văn số …"; in a decision its basis
 * @param reports those asked for, in the order of the directive above
 * @param periods when it is to be done; may be missing in what was stored before periods were carried
 * @param urgency as it is written above; missing for none
 */
public record DerivedDraft(
        String docType,
        String symbol,
        String place,
        String subject,
        String opening,
        List<String> addressees,
        List<DerivedTask> tasks,
        List<DerivedReport> reports,
        @Nullable List<DerivedPeriod> periods,
        List<String> recipients,
        String authority,
        String title,
        String signer,
        @Nullable String urgency) {
    public DerivedDraft {
        periods = Objects.requireNonNullElse(periods, List.of());
    }

    /** One without a mark of urgency. */
    public DerivedDraft(
            String docType,
            String symbol,
            String place,
            String subject,
            String opening,
            List<String> addressees,
            List<DerivedTask> tasks,
            List<DerivedReport> reports,
            @Nullable List<DerivedPeriod> periods,
            List<String> recipients,
            String authority,
            String title,
            String signer) {
        this(
                docType,
                symbol,
                place,
                subject,
                opening,
                addressees,
                tasks,
                reports,
                periods,
                recipients,
                authority,
                title,
                signer,
                null);
    }

    /**
     * One duty.
     *
     * @param source pointer of the task in the source directive that it carries out ({@code /tasks/0}); empty for an own one
     */
    public record DerivedTask(
            Optional<String> source,
            String text,
            List<String> lead,
            List<String> support,
            Optional<LocalDate> deadline) {}

    /**
     * A report that is asked for: what, to whom, through whom, by when.
     *
     * @param source pointer of the obligation above that it serves
     * @param when the time where it is no day of the calendar ("hằng tháng"); empty for none
     */
    public record DerivedReport(
            Optional<String> source,
            String what,
            String to,
            Optional<String> via,
            Optional<LocalDate> due,
            String when) {}

    /**
     * Both days are included.
     *
     * @param when the time as it is written above where it is no days of the calendar ("trước Tết 10 ngày"); missing or empty for none
     */
    public record DerivedPeriod(
            Optional<String> source,
            String what,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            @Nullable String when) {}
}
