package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.book.Numbers;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Transactions;

/** A draft from its first word to its number: versions, two people at once, signing, and what never changes afterwards. */
@WholeApplication
class LettersTests {
    private static final String BODY = """
            Đảng ủy xã yêu cầu các chi bộ:

            1. Các chi bộ: Phát quang lối vào bản, xong trước ngày 10/11/2030.
            => nhiệm vụ | chủ trì: Các chi bộ | hạn: 10/11/2030

            2. Sửa hàng rào nhà văn hóa.

            Các chi bộ gửi báo cáo về Đảng ủy xã trước ngày 25/11/2030.
            => báo cáo | nội dung: báo cáo kết quả | gửi: Đảng ủy xã | hạn: 25/11/2030""";

    private final TwoCommunes world;
    private final Letters letters;
    private final Signing signing;
    private final LetterDocuments documents;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Numbers numbers;
    private final Clock clock;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final MockMvc pages;

    @Autowired
    LettersTests(
            TwoCommunes world,
            Letters letters,
            Signing signing,
            LetterDocuments documents,
            Directives directives,
            ReadingDesk desk,
            Numbers numbers,
            Clock clock,
            Transactions transactions,
            JdbcClient jdbc,
            MockMvc pages) {
        this.world = world;
        this.letters = letters;
        this.signing = signing;
        this.documents = documents;
        this.directives = directives;
        this.desk = desk;
        this.numbers = numbers;
        this.clock = clock;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.pages = pages;
    }

    private static DraftContent draft(String body) {
        return new DraftContent(
                "CV",
                "CV/ĐU",
                "Mường Lâm",
                "làm sạch lối vào bản",
                List.of("Các chi bộ"),
                body,
                List.of("Như trên", "Lưu Văn phòng"),
                "T/M BAN THƯỜNG VỤ",
                "BÍ THƯ",
                "Lò Văn Lâm");
    }

    private Directive begun() {
        return letters.begin(world.muongLam, draft(BODY), Optional.empty());
    }

    @Test
    void marksBecomeContentWithTheWordsThatSayThem() {
        var letter = SignedLetter.issued(letters, signing, world.muongLam, begun());
        var content = directives.content(world.muongLam, letter.id());

        assertThat(content.tasks()).singleElement().satisfies(task -> {
            assertThat(task.text()).startsWith("Phát quang lối vào bản");
            assertThat(task.leadUnits()).containsExactly("Các chi bộ");
            assertThat(task.deadline()).isEqualTo(LocalDate.of(2030, 11, 10));
        });
        assertThat(content.evidence("/tasks/0/deadline").orElseThrow().quote()).isEqualTo("10/11/2030");
        assertThat(content.reading().reportObligations())
                .singleElement()
                .satisfies(report -> assertThat(report.due()).isEqualTo(LocalDate.of(2030, 11, 25)));
        assertThat(content.reading().text()).doesNotContain("=>");
        assertThat(letter.numberRaw()).isPresent();
    }

    @Test
    void anUrgentLetterBearsItsMarkOnPaperAndInTheRegister() {
        var plain = draft(BODY);
        var urgent = DraftParts.draft(name -> name.equals("urgency") ? "Thượng khẩn" : DraftParts.of(plain, name));
        var begun = letters.begin(world.muongLam, urgent, Optional.empty());
        var letter = SignedLetter.issued(letters, signing, world.muongLam, begun);

        assertThat(documents
                        .ownPaper(world.muongLam, letter.id())
                        .orElseThrow()
                        .marks()
                        .urgency())
                .isEqualTo("Thượng khẩn");
        assertThat(letter.urgency()).hasValue("THƯỢNG KHẨN");
        var other = SignedLetter.issued(letters, signing, world.muongLam, begun());
        assertThat(documents
                        .ownPaper(world.muongLam, other.id())
                        .orElseThrow()
                        .marks()
                        .urgency())
                .isNull();
        assertThat(other.urgency()).isEmpty();
    }

    @Test
    void whoBeginsADraftIsItsDrafterAndTheNumberOfCopiesIsPrinted() {
        var letter = begun();
        var typed = letters.typed(world.muongLam, letter.id()).draft();
        assertThat(typed.filing()).isEqualTo(new Filing("", "LVL", ""));
        assertThat(paper(typed).marks().drafter()).isNull();

        var counted = DraftParts.draft(name -> name.equals("copies") ? "3" : DraftParts.of(typed, name));
        assertThat(paper(counted).marks().drafter()).isEqualTo("LVL-03b");

        var wrong = DraftParts.draft(name -> name.equals("copies") ? "ba" : DraftParts.of(typed, name));
        assertThat(letters.problems(world.muongLam, Optional.empty(), wrong))
                .filteredOn(Problem::blocks)
                .extracting(Problem::key)
                .containsExactly("directive.filing.copies_wrong");
    }

    private vn.trienkhai.layout.OfficialDocument paper(DraftContent draft) {
        var letter = letters.begin(world.muongLam, draft, Optional.empty());
        var issued = SignedLetter.issued(letters, signing, world.muongLam, letter);
        return documents.ownPaper(world.muongLam, issued.id()).orElseThrow();
    }

    private static DraftContent joint(DraftContent own) {
        var more = java.util.Map.of(
                "second", "Đảng ủy xã Nậm Rốm",
                "secondTitle", "Phó Bí thư",
                "secondSigner", "Vàng Thị Rốm",
                "third", "Trường Trung học phổ thông Mường Lâm",
                "thirdTitle", "HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC PHỔ THÔNG MƯỜNG LÂM",
                "thirdSigner", "Tòng Thị Dung");
        return DraftParts.draft(name -> more.getOrDefault(name, DraftParts.of(own, name)));
    }

    @Test
    void aJointDocumentIsOfAllItsBodiesAndBearsTheNumberOfTheUnit() {
        var begun = letters.begin(world.muongLam, joint(draft(BODY)), Optional.empty());
        var letter = SignedLetter.issued(letters, signing, world.muongLam, begun);
        var paper = documents.ownPaper(world.muongLam, letter.id()).orElseThrow();
        var reading = directives.content(world.muongLam, letter.id()).reading();

        assertThat(paper.issuers())
                .isEqualTo("Đảng ủy xã Mường Lâm - Đảng ủy xã Nậm Rốm - Trường Trung học phổ thông Mường Lâm");
        assertThat(paper.letterhead().parentIssuer()).isNull();
        assertThat(paper.partners())
                .extracting(partner -> partner.signature().name())
                .containsExactly("Vàng Thị Rốm", "Tòng Thị Dung");
        assertThat(reading.issuer()).isEqualTo(paper.issuers());
        assertThat(java.util.Objects.requireNonNull(reading.signer()).name()).isEqualTo("Lò Văn Lâm");
        assertThat(paper.letterhead().number()).isEqualTo(letter.number().orElseThrow());
    }

    @Test
    void theSymbolAndTheLinesOfAllWhoSignAreFilledIn() throws Exception {
        var letter = begun();
        var form = post("/directives/" + letter.id() + "/draft")
                .param("then", "joint")
                .param("version", "1");
        DraftParts.NAMES.forEach(name -> form.param(name, DraftParts.of(joint(draft(BODY)), name)));
        var page = pages.perform(form.with(csrf())
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                world.muongLam, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("value=\"CV/ĐU-ĐU-TTHPTML\"")
                .contains("T/M BAN THƯỜNG VỤ ĐẢNG ỦY XÃ MƯỜNG LÂM")
                .contains("T/M BAN THƯỜNG VỤ ĐẢNG ỦY XÃ NẬM RỐM")
                .contains("HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC PHỔ THÔNG MƯỜNG LÂM");
        assertThat(letters.typed(world.muongLam, letter.id()).version()).isEqualTo(1);
    }

    @Test
    void aJointDraftWithoutAllItsSignersIsNotSubmitted() {
        var own = joint(draft(BODY));
        var unsigned = DraftParts.draft(name -> name.equals("thirdSigner") ? "" : DraftParts.of(own, name));
        var letter = letters.begin(world.muongLam, unsigned, Optional.empty());
        var problems = letters.problems(world.muongLam, Optional.empty(), unsigned);

        assertThat(problems)
                .filteredOn(Problem::blocks)
                .extracting(Problem::key)
                .containsExactly("directive.joint.no_signer");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signing.submit(world.muongLam, letter.id(), 1, problems))
                .withMessage("directive.signing.blocked");
    }

    @Test
    void everySaveIsAVersionAndAnEarlierOneComesBackAsANewOne() {
        var letter = begun();
        letters.save(world.muongLam, letter.id(), 1, draft(BODY.replace("hàng rào", "mái che")));
        int restored = letters.restore(world.muongLam, letter.id(), 1);

        assertThat(restored).isEqualTo(3);
        assertThat(letters.typed(world.muongLam, letter.id()).draft().body()).isEqualTo(BODY);
        assertThat(letters.versions(world.muongLam, letter.id()))
                .extracting(Letters.Version::number, Letters.Version::restoredFrom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, Optional.of(1)),
                        org.assertj.core.groups.Tuple.tuple(2, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(1, Optional.empty()));
    }

    @Test
    void whatIsBeingTypedBecomesAVersionBeforeAnEarlierOneComesBack() {
        var letter = begun();
        letters.save(world.muongLam, letter.id(), 1, draft(BODY.replace("hàng rào", "mái che")));
        letters.keepTyped(world.muongLam, letter.id(), 2, draft(BODY + "\n\nĐang gõ"));

        assertThat(letters.restore(world.muongLam, letter.id(), 1)).isEqualTo(4);

        assertThat(letters.version(world.muongLam, letter.id(), 3).body()).endsWith("Đang gõ");
        assertThat(letters.typed(world.muongLam, letter.id()).draft().body()).isEqualTo(BODY);
        assertThat(letters.unsaved(world.muongLam, letter.id())).isEmpty();
    }

    @Test
    void aNumberThatAnUnconfirmedPaperBearsIsNotGivenTwice() {
        var letter = begun();
        SignedLetter.approved(letters, signing, world.muongLam, letter);
        var paper = """
                ĐẢNG BỘ TỈNH VÂN SƠN
                ĐẢNG ỦY XÃ MƯỜNG LÂM
                *
                Số %s-CV/ĐU
                V/v thay biển tên nhà văn hóa

                ĐẢNG CỘNG SẢN VIỆT NAM

                Mường Lâm, ngày %s

                Kính gửi: Các chi bộ.

                Đảng ủy đề nghị các chi bộ thay biển tên nhà văn hóa trước ngày 20/12/2030.

                T/M BAN THƯỜNG VỤ
                BÍ THƯ

                Lò Văn Lâm
                """.formatted(
                        numbers.upcoming(world.muongLam, "CV"),
                        LocalDate.now(clock).format(DateTimeFormatter.ofPattern("dd 'tháng' MM 'năm' yyyy")));
        var waiting = directives.register(world.muongLam, "giay.txt", paper.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> letters.issue(world.muongLam, letter.id()))
                .withMessage("directive.issue.number_used");
        assertThat(directives.find(world.muongLam, letter.id()).state()).isEqualTo(DirectiveState.DRAFTED);

        desk.confirm(
                world.muongLam,
                waiting.id(),
                desk.open(world.muongLam, waiting.id()).version());
        var issued = letters.issue(world.muongLam, letter.id());
        assertThat(issued.numberRaw()).isNotEqualTo(waiting.numberRaw());
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() {
        var letter = begun();
        letters.save(world.muongLam, letter.id(), 1, draft(BODY.replace("hàng rào", "mái che")));

        var merged = letters.save(world.muongLam, letter.id(), 1, draft(BODY.replace("yêu cầu các", "giao các")));
        assertThat(merged.merged()).isTrue();
        assertThat(letters.typed(world.muongLam, letter.id()).draft().body()).contains("mái che", "giao các");

        var mine = draft(BODY.replace("hàng rào", "bể nước"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> letters.save(world.muongLam, letter.id(), 1, mine));
        var merge = letters.merge(world.muongLam, letter.id(), 1, mine);
        assertThat(merge.chosen(Set.of()).body()).contains("bể nước", "giao các");
        assertThat(merge.chosen(Set.of("body.0")).body()).contains("mái che", "giao các");
    }

    @Test
    void whatIsTypedIsKeptForThePersonUntilItIsSaved() {
        var letter = begun();
        letters.keepTyped(world.muongLam, letter.id(), 1, draft(BODY + "\n\nĐang gõ"));

        assertThat(letters.unsaved(world.muongLam, letter.id())
                        .orElseThrow()
                        .draft()
                        .body())
                .endsWith("Đang gõ");
        assertThat(letters.unsaved(world.province, letter.id())).isEmpty();
        letters.save(world.muongLam, letter.id(), 1, draft(BODY + "\n\nĐã gõ."));
        assertThat(letters.unsaved(world.muongLam, letter.id())).isEmpty();
    }

    @Test
    void onlyWhatWasApprovedIsIssuedAndTheDatabaseSaysSoToo() {
        var letter = begun();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> letters.issue(world.muongLam, letter.id()))
                .withMessage("directive.signing.not_approved");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transactions.run(
                        world.muongLam,
                        () -> jdbc.sql("update directive set state = 'issued' where id = " + letter.id())
                                .update()));

        SignedLetter.approved(letters, signing, world.muongLam, letter);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> letters.save(world.muongLam, letter.id(), 1, draft("Khác.")))
                .withMessage("directive.signing.is_approved");
        signing.withdraw(world.muongLam, letter.id());
        letters.save(world.muongLam, letter.id(), 1, draft(BODY + "\n\nThêm một câu."));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> letters.issue(world.muongLam, letter.id()))
                .withMessage("directive.signing.not_approved");
    }

    @Test
    void whatIsIssuedNeverChangesNotEvenByRawSql() {
        var letter = SignedLetter.issued(letters, signing, world.muongLam, begun());

        for (var change : List.of(
                "update directive set subject = 'khác' where id = ",
                "update directive_draft set text = 'khác' where directive_id = ",
                "insert into directive_content (directive_id, version, content, text, draft_version, confirmed_by_name) "
                        + "select directive_id, 9, content, text, 9, 'ai đó' from directive_content where directive_id = ")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> transactions.run(
                            world.muongLam, () -> jdbc.sql(change + letter.id()).update()))
                    .withMessageContaining("never changes");
        }
    }

    @Test
    void aDraftIsSentBackWithAReasonAndRemarksAreResolved() {
        var letter = begun();
        signing.submit(world.muongLam, letter.id(), 1, List.of());
        signing.remark(world.muongLam, letter.id(), 1, 3, "Phát quang", "Ghi rõ bản nào.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signing.sendBack(world.muongLam, letter.id(), " "))
                .withMessage("directive.signing.no_reason");
        signing.sendBack(world.muongLam, letter.id(), "Thiếu tên bản");

        assertThat(signing.state(world.muongLam, letter.id())).satisfies(state -> {
            assertThat(state.isDrafting()).isTrue();
            assertThat(state.returned().orElseThrow().words()).isEqualTo("Thiếu tên bản");
        });
        var remark = signing.remarks(world.muongLam, letter.id()).getFirst();
        signing.resolve(world.muongLam, letter.id(), remark.id());
        assertThat(signing.remarks(world.muongLam, letter.id()).getFirst().isOpen())
                .isFalse();
    }

    @Test
    void aRemarkOnAVersionThatIsNoLongerTheNewestStaysInItsField() throws Exception {
        var letter = begun();
        signing.submit(world.muongLam, letter.id(), 1, List.of());
        signing.withdraw(world.muongLam, letter.id());
        letters.save(world.muongLam, letter.id(), 1, draft(BODY.replace("hàng rào", "mái che")));

        var page = pages.perform(post("/directives/" + letter.id() + "/remarks")
                        .param("version", "99")
                        .param("line", "1")
                        .param("quote", "các chi bộ")
                        .param("words", "Ghi rõ chi bộ nào làm trước.")
                        .with(csrf())
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                world.muongLam, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse();

        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("Ghi rõ chi bộ nào làm trước.");
    }

    @Test
    void theFirstPageSaysWhoseTurnItIs() throws Exception {
        var letter = begun();
        var drafter = with(Role.DRAFTER);
        signing.submit(world.muongLam, letter.id(), 1, List.of());
        assertThat(home(with(Role.CLERK))).contains("Chờ duyệt");
        assertThat(home(drafter)).contains("Đang trình").doesNotContain("Chờ duyệt");

        signing.sendBack(world.muongLam, letter.id(), "Thiếu tên bản");
        assertThat(home(drafter)).contains("Bị trả lại");

        SignedLetter.approved(letters, signing, world.muongLam, letter);
        assertThat(home(with(Role.CLERK))).contains("Chờ ban hành");
    }

    private Actor with(Role role) {
        return new Actor(
                world.muongLam.account(),
                world.muongLam.name(),
                world.muongLam.unit(),
                world.muongLam.unitName(),
                world.muongLam.path(),
                Set.of(role));
    }

    private String home(Actor actor) throws Exception {
        return pages.perform(get("/").with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                        actor, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aUnitMayChooseItsStepsAndTheLastIsTheLeaders() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signing.chooseSteps(
                        world.namRom, List.of(new SigningState.Step("Xem", vn.trienkhai.shared.Role.CLERK))))
                .withMessage("directive.signing.steps.last");
        signing.chooseSteps(
                world.namRom, List.of(new SigningState.Step("Bí thư ký", vn.trienkhai.shared.Role.APPROVER)));
        var letter = letters.begin(world.namRom, draft(BODY), Optional.empty());
        signing.submit(world.namRom, letter.id(), 1, List.of());

        assertThat(signing.pass(world.namRom, letter.id()).isApproved()).isTrue();
    }

    @Test
    void anotherUnitSeesNothingOfADraftsVersions() {
        var letter = begun();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> letters.typed(world.namRom, letter.id()));
        assertThat(letters.versions(world.namRom, letter.id())).isEmpty();
    }

    @Test
    void anEmptyDraftIsSavedAndSaysWhatIsMissing() {
        var empty = DraftParts.draft(name -> "");
        var letter = letters.begin(world.muongLam, empty, Optional.empty());
        var problems = letters.problems(world.muongLam, Optional.empty(), empty);

        assertThat(problems)
                .extracting(Problem::key)
                .contains("directive.draft.missing.subject", "directive.draft.missing.body");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signing.submit(world.muongLam, letter.id(), 1, problems))
                .withMessage("directive.signing.blocked");
    }
}
