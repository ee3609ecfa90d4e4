package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person writes when drafting the letter of the own level (văn bản triển khai).
 *
 * @param docType CV or KH
 * @param symbol ký hiệu without the number ("CV/ĐU")
 * @param addressees Kính gửi, one each; {@code recipients} Nơi nhận
 * @param opening first paragraph: "Thực hiện Công văn số …"
 * @param report the report asked for, if one is
 */
public record DerivedDraft(
        String docType,
        String symbol,
        String place,
        String subject,
        String opening,
        List<String> addressees,
        List<DerivedTask> tasks,
        Optional<DerivedReport> report,
        List<String> recipients,
        String authority,
        String title,
        String signer) {

    /**
     * One duty of the letter.
     *
     * @param source pointer of the task in the source directive that it carries out; empty for an own one
     */
    public record DerivedTask(
            Optional<String> source,
            String text,
            List<String> lead,
            List<String> support,
            Optional<LocalDate> deadline) {}

    /** The report that the letter asks for: what, to whom, through whom, by when. */
    public record DerivedReport(String what, String to, Optional<String> via, LocalDate due) {}
}
