package vn.trienkhai.directive.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.campaign.Campaigns;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.chain.Links;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.delivery.SentLetter;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.task.Tasks;

/** One duty of the province, over the commune's letter, to the cell that does it. */
@WholeApplication
class TrailTests {
    private static final String ON_PAPER = """
            ĐẢNG ỦY XÃ NẬM RỐM
            *
            Số %d-CV/ĐU
            về việc biển chỉ đường

            ĐẢNG CỘNG SẢN VIỆT NAM

            Nậm Rốm, ngày 12 tháng 10 năm 2026

            Kính gửi: Các chi bộ trực thuộc.

            Đảng ủy xã yêu cầu:

            1. Các chi bộ trực thuộc

            a) Quét dọn nhà văn hóa bản trước ngày 01/11/2026.

            b) Sơn lại các biển chỉ đường vào bản, xong trước ngày %s.

            Nơi nhận:

            - Như trên;
            - Lưu Văn phòng.

            T/M BAN THƯỜNG VỤ
            BÍ THƯ

            Vàng Thị Rốm
            """;
    private static int number = 60;

    private final TwoCommunes world;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Deliveries deliveries;
    private final Links links;
    private final Trails trails;
    private final DutyAnswers answers;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Tasks tasks;
    private final SentLetter sent;
    private final MockMvc browser;

    @Autowired
    TrailTests(
            TwoCommunes world,
            Directives directives,
            ReadingDesk desk,
            Letters letters,
            Signing signing,
            Deliveries deliveries,
            Links links,
            Trails trails,
            DutyAnswers answers,
            JdbcClient jdbc,
            Transactions transactions,
            Campaigns campaigns,
            Tasks tasks,
            MockMvc browser) {
        this.world = world;
        this.directives = directives;
        this.desk = desk;
        this.deliveries = deliveries;
        this.links = links;
        this.trails = trails;
        this.answers = answers;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.sent = new SentLetter(directives, desk, letters, signing, deliveries);
        this.browser = browser;
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("PERSON")));
    }

    /** The neighbour's letter on paper that carries the directive out. */
    private Directive onPaper(Directive above, String deadline) {
        var text = ON_PAPER.formatted(++number, deadline);
        var directive = directives.register(world.namRom, "giay.txt", text.getBytes(StandardCharsets.UTF_8));
        desk.confirm(
                world.namRom,
                directive.id(),
                desk.open(world.namRom, directive.id()).version());
        links.confirm(world.namRom, directive.id(), above.id(), Optional.empty());
        return directive;
    }

    @Test
    void whatADraftTookOverIsCertainAndWhatReadsAlikeIsNot() {
        var top = sent.sent(world.province, world.muongLam, world.namRom);
        var drafted = sent.derived(world.muongLam, top);
        var paper = onPaper(top, "18/11/2026");

        var trail = trails.of(world.province, top.id(), 0);

        assertThat(trail.above()).isEmpty();
        assertThat(trail.without()).isEmpty();
        assertThat(trail.step().task().text()).contains("sơn lại biển chỉ đường");
        assertThat(trail.step().below()).hasSize(2);
        assertThat(trail.step().below().getFirst()).satisfies(step -> {
            assertThat(step.heading().id()).isEqualTo(drafted.id());
            assertThat(step.likeness()).isEmpty();
            assertThat(step.task().text()).startsWith("Sơn lại biển chỉ đường vào bản");
            assertThat(step.words()).isPresent();
        });
        assertThat(trail.step().below().getLast()).satisfies(step -> {
            assertThat(step.heading().id()).isEqualTo(paper.id());
            assertThat(step.place()).as("the second duty, not the first").isEqualTo(1);
            assertThat(step.likeness()).hasValueSatisfying(likeness -> {
                assertThat(likeness.words()).isGreaterThan(50);
                assertThat(likeness.meant()).isTrue();
                assertThat(likeness.inTime()).isTrue();
            });
        });
    }

    @Test
    void aLetterThatLeavesTheDutyOutIsNamed() {
        var top = sent.sent(world.province, world.namRom);
        var paper = directives.register(
                world.namRom,
                "giay.txt",
                ON_PAPER.formatted(++number, "18/11/2026")
                        .replace("Sơn lại các biển chỉ đường vào bản", "Phát quang hai bên mương nước")
                        .getBytes(StandardCharsets.UTF_8));
        desk.confirm(
                world.namRom, paper.id(), desk.open(world.namRom, paper.id()).version());
        links.confirm(world.namRom, paper.id(), top.id(), Optional.empty());

        var trail = trails.of(world.province, top.id(), 0);

        assertThat(trail.step().below()).isEmpty();
        assertThat(trail.without())
                .extracting(without -> without.heading().id())
                .containsExactly(paper.id());
    }

    /** What is asked of the only directive below, wherever it is asked. */
    private Trail.Asked asked(Actor actor, Directive top) {
        var trail = trails.of(actor, top.id(), 0);
        return Stream.concat(
                        trail.step().below().stream().flatMap(step -> step.asked().stream()),
                        trail.without().stream().flatMap(without -> without.asked().stream()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatReadsAlikeIsConfirmedByAPersonOfTheUnitThatCarriesItOutAndByNobodyElse() {
        var top = sent.sent(world.province, world.muongLam, world.namRom);
        sent.derived(world.muongLam, top);
        onPaper(top, "18/11/2026");

        var question = asked(world.namRom, top);
        assertThat(question.chosen()).containsExactly(1);
        assertThat(trails.of(world.province, top.id(), 0).step().below())
                .as("the province is asked of neither, and a draft needs no answer")
                .allSatisfy(step -> assertThat(step.asked()).isEmpty());
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> answers.answer(world.province, question.question(), List.of(1)));

        answers.answer(world.namRom, question.question(), question.chosen());

        assertThat(trails.of(world.province, top.id(), 0).step().below().getLast())
                .satisfies(step -> {
                    assertThat(step.place()).isEqualTo(1);
                    assertThat(step.likeness()).isEmpty();
                    assertThat(step.answer()).hasValueSatisfying(answer -> {
                        assertThat(answer.by()).isEqualTo(world.namRom.name());
                        assertThat(answer.version()).isEqualTo(1);
                    });
                });
        var record = transactions.as(
                world.namRom,
                () -> jdbc.sql(
                                "select count(*) from audit_record where action = 'directive.duty_carried_out' and subject_id = :id")
                        .param("id", question.question().directive().toString())
                        .query(Integer.class)
                        .single());
        assertThat(record).isEqualTo(1);
    }

    @Test
    void othersAreChosenOrNoneAndWhoAnswersAnOldPageIsToldSo() {
        var top = sent.sent(world.province, world.namRom);
        onPaper(top, "18/11/2026");
        var first = asked(world.namRom, top).question();

        answers.answer(world.namRom, first, List.of());
        assertThat(trails.of(world.province, top.id(), 0).step().below()).isEmpty();
        assertThat(trails.of(world.province, top.id(), 0).without())
                .singleElement()
                .satisfies(without -> assertThat(without.answer())
                        .hasValueSatisfying(
                                answer -> assertThat(answer.isNone()).isTrue()));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> answers.answer(world.namRom, first, List.of(1)));

        answers.answer(world.namRom, asked(world.namRom, top).question(), List.of(1, 0));
        assertThat(trails.of(world.namRom, top.id(), 0).step().below())
                .extracting(Trail.Step::place)
                .containsExactly(0, 1);
        assertThat(trails.of(world.namRom, top.id(), 0).step().below())
                .as("asked once for one directive")
                .filteredOn(step -> step.asked().isPresent())
                .hasSize(1);
    }

    @Test
    void anAnswerFollowsItsWordsThroughLaterContents() {
        var top = sent.sent(world.province, world.namRom);
        var paper = onPaper(top, "18/11/2026");
        var question = asked(world.namRom, top);
        answers.answer(world.namRom, question.question(), List.of(1));
        desk.correct(
                world.namRom, paper.id(), desk.open(world.namRom, paper.id()).version(), "/tasks/0", "");
        desk.confirm(
                world.namRom, paper.id(), desk.open(world.namRom, paper.id()).version());

        assertThat(trails.of(world.province, top.id(), 0).step().below())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.place()).isZero();
                    assertThat(step.task().text()).startsWith("Sơn lại các biển chỉ đường");
                    assertThat(step.answer()).isPresent();
                });
        assertThatExceptionOfType(Conflict.class)
                .as("the page showed the duties of an earlier content")
                .isThrownBy(() -> answers.answer(world.namRom, question.question(), List.of(1)));

        desk.correct(
                world.namRom, paper.id(), desk.open(world.namRom, paper.id()).version(), "/tasks/0", "");
        desk.confirm(
                world.namRom, paper.id(), desk.open(world.namRom, paper.id()).version());
        assertThat(trails.of(world.province, top.id(), 0).without())
                .as("what was confirmed is told with its words when the directive does not have it any more")
                .singleElement()
                .satisfies(without -> assertThat(without.answer())
                        .hasValueSatisfying(answer -> assertThat(answer.carried())
                                .singleElement()
                                .satisfies(words -> assertThat(words.text()).startsWith("Sơn lại các biển"))));
    }

    @Test
    void thePageAsksAndSaysWhatWasWrong() throws Exception {
        var top = sent.sent(world.province, world.namRom);
        onPaper(top, "18/11/2026");
        var page = "/directives/" + top.id() + "/duties/1";
        var question = asked(world.namRom, top).question();
        browser.perform(get(page).with(as(world.namRom)))
                .andExpect(content().string(Matchers.containsString("theo nội dung giống nhau")))
                .andExpect(content().string(Matchers.containsString("Đúng, thực hiện nhiệm vụ trên")));
        browser.perform(get(page).with(as(world.province)))
                .andExpect(content().string(Matchers.containsString("theo nội dung giống nhau")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("/answers"))));

        browser.perform(answered(page, question, "chosen"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Chưa chọn nhiệm vụ nào")));
        browser.perform(answered(page, question, "chosen").param("duty", "7"))
                .andExpect(status().isConflict())
                .andExpect(content().string(Matchers.containsString("xác nhận lại sau khi đồng chí mở trang")));
        browser.perform(answered(page, question, "chosen").param("duty", "1")).andExpect(redirectedUrl(page));
        browser.perform(get(page).with(as(world.province)))
                .andExpect(content().string(Matchers.containsString(world.namRom.name() + " xác nhận ngày ")));
    }

    private MockHttpServletRequestBuilder answered(String page, DutyAnswers.Question question, String decision) {
        return post(page + "/answers")
                .with(as(world.namRom))
                .with(csrf())
                .param("source", question.source().toString())
                .param("place", Integer.toString(question.place()))
                .param("sourceVersion", Integer.toString(question.sourceVersion()))
                .param("directive", question.directive().toString())
                .param("version", Integer.toString(question.version()))
                .param("seen", Integer.toString(question.seen()))
                .param("decision", decision);
    }

    @Test
    void theDutyEndsAtTheUnitThatDoesIt() throws Exception {
        var top = sent.sent(world.province, world.muongLam);
        var campaign = campaigns.openFrom(world.province, top.id(), "Biển chỉ đường");
        var task = tasks.kept(world.province, campaign).getFirst();
        tasks.assign(world.province, task.id(), List.of(world.muongLam.unit()), List.of());
        var letter = sent.derived(world.muongLam, top);
        var duty = tasks.ofUnit(world.muongLam, campaign).getFirst();
        tasks.passOn(
                world.muongLam,
                duty.assignment().id(),
                List.of(world.cell.unit()),
                Optional.empty(),
                Optional.of(letter.id()));
        deliveries.deliver(world.muongLam, letter.id(), List.of(world.cell.unit()));
        var atCell = tasks.ofUnit(world.cell, campaign).getFirst();
        tasks.done(world.cell, atCell.assignment().id(), atCell.assignment().version(), "Đã sơn");

        var trail = trails.of(world.province, top.id(), 0);
        assertThat(trail.step().given()).singleElement().satisfies(given -> {
            assertThat(given.keeper()).isEqualTo(world.province.unit());
            assertThat(given.units()).isEqualTo(1);
            assertThat(given.some()).extracting(DutyWork.AtUnit::unit).containsExactly(world.muongLam.unit());
        });
        assertThat(trail.step().below())
                .singleElement()
                .satisfies(step -> assertThat(step.given()).singleElement().satisfies(given -> {
                    assertThat(given.keeper()).isEqualTo(world.muongLam.unit());
                    assertThat(given.done()).isEqualTo(1);
                    assertThat(given.some()).singleElement().satisfies(at -> {
                        assertThat(at.unit()).isEqualTo(world.cell.unit());
                        assertThat(at.manner()).isEqualTo("done");
                    });
                }));

        browser.perform(get("/directives/" + letter.id() + "/duties/1").with(as(world.cell)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Chỉ đạo các chi bộ sơn lại biển chỉ đường")))
                .andExpect(
                        content().string(Matchers.containsString(top.numberRaw().orElseThrow())))
                .andExpect(content().string(Matchers.containsString(world.cell.unitName())))
                .andExpect(content()
                        .string(Matchers.containsString(
                                "/assignments/" + atCell.assignment().id())))
                .andExpect(content().string(Matchers.containsString("/directives/" + top.id() + "/passage?start=")));
        browser.perform(get("/directives/" + letter.id()).with(as(world.cell)))
                .andExpect(content().string(Matchers.containsString("/directives/" + letter.id() + "/duties/1")));
    }

    @Test
    void aDutyThatIsNotThereAndADirectiveThatMayNotBeReadAreNotFound() throws Exception {
        var top = sent.sent(world.province, world.muongLam);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> trails.of(world.muongLam, top.id(), 1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> trails.of(world.namRom, top.id(), 0));
        for (var number : List.of("0", "2", "99999")) {
            browser.perform(get("/directives/" + top.id() + "/duties/" + number).with(as(world.muongLam)))
                    .andExpect(status().isNotFound());
        }
    }
}
