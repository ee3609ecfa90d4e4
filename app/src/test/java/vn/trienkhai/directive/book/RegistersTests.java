package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;

/** What a register is asked for and what it answers. */
@WholeApplication
class RegistersTests {
    private static final String PROVINCE = "TỈNH ỦY VÂN SƠN";
    private static int made = 300;

    private final Registers registers;
    private final Directives directives;
    private final ReadingDesk desk;
    private final RegisterWorkbook workbook;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final MockMvc browser;
    private final TwoCommunes world;
    private Directive bridge;
    private Directive wells;

    @Autowired
    RegistersTests(
            Registers registers,
            Directives directives,
            ReadingDesk desk,
            RegisterWorkbook workbook,
            Transactions transactions,
            JdbcClient jdbc,
            MockMvc browser,
            TwoCommunes world) {
        this.registers = registers;
        this.directives = directives;
        this.desk = desk;
        this.workbook = workbook;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.browser = browser;
        this.world = world;
    }

    @BeforeEach
    void fill() {
        bridge = register(Paper.of(PROVINCE, ++made + "-CV/TU")
                .about("về việc sửa cầu treo")
                .asking("Kiểm tra lan can, ván mặt cầu của " + made + " cầu treo trước ngày 15/11/2026."));
        wells = register(Paper.of(PROVINCE, ++made + "-CV/TU")
                .about("về việc nạo vét giếng làng")
                .on("20 tháng 10 năm 2026")
                .asking("Thuê thợ đục đá, khơi dòng " + made + " giếng trước ngày 15/11/2026."));
    }

    private Directive register(Paper paper) {
        return directives.register(world.namRom, "thu-" + made + ".txt", paper.bytes());
    }

    private List<FoundLine> find(Actor actor, String words) {
        return registers.find(actor, RegisterQuery.of(Book.INCOMING, words, 50));
    }

    private static RegisterQuery asking(String number, String issuer, String type, LocalDate since, int year) {
        return new RegisterQuery(
                Book.INCOMING,
                "",
                number,
                issuer,
                Optional.of(type).filter(code -> !code.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(since),
                Optional.empty(),
                OptionalInt.of(year),
                OptionalLong.empty(),
                50);
    }

    @Test
    void findsWordsOfTheTextWithAndWithoutMarksAndShowsTheirPassage() {
        for (var typed : List.of("LAN CAN " + (made - 1), "van mat cau " + (made - 1))) {
            assertThat(find(world.namRom, typed)).singleElement().satisfies(found -> {
                assertThat(found.line().directive().id()).isEqualTo(bridge.id());
                var passage = found.passage().orElseThrow();
                var text =
                        directives.content(world.namRom, bridge.id()).reading().text();
                assertThat(text.substring(passage.start(), passage.end())).contains("cầu");
                assertThat(passage.pieces())
                        .filteredOn(FoundPassage.Piece::isFound)
                        .extracting(FoundPassage.Piece::text)
                        .contains(Integer.toString(made - 1));
            });
        }
    }

    @Test
    void aPhraseStandsAsTypedAndWordsInAnyOrder() {
        assertThat(find(world.namRom, "can lan " + (made - 1))).hasSize(1);
        assertThat(find(world.namRom, "\"can lan\" " + (made - 1))).isEmpty();
        assertThat(find(world.namRom, "“lan can” " + (made - 1))).hasSize(1);
        assertThat(find(world.namRom, "\"lan can")).isNotEmpty();
        assertThat(find(world.namRom, "%' | ! & :* (")).isNotEmpty();
    }

    @Test
    void wordsOfTheHeadingNeedNoPassage() {
        assertThat(find(world.namRom, "gieng lang " + made + "-CV/TU"))
                .singleElement()
                .matches(found -> found.passage().isEmpty())
                .matches(found -> found.line().directive().id().equals(wells.id()));
    }

    @Test
    void numberIssuerTypeDaysAndYearNarrowTogether() {
        var tenth = LocalDate.of(2026, 10, 10);
        int year = registers.years(world.namRom, Book.INCOMING).getFirst();

        assertThat(registers.lines(world.namRom, asking("0" + made, "vân sơn", "CV", tenth, year)))
                .singleElement()
                .matches(line -> line.directive().id().equals(wells.id()));
        assertThat(registers.lines(world.namRom, asking(made + " CV TU", "", "", tenth, year)))
                .hasSize(1);
        assertThat(registers.lines(world.namRom, asking(made + "-CV/T0", "", "", tenth, year)))
                .isEmpty();
        assertThat(registers.lines(world.namRom, asking(made + "-CU/TU", "", "", tenth, year)))
                .as("v and u are read for each other")
                .hasSize(1);
        assertThat(registers.lines(world.namRom, asking("" + made, "huyện khác", "", tenth, year)))
                .isEmpty();
        assertThat(registers.lines(world.namRom, asking("" + made, "", "KH", tenth, year)))
                .isEmpty();
        assertThat(registers.lines(world.namRom, asking("" + made, "", "", LocalDate.of(2026, 10, 21), year)))
                .isEmpty();
        assertThat(registers.lines(world.namRom, asking("" + made, "", "", tenth, year - 1)))
                .isEmpty();
    }

    @Test
    void whatAPersonPutRightIsFoundFromThenOn() {
        int version = desk.open(world.namRom, bridge.id()).version();
        desk.correct(world.namRom, bridge.id(), version, "/subject", "về việc thay dây cáp " + made);
        desk.confirm(
                world.namRom, bridge.id(), desk.open(world.namRom, bridge.id()).version());

        assertThat(find(world.namRom, "thay day cap " + made))
                .singleElement()
                .matches(found -> found.line().directive().id().equals(bridge.id()));
    }

    @Test
    void aRegisterAnswersItsOwnUnitAlone() {
        var typed = "lan can " + (made - 1);
        assertThat(find(world.muongLam, typed)).isEmpty();
        assertThat(find(world.province, typed)).isEmpty();
        assertThat(transactions.<Integer>as(
                        world.muongLam,
                        () -> jdbc.sql("select count(*) from directive_alike(:number)")
                                .param("number", made + "-CV/TU")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void pagesFollow() {
        var first = registers.lines(world.namRom, RegisterQuery.of(Book.INCOMING, "vân sơn", 1));
        var second = registers.lines(
                world.namRom, RegisterQuery.of(Book.INCOMING, "vân sơn", 1).before(first.getFirst()));

        assertThat(first.getFirst().directive().id()).isEqualTo(wells.id());
        assertThat(second.getFirst().directive().id()).isEqualTo(bridge.id());
    }

    @Test
    void theWorkbookHoldsWhatIsListed() throws Exception {
        var out = new ByteArrayOutputStream();
        workbook.write(Book.INCOMING, registers.lines(world.namRom, RegisterQuery.of(Book.INCOMING, "", 2)), out);

        assertThat(out.size()).isGreaterThan(1_000);
        assertThat(out.toByteArray()).startsWith('P', 'K');
    }

    @Test
    void thePageKeepsTheQuestionInItsAddresses() throws Exception {
        var page = browser.perform(get("/directives?q=lan can & ván&number={n}&since=32/13", made - 1)
                        .with(authentication(new UsernamePasswordAuthenticationToken(
                                world.namRom, "", AuthorityUtils.createAuthorityList("ROLE_USER")))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("/directives/" + bridge.id() + "/passage?start=")
                .contains("<mark>");
        assertThat(page).contains("export.xlsx?book=incoming&amp;q=lan%20can").contains("number=" + (made - 1));
    }
}
