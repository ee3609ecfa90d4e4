package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.draft.Comparison.Kind;
import vn.trienkhai.directive.draft.Comparison.Words;

/** Two texts of one: what is common, what is new, what a person has to choose. */
class MergeTests {
    private static final String BASE = "I. Mục đích\n\n1. Dọn đường bản.\n\n2. Sửa cầu treo.\n\n3. Trồng hoa.";

    @Test
    void changesInDifferentParagraphsAreBothKept() {
        var merged = MergedText.of(
                BASE,
                BASE.replace("Dọn đường bản", "Dọn đường bản và mương"),
                BASE.replace("3. Trồng hoa.", "3. Trồng hoa ban.\n\n4. Treo cờ."));

        assertThat(merged.isDisputed()).isFalse();
        assertThat(merged.whole())
                .isEqualTo(
                        "I. Mục đích\n\n1. Dọn đường bản và mương.\n\n2. Sửa cầu treo.\n\n3. Trồng hoa ban.\n\n4. Treo cờ.");
    }

    @Test
    void theSameParagraphChangedTwiceIsForAPersonToChoose() {
        var merged = MergedText.of(
                BASE,
                BASE.replace("Sửa cầu treo", "Sửa cầu treo Nà Pheo"),
                BASE.replace("Sửa cầu treo", "Xây cầu mới"));

        assertThat(merged.stretches().stream().filter(MergedText.Stretch::isDisputed))
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.theirs()).contains("Xây cầu mới"));
        assertThat(merged.chosen(List.of())).contains("Sửa cầu treo Nà Pheo").contains("3. Trồng hoa.");
        assertThat(merged.chosen(List.of(0))).contains("2. Xây cầu mới.").doesNotContain("Nà Pheo");
    }

    @Test
    void whatOneDeletedAndTheOtherChangedIsDisputedAndNotLost() {
        var merged = MergedText.of(BASE, BASE.replace("2. Sửa cầu treo.\n\n", ""), BASE.replace("cầu treo", "cầu sắt"));

        assertThat(merged.isDisputed()).isTrue();
        assertThat(merged.chosen(List.of(0))).contains("cầu sắt");
        assertThat(merged.chosen(List.of())).doesNotContain("cầu").contains("3. Trồng hoa.");
    }

    @Test
    void aChangedParagraphTellsItsChangedWords() {
        var compared = Comparison.of(BASE, BASE.replace("2. Sửa cầu treo.", "2. Sửa cầu sắt.") + "\n\n4. Treo cờ.");

        assertThat(compared.rows())
                .extracting(Comparison.Row::kind)
                .containsExactly(Kind.SAME, Kind.SAME, Kind.CHANGED, Kind.SAME, Kind.ADDED);
        assertThat(compared.rows().get(2).words())
                .containsExactly(
                        new Words(Kind.SAME, "2. Sửa cầu "),
                        new Words(Kind.REMOVED, "treo. "),
                        new Words(Kind.ADDED, "sắt. "));
    }

    @Test
    void aTextIsTheSameAsItselfWhateverItsEmptyLines() {
        assertThat(Comparison.of(BASE, BASE.replace("\n\n", "\n\n\n")).isSame()).isTrue();
    }

    @Test
    void partsThatOnlyOneChangedAreMergedAndPartsThatBothChangedAreNot() {
        var base = draft("một", "Mường Lâm", BASE);
        var mine = draft("hai", "Mường Lâm", BASE);
        var theirs = draft("ba", "Nậm Rốm", BASE);
        var merged = DraftParts.merged(base, mine, theirs);

        assertThat(merged.stream().filter(part -> part.text().isDisputed()))
                .extracting(DraftParts.Merged::name)
                .containsExactly("subject");
        assertThat(DraftParts.chosen(merged, java.util.Set.of("subject.0"))).isEqualTo(draft("ba", "Nậm Rốm", BASE));
    }

    private static DraftContent draft(String subject, String place, String body) {
        return new DraftContent(
                "CV", "CV/ĐU", place, subject, List.of("Các chi bộ"), body, List.of("Như trên"), "", "", "");
    }
}
