package vn.trienkhai.directive.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Dấu: what a person says of a paragraph in a line of its own below it; it is not printed. It keeps what work hangs on: who, by
 * when, and which words above ask for it.
 */
public sealed interface Mark {
    /** The places in the lists of the directive above that it carries out, from 1. */
    List<Integer> sources();

    /** Nhiệm vụ. */
    record Duty(List<Integer> sources, List<String> lead, List<String> support, Optional<LocalDate> deadline)
            implements Mark {}

    /**
     * Báo cáo.
     *
     * @param what empty for the words of the paragraph
     * @param when the day as it was typed, where it is no day of the calendar ("khi kết thúc đợt"); empty for none
     */
    record Report(List<Integer> sources, String what, String to, String via, Optional<LocalDate> due, String when)
            implements Mark {}

    /** Thời gian: both days are included. */
    record Period(List<Integer> sources, Optional<LocalDate> from, Optional<LocalDate> to) implements Mark {}
}
