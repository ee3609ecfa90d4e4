package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.Origin;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.draft.CongressOrgan;
import vn.trienkhai.directive.draft.DraftContent;
import vn.trienkhai.directive.draft.Filing;
import vn.trienkhai.directive.draft.LetterDocuments;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.Problem;
import vn.trienkhai.directive.draft.SignedLetter;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.unit.Units;

/** Papers of a Party congress: who issues them, and the one series of numbers over all their types. */
@WholeApplication
class CongressesTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String NAME = "Đại hội đại biểu Đảng bộ xã Nà Hội lần thứ II";

    private final Congresses congresses;
    private final Numbers numbers;
    private final Terms terms;
    private final Letters letters;
    private final Signing signing;
    private final LetterDocuments documents;
    private final Directives directives;
    private final ReadingDesk desk;
    private final PartyBodies bodies;
    private final PrintedRegisters printed;
    private final MockMvc browser;

    @Autowired
    CongressesTests(
            Congresses congresses,
            Numbers numbers,
            Terms terms,
            Letters letters,
            Signing signing,
            LetterDocuments documents,
            Directives directives,
            ReadingDesk desk,
            Accounts accounts,
            Units units,
            TwoCommunes world,
            PrintedRegisters printed,
            MockMvc browser) {
        this.congresses = congresses;
        this.numbers = numbers;
        this.terms = terms;
        this.letters = letters;
        this.signing = signing;
        this.documents = documents;
        this.printed = printed;
        this.browser = browser;
        this.directives = directives;
        this.desk = desk;
        this.bodies = new PartyBodies(accounts, units, world);
    }

    private static DraftContent draft(String type, CongressOrgan congress) {
        return new DraftContent(
                type,
                type + (congress.isNone() ? "/ĐU" : "/ĐH"),
                "Nà Hội",
                "kết quả làm việc",
                List.of(),
                "Đại biểu có mặt đầy đủ.",
                List.of("Các chi bộ", "Lưu Văn phòng"),
                congress.isNone()
                        ? "T/M BAN THƯỜNG VỤ"
                        : "T/M " + congress.organ().toUpperCase(),
                congress.isNone() ? "BÍ THƯ" : "",
                "Vàng Thị Dợ",
                "",
                List.of(),
                new Filing("", "", ""),
                congress);
    }

    private Directive issued(Actor actor, String type, CongressOrgan congress) {
        var begun = letters.begin(actor, draft(type, congress), Optional.empty());
        return SignedLetter.issued(letters, signing, actor, begun);
    }

    private static CongressOrgan of(String organ) {
        return new CongressOrgan(organ, NAME);
    }

    @Test
    void allTypesOfACongressHaveOneSeriesAndTheCommitteesOwnGoOn() {
        var own = bodies.committee("Đảng ủy xã Nà Hội");
        congresses.enter(own, NAME, TODAY);

        assertThat(issued(own, "BC", CongressOrgan.NONE).numberRaw()).contains("01-BC/ĐU");
        assertThat(issued(own, "BC", of("Ban Kiểm phiếu")).numberRaw()).contains("01-BC/ĐH");
        var resolution = issued(own, "NQ", of("Đại hội"));
        assertThat(resolution.numberRaw()).contains("02-NQ/ĐH");
        assertThat(issued(own, "BC", CongressOrgan.NONE).numberRaw()).contains("02-BC/ĐU");
        assertThat(numbers.upcoming(own, Congress.SYMBOL)).isEqualTo("03");
        assertThat(numbers.gaps(own, "NQ")).isEmpty();
        assertThat(numbers.gaps(own, Congress.SYMBOL)).isEmpty();

        var paper = documents.ownPaper(own, resolution.id()).orElseThrow();
        assertThat(paper.letterhead().issuer()).isEqualTo(NAME);
        assertThat(paper.letterhead().parentIssuer()).isNull();
    }

    @Test
    void anOrganStandsBelowItsCongress() {
        var own = bodies.committee("Đảng ủy xã Nà Tịch");
        congresses.enter(own, NAME, TODAY);

        var report = issued(own, "BC", of("Đoàn Thẩm tra tư cách đại biểu"));

        var head = documents.ownPaper(own, report.id()).orElseThrow().letterhead();
        assertThat(head.parentIssuer()).isEqualTo(NAME);
        assertThat(head.issuer()).isEqualTo("Đoàn Thẩm tra tư cách đại biểu");
        assertThat(report.issuer()).isEqualTo("Đoàn Thẩm tra tư cách đại biểu " + NAME);
    }

    @Test
    void theNextCongressBeginsAtOneWhateverTheTermsOfTheCommitteeAre() {
        var own = bodies.committee("Đảng ủy xã Nà Khóa");
        congresses.enter(own, "Đại hội lần thứ I", TODAY.minusDays(2));
        var first = issued(own, "NQ", of("Đoàn Chủ tịch"));
        terms.enter(own, TODAY.minusDays(1), OptionalInt.empty(), OptionalInt.empty());
        terms.enter(own, TODAY.plusDays(1), OptionalInt.empty(), OptionalInt.empty());
        assertThat(numbers.upcoming(own, Congress.SYMBOL))
                .as("no matter of terms")
                .isEqualTo("02");

        congresses.enter(own, "Đại hội lần thứ II", TODAY.plusDays(10));

        assertThat(congresses.current(own)).map(Congress::name).contains("Đại hội lần thứ I");
        assertThat(numbers.series(own, Congress.SYMBOL, TODAY.plusDays(10)).name())
                .isEqualTo("Đại hội lần thứ II");
        assertRefused(() -> requireFree(own, first, "TB", TODAY), "directive.number.used");
        requireFree(own, first, "NQ", TODAY.plusDays(10));
        numbers.requireFree(own, new DirectiveId(first.id().value() + 1), "NQ", "NQ/ĐU", "1", TODAY);
    }

    private void requireFree(Actor actor, Directive bearing, String type, LocalDate day) {
        numbers.requireFree(actor, new DirectiveId(bearing.id().value() + 1), type, type + "/ĐH", "1", day);
    }

    @Test
    void aPaperOfTheCongressThatComesAsAFileIsTheUnitsOwnAndItsNumberCounts() {
        var own = bodies.committee("Đảng ủy xã Nà Giấy");
        congresses.enter(own, NAME, TODAY.minusDays(1));
        var day = "%02d tháng %s năm %d"
                .formatted(
                        TODAY.getDayOfMonth(),
                        TODAY.getMonthValue() < 3 ? "0" + TODAY.getMonthValue() : TODAY.getMonthValue(),
                        TODAY.getYear());
        var paper = Paper.of("ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ XÃ NÀ HỘI LẦN THỨ II\nĐOÀN CHỦ TỊCH", "07-NQ/ĐH")
                .on(day);

        var directive = directives.register(own, "dai-hoi.txt", paper.bytes());
        var unused =
                desk.confirm(own, directive.id(), desk.open(own, directive.id()).version());

        assertThat(directive.origin()).isEqualTo(Origin.OWN);
        assertThat(numbers.upcoming(own, Congress.SYMBOL)).isEqualTo("08");
        assertThat(numbers.upcoming(own, "NQ")).isEqualTo("01");
        assertThat(numbers.gaps(own, Congress.SYMBOL)).isEmpty();
    }

    @Test
    void papersOfACongressArePrintedByTheirOneSeries() {
        var own = bodies.committee("Đảng ủy xã Nà In");
        congresses.enter(own, NAME, TODAY);
        var unused = issued(own, "BC", CongressOrgan.NONE);
        unused = issued(own, "BC", of("Ban Kiểm phiếu"));
        unused = issued(own, "NQ", of("Đại hội"));

        var sheet = printed.sheet(own, printed(Optional.empty(), OptionalInt.of(2)));

        assertThat(sheet.rows()).hasSize(1).first().asString().contains("02-NQ/ĐH");
        assertThat(sheet.spans()).contains(NAME);
        assertThat(printed.sheet(own, printed(Optional.of(TODAY), OptionalInt.empty()))
                        .rows())
                .hasSize(2);
    }

    private static RegisterSpan printed(Optional<LocalDate> from, OptionalInt first) {
        var numbers = new RegisterSpan.Of(TODAY.getYear(), Optional.empty(), first, OptionalInt.empty());
        return new RegisterSpan(Book.OUTGOING, from, from, numbers, Congress.SYMBOL, "");
    }

    @Test
    void aPaperOfACongressThatNobodyEnteredIsItsBodys() {
        var held = bodies.committee("Đảng ủy xã Nà Chưa");
        var other = bodies.committee("Đảng ủy xã Nà Khác");
        var paper = Paper.of("ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ XÃ NÀ CHƯA LẦN THỨ III", "03-NQ/ĐH");

        assertThat(directives.register(held, "dai-hoi.txt", paper.bytes()).origin())
                .isEqualTo(Origin.OWN);
        var received = directives.register(other, "dai-hoi.txt", paper.bytes());

        assertThat(received.origin()).isEqualTo(Origin.RECEIVED);
        assertThat(received.issuerUnit()).contains(held.unit());
    }

    @Test
    void aDayThatWouldMoveGivenNumbersIsRefused() {
        var own = bodies.committee("Đảng ủy xã Nà Ngày");
        congresses.enter(own, NAME, TODAY.minusDays(3));
        var id = congresses.known(own).getFirst().id();
        congresses.withdraw(own, id, "ghi nhầm tên");
        congresses.enter(own, NAME, TODAY.minusDays(3));
        var unused = issued(own, "BC", of("Ban Kiểm phiếu"));

        assertRefused(() -> congresses.enter(own, NAME, TODAY), "directive.congress.given");
        var given = congresses.known(own).getFirst().id();
        assertRefused(() -> congresses.withdraw(own, given, "ghi nhầm"), "directive.congress.given");
        assertRefused(() -> congresses.enter(own, " ", TODAY), "directive.congress.no_name");
        assertRefused(() -> congresses.enter(own, NAME, TODAY.plusYears(1)), "directive.congress.day");
        assertThat(numbers.upcoming(own, Congress.SYMBOL)).isEqualTo("02");
    }

    private static void assertRefused(Runnable what, String why) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(what::run).withMessage(why);
    }

    @Test
    void aSymbolThatDoesNotFitIsSaidBeforeItIsSigned() {
        var own = bodies.committee("Đảng ủy xã Nà Ký");
        var wrong = draft("BC", of("Ban Kiểm phiếu"));

        assertThat(letters.problems(own, Optional.empty(), wrong))
                .noneMatch(problem -> problem.key().startsWith("directive.congress"));
        assertThat(letters.problems(own, Optional.empty(), withSymbol(wrong, "BC/ĐU")))
                .filteredOn(Problem::blocks)
                .extracting(Problem::key)
                .containsExactly("directive.congress.check.symbol");
        assertThat(letters.problems(own, Optional.empty(), withSymbol(draft("BC", CongressOrgan.NONE), "BC/ĐH")))
                .filteredOn(Problem::blocks)
                .extracting(Problem::key)
                .containsExactly("directive.congress.check.no_organ");
    }

    private static DraftContent withSymbol(DraftContent draft, String symbol) {
        return new DraftContent(
                draft.docType(),
                symbol,
                draft.place(),
                draft.subject(),
                draft.addressees(),
                draft.body(),
                draft.recipients(),
                draft.authority(),
                draft.title(),
                draft.signer(),
                draft.urgency(),
                draft.partners(),
                draft.filing(),
                draft.congress());
    }

    @Test
    void theDraftingPageOffersTheCongressAndFillsSymbolAndAuthority() throws Exception {
        var own = bodies.committee("Đảng ủy xã Nà Trang");
        var letter = letters.begin(own, draft("BC", CongressOrgan.NONE), Optional.empty());
        var edit = "/directives/" + letter.id().value() + "/edit";
        browser.perform(get(edit).with(as(own)))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("name=\"organ\""))));

        browser.perform(post("/directives/numbers/congresses")
                        .param("name", "")
                        .param("day", "30/2/2026")
                        .with(as(own))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ngày không đúng")));
        browser.perform(post("/directives/numbers/congresses")
                        .param("name", NAME)
                        .param("day", TODAY.toString())
                        .with(as(own))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        browser.perform(get("/directives/numbers?type=ĐH").with(as(own)))
                .andExpect(content().string(containsString(NAME)))
                .andExpect(content().string(containsString("đánh chung một dãy số")));

        browser.perform(post("/directives/" + letter.id().value() + "/draft")
                        .param("version", "1")
                        .param("docType", "BC")
                        .param("symbol", "BC/ĐU")
                        .param("organ", "Ban Kiểm phiếu")
                        .param("congress", NAME)
                        .param("title", "Trưởng ban")
                        .param("then", "organ")
                        .with(as(own))
                        .with(csrf()))
                .andExpect(content().string(containsString("value=\"BC/ĐH\"")))
                .andExpect(content().string(containsString("T/M BAN KIỂM PHIẾU")))
                .andExpect(content().string(containsString("value=\"TRƯỞNG BAN\"")));
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, "", AuthorityUtils.createAuthorityList("PERSON")));
    }
}
