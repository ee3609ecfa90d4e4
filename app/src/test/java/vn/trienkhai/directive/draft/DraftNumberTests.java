package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;

/** Which draft a page says it is. */
@WholeApplication
class DraftNumberTests {
    private final TwoCommunes world;
    private final Letters letters;
    private final Signing signing;
    private final Previews previews;
    private final LetterDocuments documents;

    @Autowired
    DraftNumberTests(
            TwoCommunes world, Letters letters, Signing signing, Previews previews, LetterDocuments documents) {
        this.world = world;
        this.letters = letters;
        this.signing = signing;
        this.previews = previews;
        this.documents = documents;
    }

    @Test
    void aDraftBearsItsNumberOneMoreEachTimeItIsSentBackAndWhatIsApprovedAndIssuedBearsNone() {
        var letter = letters.begin(world.muongLam, draft(), Optional.empty());
        assertThat(mark(letter)).contains("Dự thảo lần 1");

        signing.submit(world.muongLam, letter.id(), 1, List.of());
        assertThat(mark(letter)).as("whoever looks at it sees the same").contains("Dự thảo lần 1");
        signing.sendBack(world.muongLam, letter.id(), "Thiếu tên bản");
        assertThat(mark(letter)).contains("Dự thảo lần 2");

        SignedLetter.approved(letters, signing, world.muongLam, letter);
        assertThat(mark(letter)).isEmpty();
        letters.issue(world.muongLam, letter.id());
        var paper = documents.ownPaper(world.muongLam, letter.id()).orElseThrow();
        assertThat(Optional.ofNullable(paper.marks().draft())).isEmpty();
        assertThat(paper.marks().urgency()).isEqualTo("Khẩn");
    }

    private Optional<String> mark(Directive letter) {
        return Optional.ofNullable(
                previews.document(world.muongLam, letter, draft()).marks().draft());
    }

    private static DraftContent draft() {
        return new DraftContent(
                "CV",
                "CV/ĐU",
                "Mường Lâm",
                "vá đường lên nương",
                List.of("Các chi bộ"),
                "1. Các chi bộ: Vá đường lên nương trước ngày 10/12/2030.",
                List.of("Như trên", "Lưu Văn phòng"),
                "T/M BAN THƯỜNG VỤ",
                "BÍ THƯ",
                "Lò Văn Lâm",
                "Khẩn");
    }
}
