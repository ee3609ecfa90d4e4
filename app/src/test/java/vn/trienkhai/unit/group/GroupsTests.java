package vn.trienkhai.unit.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Resolution;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;
import vn.trienkhai.unit.change.UnitChange;
import vn.trienkhai.unit.change.UnitChanges;
import vn.trienkhai.unit.exchange.ImportOrder;
import vn.trienkhai.unit.exchange.UnitExchange;
import vn.trienkhai.unit.group.UnitGroup.Draft;
import vn.trienkhai.unit.group.UnitGroup.Sort;

/** A government of one province: two communes and a ward with schools below them. */
@WholeApplication
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupsTests {
    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final GroupQuery ANY = GroupQuery.NONE;

    private static final String LETTER = """
            TỈNH ỦY VÂN SƠN
            Số 77-CV/TU
            Vân Sơn, ngày 12 tháng 3 năm 2026

            V/v chăm sóc vườn cây

            Kính gửi: Đảng ủy xã Mường Lâm

            Đề nghị các đơn vị chăm sóc vườn cây trước ngày 30/4/2026.
            """;

    private final Groups groups;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Deliveries deliveries;
    private final Units units;
    private final UnitNames names;
    private final UnitChanges changes;
    private final UnitExchange exchange;
    private final TwoCommunes world;
    private final MockMvc browser;
    private final Actor clerk;

    @Autowired
    GroupsTests(
            Groups groups,
            Units units,
            UnitNames names,
            UnitChanges changes,
            UnitExchange exchange,
            Directives directives,
            ReadingDesk desk,
            Deliveries deliveries,
            TwoCommunes world,
            MockMvc browser) {
        this.directives = directives;
        this.desk = desk;
        this.deliveries = deliveries;
        this.groups = groups;
        this.units = units;
        this.names = names;
        this.changes = changes;
        this.exchange = exchange;
        this.world = world;
        this.browser = browser;
        this.clerk = world.province;
    }

    @BeforeAll
    void someUnits(@TempDir Path folder) throws Exception {
        var list = Files.writeString(folder.resolve("don-vi.csv"), """
                Mã,Tên,Loại,Cấp,Cấp trên,Nhãn
                G1,UBND tỉnh Khau Phạ,ubnd_tinh,Cấp tỉnh,,
                G11,UBND xã Púng Luông,ubnd_xa,Cấp xã,G1,biên giới;vùng cao
                G12,UBND xã Dế Xu,ubnd_xa,Cấp xã,G1,Vùng cao
                G13,UBND phường Mồ Dề,ubnd_phuong,Cấp xã,G1,
                G14,UBND xã Chế Tạo,ubnd_xa,Cấp xã,G1,
                G111,Trường tiểu học Púng Luông,truong,Cơ sở,G11,
                G131,Trường tiểu học Mồ Dề,truong,Cơ sở,G13,
                """);
        assertThat(exchange.take(world.operator, ImportOrder.of(list, Optional.of(OLD)), rows -> {})
                        .problems())
                .isEmpty();
    }

    @Test
    void aQueryFindsUnitsByWhatIsAskedForOnEachDay() {
        var province = named("UBND tỉnh Khau Phạ");

        assertThat(inIt(query("Các xã và trường", below(province, false))))
                .hasSize(6)
                .startsWith("UBND xã Púng Luông", "UBND xã Dế Xu");
        assertThat(inIt(query("Trực thuộc tỉnh", below(province, true)))).hasSize(4);
        assertThat(inIt(query(
                        "Các trường",
                        new GroupQuery(
                                Optional.of(province),
                                false,
                                Optional.of(Line.GOVERNMENT),
                                Optional.of(Level.GRASSROOTS),
                                Optional.of("truong"),
                                Optional.empty(),
                                Optional.empty()))))
                .containsExactly("Trường tiểu học Púng Luông", "Trường tiểu học Mồ Dề");
        assertThat(inIt(query("Các xã", beginning("UBND xã"))))
                .containsExactly("UBND xã Púng Luông", "UBND xã Dế Xu", "UBND xã Chế Tạo");
        assertThat(inIt(query("Vùng cao", tag("vùng cao")))).containsExactly("UBND xã Púng Luông", "UBND xã Dế Xu");
        assertThat(groups.members(
                                clerk,
                                groups.find(clerk, query("Năm 2019", beginning("UBND xã"))),
                                OLD.minusDays(1),
                                0,
                                50)
                        .count())
                .isZero();
    }

    @Test
    void aListGoesOnWithWhoTookOverAndSaysWhomItHasLost() {
        var one = named("UBND xã Chế Tạo");
        var other = named("UBND phường Mồ Dề");
        long id = groups.create(clerk, new Draft("Điểm chỉ đạo", Sort.LIST, ANY, List.of(one, other)));
        var rename = new UnitChange.Rename(DAY, one, UnitChange.Naming.of("UBND xã Chế Cu Nha"));
        long change = changes.apply(
                world.operator, rename, changes.preview(world.operator, rename).seal());

        assertThat(inIt(id)).containsExactlyInAnyOrder("UBND xã Chế Cu Nha", "UBND phường Mồ Dề");
        assertThat(groups.members(clerk, groups.find(clerk, id), DAY.minusDays(1), 0, 50)
                        .units())
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("UBND xã Chế Tạo", "UBND phường Mồ Dề");
        changes.undo(world.operator, change);
        var tagged = new UnitChange.Rename(DAY, named("UBND xã Dế Xu"), UnitChange.Naming.of("UBND phường Dế Xu"));
        long renamed = changes.apply(
                world.operator, tagged, changes.preview(world.operator, tagged).seal());
        assertThat(inIt(query("Vùng cao, kể cả đổi tên", tag("vùng cao")))).contains("UBND phường Dế Xu");
        changes.undo(world.operator, renamed);

        var end = new UnitChange.Abolish(DAY, one);
        long ended = changes.apply(
                world.operator, end, changes.preview(world.operator, end).seal());
        assertThat(groups.members(clerk, groups.find(clerk, id), DAY, 0, 50).lost())
                .extracting(Unit::name)
                .containsExactly("UBND xã Chế Tạo");
        changes.undo(world.operator, ended);
    }

    @Test
    void whoWasInItWhenItWasUsedStaysAsItWas() {
        long id = groups.create(
                clerk,
                new Draft("Hai xã", Sort.LIST, ANY, List.of(named("UBND xã Púng Luông"), named("UBND xã Dế Xu"))));

        assertThat(groups.use(clerk, id, "12-CV/TU")).hasSize(2);
        groups.change(clerk, id, 1, new Draft("Một xã", Sort.LIST, ANY, List.of(named("UBND xã Dế Xu"))));

        assertThat(inIt(id)).containsExactly("UBND xã Dế Xu");
        var use = groups.uses(clerk, id).getFirst();
        assertThat(use.name()).isEqualTo("Hai xã");
        assertThat(groups.usedFor(clerk, use.id(), 0, 50))
                .extracting(Unit::name)
                .containsExactly("UBND xã Púng Luông", "UBND xã Dế Xu");
    }

    @Test
    void itsNameIsAPhraseThatMeansWhoIsInItForItsOwnUnitOnly() {
        query("Các xã vùng cao Khau Phạ", tag("vùng cao"));

        var meant = names.resolve(clerk, clerk.unit(), "các xã vùng cao khau phạ");
        assertThat(meant.way()).isEqualTo(Resolution.Way.GROUP);
        assertThat(meant.isCertain()).isTrue();
        assertThat(meant.units())
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("UBND xã Púng Luông", "UBND xã Dế Xu");
        assertThat(names.resolve(world.muongLam, world.muongLam.unit(), "các xã vùng cao khau phạ")
                        .units())
                .extracting(Unit::name)
                .doesNotContain("UBND xã Dế Xu");
    }

    @Test
    void whatMakesNoSenseIsRefusedAndSoIsAChangeOfSomethingOlder() {
        long id = query("Trùng tên", beginning("UBND xã"));

        assertRefused("unit.group.taken", new Draft("trùng  TÊN", Sort.QUERY, beginning("Trường"), List.of()));
        assertRefused("unit.group.name", new Draft(" ", Sort.QUERY, beginning("Trường"), List.of()));
        assertRefused("unit.group.everybody", new Draft("Mọi người", Sort.QUERY, ANY, List.of()));
        assertRefused("unit.group.empty", new Draft("Không ai", Sort.LIST, ANY, List.of()));
        var draft = new Draft("Trùng tên", Sort.QUERY, beginning("Trường"), List.of());
        groups.change(clerk, id, 1, draft);
        assertThatThrownBy(() -> groups.change(clerk, id, 1, draft)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> groups.use(clerk, query("Chưa có ai", beginning("Nông trường")), "1-CV"))
                .hasMessage("unit.group.nobody");
        groups.end(clerk, id);
        assertThatThrownBy(() -> groups.use(clerk, id, "1-CV")).hasMessage("unit.group.nobody");
        assertThatThrownBy(() -> groups.change(clerk, id, 3, draft)).isInstanceOf(Conflict.class);
    }

    @Test
    void anotherUnitNeitherSeesItNorChangesIt() {
        long id = query("Của tỉnh", beginning("UBND xã"));

        assertThat(groups.all(world.muongLam)).extracting(UnitGroup::id).doesNotContain(id);
        assertThatThrownBy(() -> groups.find(world.muongLam, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> groups.end(world.muongLam, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> groups.end(world.operator, id)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aGroupIsMadeSeenChangedAndEndedInTheBrowser() throws Exception {
        var made = String.valueOf(browser.perform(as(post("/units/groups")
                        .param("name", "Các xã Khau Phạ")
                        .param("sort", "QUERY")
                        .param("below", "UBND tỉnh Khau Phạ")
                        .param("direct", "true")
                        .param("beginning", "UBND xã")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        assertThat(html(made))
                .contains("3 đơn vị thuộc nhóm", "UBND xã Dế Xu", "Trực thuộc UBND tỉnh Khau Phạ", "“UBND xã”")
                .doesNotContain("UBND phường Mồ Dề");
        assertThat(html(made + "?on=2019-12-31")).contains("0 đơn vị thuộc nhóm ngày 31/12/2019");
        assertThat(html("/units/groups")).contains("Các xã Khau Phạ", "3 đơn vị hôm nay");

        var form = html(made + "/edit");
        assertThat(form).contains("value=\"UBND tỉnh Khau Phạ\"", "name=\"version\" value=\"1\"");
        var refused = browser.perform(as(post(made)
                        .param("name", "Các xã Khau Phạ")
                        .param("sort", "LIST")
                        .param("version", "1")
                        .param("listed", "UBND xã Dế Xu\nUBND xã Không Có\nG14")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(refused).contains("Không tìm thấy đơn vị “UBND xã Không Có”", "G14");
        browser.perform(as(post(made)
                .param("name", "Hai xã Khau Phạ")
                .param("sort", "LIST")
                .param("version", "1")
                .param("listed", "UBND xã Dế Xu\nG14")));
        assertThat(html(made)).contains("Hai xã Khau Phạ", "2 đơn vị thuộc nhóm");
        assertThat(html(made + "/edit")).contains("UBND xã Dế Xu [" + named("UBND xã Dế Xu") + "]");

        browser.perform(as(post(made + "/end")));
        assertThat(html(made)).contains("Không dùng nữa từ ngày");
    }

    @Test
    void aLetterGoesToWhoIsInAGroupOnThatDayAndWhatIsChosenStaysOnThePageWhenANameIsUnknown() throws Exception {
        long id = query("Nơi nhận vùng cao", tag("vùng cao"));
        var letter = directives.register(clerk, "cong-van.txt", LETTER.getBytes(StandardCharsets.UTF_8));
        var sending = "/directives/"
                + desk.confirm(clerk, letter.id(), desk.open(clerk, letter.id()).version())
                        .id()
                + "/deliveries";

        assertThat(html(sending)).contains("Nơi nhận vùng cao", "2 đơn vị hôm nay");
        var refused = browser.perform(as(post(sending)
                        .param("group", Long.toString(id))
                        .param(
                                "unit",
                                Integer.toString(named("UBND phường Mồ Dề").value()))
                        .param("others", "Sở Không Có Thật")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(refused)
                .contains("Không tìm thấy đơn vị “Sở Không Có Thật”")
                .containsPattern("name=\"group\" value=\"" + id + "\" checked");
        assertThat(deliveries.deliveries(clerk, letter.id(), 50)).isEmpty();
        assertThat(groups.uses(clerk, id)).isEmpty();

        var sent = browser.perform(as(post(sending)
                        .param("group", Long.toString(id))
                        .param(
                                "unit",
                                Integer.toString(named("UBND phường Mồ Dề").value()))))
                .andReturn()
                .getResponse();
        assertThat(sent.getRedirectedUrl())
                .as(sent.getContentAsString(StandardCharsets.UTF_8))
                .endsWith("/coverage");
        assertThat(deliveries.deliveries(clerk, letter.id(), 50).stream()
                        .map(delivery -> units.find(clerk, delivery.unit()).name()))
                .containsExactlyInAnyOrder("UBND xã Púng Luông", "UBND xã Dế Xu", "UBND phường Mồ Dề");
        assertThat(groups.uses(clerk, id)).singleElement().satisfies(use -> {
            assertThat(use.usedFor()).contains("77-CV/TU");
            assertThat(use.count()).isEqualTo(2);
        });
    }

    private void assertRefused(String key, Draft draft) {
        assertThatThrownBy(() -> groups.create(clerk, draft))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private long query(String name, GroupQuery query) {
        return groups.create(clerk, new Draft(name, Sort.QUERY, query, List.of()));
    }

    private static GroupQuery below(UnitId unit, boolean direct) {
        return new GroupQuery(
                Optional.of(unit),
                direct,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static GroupQuery beginning(String words) {
        return new GroupQuery(
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(words),
                Optional.empty());
    }

    private static GroupQuery tag(String tag) {
        return new GroupQuery(
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(tag));
    }

    private List<String> inIt(long group) {
        return groups.members(clerk, groups.find(clerk, group), DAY, 0, 50).units().stream()
                .map(Unit::name)
                .collect(Collectors.toList());
    }

    private UnitId named(String name) {
        return units.search(clerk, name, DAY.minusDays(1), 10).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String html(String path) throws Exception {
        return browser.perform(as(get(path))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(authentication(new UsernamePasswordAuthenticationToken(
                        clerk, "", AuthorityUtils.createAuthorityList("ROLE_USER"))))
                .with(csrf());
    }
}
