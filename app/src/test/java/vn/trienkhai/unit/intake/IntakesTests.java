package vn.trienkhai.unit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.exchange.ImportReport.Verb;
import vn.trienkhai.unit.intake.Intake.State;
import vn.trienkhai.unit.intake.IntakeFiles.Upload;

/** Each test sends lists of its own, of a province of its own. */
@WholeApplication
@DirtiesContext
class IntakesTests {
    private static final LocalDate SINCE = LocalDate.of(2004, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Intakes intakes;
    private final Units units;
    private final Jobs jobs;
    private final TwoCommunes world;
    private final MockMvc browser;

    @Autowired
    IntakesTests(Intakes intakes, Units units, Jobs jobs, TwoCommunes world, MockMvc browser) {
        this.intakes = intakes;
        this.units = units;
        this.jobs = jobs;
        this.world = world;
        this.browser = browser;
    }

    @Test
    void aListIsSentSeenEnteredAndSentAgainInTheBrowser() throws Exception {
        var list = "Mã,Tên,Loại,Cấp,Cấp trên\nA1,Tỉnh Pú Hồng,tỉnh,Cấp tỉnh,\nA101,Xã Nà Tấu,xã,Cấp xã,A1\n";

        var page = sent("don-vi.csv", list.getBytes(StandardCharsets.UTF_8));
        var shown = html(get(page));
        assertThat(shown).contains("Lập mới", "lập Xã Nà Tấu (dưới: Tỉnh Pú Hồng)", "Áp dụng", "Hoàn tác được");
        assertThat(named("Xã Nà Tấu")).isEmpty();

        var seal = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"").matcher(shown);
        assertThat(seal.find()).isTrue();
        browser.perform(as(world.operator, post(page + "/application").param("seal", seal.group(1))));
        assertThat(html(get(page))).contains("Đã áp dụng toàn bộ tệp", "Hoàn tác");
        assertThat(named("Xã Nà Tấu")).isPresent();

        assertThat(html(get(sent("don-vi.csv", list.getBytes(StandardCharsets.UTF_8)))))
                .contains("Không có gì để áp dụng", "Giữ nguyên")
                .doesNotContain("name=\"seal\"");
        browser.perform(as(world.operator, post(page + "/undo")));
        assertThat(html(get(page))).contains("Đã hoàn tác");
        assertThat(named("Xã Nà Tấu")).isEmpty();
        assertThat(html("/units/import")).contains("don-vi.csv", "Đã hoàn tác");
    }

    @Test
    void refusedRowsAreListedByPageAndComeBackAsASheetWithTheirReasons() throws Exception {
        var rows = IntStream.rangeClosed(1, 120)
                .mapToObj(n -> "B%d,Xã Hang %d,tầng %d,".formatted(n, n, n))
                .collect(Collectors.joining("\n"));
        var page = sent("sai.csv", ("Mã,Tên,Cấp,Cấp trên\n" + rows + "\n").getBytes(StandardCharsets.UTF_8));

        var first = html(get(page));
        assertThat(first)
                .contains("Có 120 chỗ chưa nhập được", "Dòng 2", "Dòng 51")
                .doesNotContain("Dòng 52<", "name=\"seal\"");
        assertThat(html(get(page + "?show=problems&after=100")))
                .contains("Dòng 121")
                .doesNotContain("Xem tiếp");

        var sheet = browser.perform(as(world.operator, get(page + "/problems.xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var lines = workbook.getFirstSheet().read();
            assertThat(lines).hasSize(121);
            assertThat(lines.get(1).getCellText(2)).contains("cấp “tầng 1” không nhận ra được");
            assertThat(lines.get(1).getCellText(4)).isEqualTo("Xã Hang 1");
        }
    }

    @Test
    void whatADifferentTreeWouldMakeOfItIsShownAnewInsteadOfEntered() {
        long first = begun("Mã,Tên,Cấp,Cấp trên\nC1,Tỉnh Bó Sinh,Cấp tỉnh,\nC101,Xã Bó Một,Cấp xã,C1\n");
        long second = begun("Mã,Tên,Cấp,Cấp trên\nC1,Tỉnh Bó Sinh,Cấp tỉnh,\nC102,Xã Bó Hai,Cấp xã,C1\n");
        var seen = seal(second);
        intakes.apply(world.operator, first, seal(first));

        intakes.apply(world.operator, second, seen);
        var shown = intakes.find(world.operator, second);
        assertThat(shown.state()).isEqualTo(State.CHECKED);
        assertThat(shown.preview().orElseThrow().stale()).isTrue();
        assertThat(shown.preview().orElseThrow().counts())
                .containsEntry(Verb.CREATE, 1)
                .containsEntry(Verb.SAME, 1);
        assertThat(named("Xã Bó Hai")).isEmpty();
        assertThatThrownBy(() -> intakes.apply(world.operator, second, seen)).isInstanceOf(Conflict.class);

        intakes.apply(world.operator, second, seal(second));
        assertThat(named("Xã Bó Hai")).isPresent();
    }

    @Test
    void twoPeopleWhoEnterTheSameListAtOnceEnterItOnce() throws Exception {
        var list = "Mã,Tên,Cấp,Cấp trên\nD1,Tỉnh Lóng Luông,Cấp tỉnh,\nD101,Xã Chiềng Khừa,Cấp xã,D1\n";
        var both = List.of(begun(list), begun(list));
        var together = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var id : both) {
                var seal = seal(id);
                work.add(() -> {
                    together.await();
                    intakes.apply(world.operator, id, seal);
                    return true;
                });
            }
            for (var done : people.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(both.stream().map(id -> intakes.find(world.operator, id).state()))
                .containsExactlyInAnyOrder(State.APPLIED, State.CHECKED);
        assertThat(units.search(world.operator, "Chiềng Khừa", DAY, 5)).hasSize(1);
    }

    @Test
    void aLargeListIsLookedThroughAndEnteredInTheBackground() {
        var rows = IntStream.rangeClosed(1, Intakes.AT_ONCE)
                .mapToObj(n -> "E1%04d,Bản Số %d,Cơ sở,E1".formatted(n, n))
                .collect(Collectors.joining("\n"));
        long id = begun("Mã,Tên,Cấp,Cấp trên\nE1,Tỉnh Hua Bum,Cấp tỉnh,\n" + rows + "\n");

        assertThat(intakes.find(world.operator, id).state()).isEqualTo(State.CHECKING);
        assertThatThrownBy(() -> intakes.again(world.operator, id)).isInstanceOf(Conflict.class);
        await(id);
        assertThat(intakes.find(world.operator, id).preview().orElseThrow().counts())
                .containsEntry(Verb.CREATE, Intakes.AT_ONCE + 1);
        intakes.apply(world.operator, id, seal(id));
        assertThat(intakes.find(world.operator, id).state()).isEqualTo(State.APPLYING);
        await(id);
        assertThat(intakes.find(world.operator, id).state()).isEqualTo(State.APPLIED);
        assertThat(named("Bản Số 2999")).isPresent();
    }

    @Test
    void whatTheFilesLeaveOpenIsAskedAndAnsweredInThePage() throws Exception {
        var table = "old_province_code,old_province,old_district_code,old_district,old_commune_code,old_commune,"
                + "new_province_code,new_commune_code,new_commune\n"
                + "91,Tỉnh Khau Vai,911,Huyện Khau Vai,91101,Xã Niêm Tòng,91,91101,Xã Niêm Sơn\n";
        var list = "Mã,Tên,Cấp,Cấp trên\n91,Tỉnh Khau Vai,Cấp tỉnh,\n91109,Xã Niêm Sơn,Cấp xã,91\n";
        var answer = browser.perform(as(
                        world.operator,
                        multipart("/units/import")
                                .file(new MockMultipartFile(
                                        "first", "chuyen-doi.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                                .file(new MockMultipartFile(
                                        "second", "danh-sach.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)))
                                .param("firstDay", "2025-07-01")
                                .param("secondDay", "2025-08-01")))
                .andReturn()
                .getResponse();
        var page = String.valueOf(answer.getRedirectedUrl());
        assertThat(html(get(page)))
                .contains("Cần trả lời 1 câu hỏi", "Mã nào đúng?", "91109")
                .doesNotContain("name=\"seal\"");

        browser.perform(as(world.operator, post(page + "/answers").param("answer0", "91109")));
        assertThat(html(get(page))).doesNotContain("Mã nào đúng?").contains("name=\"seal\"");
        long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
        intakes.apply(world.operator, id, seal(id));
        assertThat(named("Xã Niêm Sơn").flatMap(Unit::code)).contains("91109");
    }

    @Test
    void unreadableFilesAreRefusedOnThePage() throws Exception {
        var refused = browser.perform(as(
                        world.operator,
                        multipart("/units/import")
                                .file(new MockMultipartFile(
                                        "first",
                                        "x.csv",
                                        "text/csv",
                                        "một,hai\n1,2\n".getBytes(StandardCharsets.UTF_8)))))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("không có tiêu đề cột nào nhận ra được");
        assertThatThrownBy(() -> intakes.begin(world.operator, List.of(), SINCE, Line.GOVERNMENT))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void templatesAndTheUnitsOfADayAreHandedOutAsFiles() throws Exception {
        assertThat(html("/units/import/templates/CHANGES.csv")).contains("Việc,Ngày,Hệ thống,Đơn vị cũ");
        assertThat(html("/units/export?on=2025-07-02&as=csv")).contains("Mã,Tên", "Đảng ủy xã Mường Lâm");
        assertThat(html("/units/export/history?as=csv")).contains("Việc,Số,Số liên quan", "Đảng ủy xã Mường Lâm");
        assertThat(html("/units/import")).contains("/units/export/history?as=csv");
        for (var path : List.of("/units/import/templates/UNITS.xlsx", "/units/export?as=xlsx")) {
            var bytes = browser.perform(as(world.operator, get(path)))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                assertThat(workbook.getFirstSheet().read().getFirst().getCellText(1))
                        .isEqualTo("Tên");
            }
        }
    }

    private long begun(String list) {
        var bytes = list.getBytes(StandardCharsets.UTF_8);
        return intakes.begin(
                world.operator,
                List.of(new Upload("don-vi.csv", () -> new ByteArrayInputStream(bytes), Optional.of(DAY))),
                SINCE,
                Line.GOVERNMENT);
    }

    private void await(long id) {
        intakes.find(world.operator, id)
                .job()
                .ifPresent(job -> assertThat(jobs.await(world.operator, job, Duration.ofMinutes(2))
                                .problem())
                        .isEmpty());
    }

    private String seal(long id) {
        return intakes.find(world.operator, id).preview().orElseThrow().seal();
    }

    private String sent(String name, byte[] content) throws Exception {
        var answer = browser.perform(as(
                        world.operator,
                        multipart("/units/import")
                                .file(new MockMultipartFile("first", name, "text/csv", content))
                                .param("firstDay", DAY.toString())))
                .andReturn()
                .getResponse();
        return String.valueOf(answer.getRedirectedUrl());
    }

    private String html(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(as(world.operator, request))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String html(String path) throws Exception {
        return html(get(path));
    }

    private Optional<Unit> named(String name) {
        return units.search(world.operator, name, LocalDate.of(2026, 6, 1), 5).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst();
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(Actor actor, B request) {
        return request.with(authentication(new UsernamePasswordAuthenticationToken(
                        actor, "", AuthorityUtils.createAuthorityList("ROLE_USER"))))
                .with(csrf());
    }
}
