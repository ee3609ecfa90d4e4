package vn.trienkhai.directive.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.Units;

/**
 * What the page with the chart weighs above a whole nation: 34 provinces, 3,332 communes, five cells in each of 1,200 of them. Counted
 * as the server sends it (texts packed, fonts as they are, some hundred bytes of heads for each answer) and with all it refers to;
 * {@code WeightJourneyTests} weighs the page of the sample world in a browser.
 */
@WholeApplication
class ChartWeightTests {
    private static final int MOST = 100_000;
    /** Heads of an answer, as a browser counted them. */
    private static final int HEADS = 700;

    private static final int PROVINCES = 34;
    private static final int COMMUNES = 98;
    private static final int CELLS = 6_000;
    private static final int COMMUNES_WITH_CELLS = 1_200;
    private static final int STEP = 1_000;
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final List<String> FIRST =
            List.of("Mường", "Nậm", "Phiêng", "Chiềng", "Huổi", "Tân", "Pa", "Sín", "Xuân", "Đồng");
    private static final List<String> SECOND =
            List.of("Lạn", "Khoa", "Thượng", "Ngần", "Chải", "Hưởng", "Lộc", "Quý", "Vệ", "Sài");
    private static final String LETTER = """
            TRUNG TÂM NÀ SẢN
            *
            Số 77-CV/TT

            ĐẢNG CỘNG SẢN VIỆT NAM

            Nà Sản, ngày 06 tháng 11 năm 2026

            Kính gửi: Các cấp ủy trực thuộc.

            Đề nghị các cấp ủy rà soát biển báo đường bản trước ngày 20/12/2026.

            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ

            Lò Văn Chợ
            """;

    private final TwoCommunes world;
    private final Accounts accounts;
    private final Units units;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Deliveries deliveries;
    private final MockMvc browser;

    @Autowired
    ChartWeightTests(
            TwoCommunes world,
            Accounts accounts,
            Units units,
            Directives directives,
            ReadingDesk desk,
            Deliveries deliveries,
            MockMvc browser) {
        this.world = world;
        this.accounts = accounts;
        this.units = units;
        this.directives = directives;
        this.desk = desk;
        this.deliveries = deliveries;
        this.browser = browser;
    }

    @Test
    void thePageOfANationIsLightAtFirstSight() throws Exception {
        var nation = nation();
        var head = head(nation.getFirst());
        var directive = delivered(head, nation);

        var page = new String(answer("/directives/" + directive.value() + "/coverage", head), StandardCharsets.UTF_8);
        assertThat(page.split("<rect ").length).as("cells").isGreaterThan(150);
        var weights = new LinkedHashMap<String, Integer>();
        weights.put("page", packed(page.getBytes(StandardCharsets.UTF_8)));
        for (var address : referred(page, "(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"")) {
            weights.put(address, packed(answer(address, head)));
        }
        for (var font :
                referred(new String(answer("/css/base.css", head), StandardCharsets.UTF_8), "url\\((/font/[^)]+)\\)")) {
            weights.put(font, answer(font, head).length);
        }

        int all = weights.values().stream().mapToInt(Integer::intValue).sum() + HEADS * weights.size();
        System.out.println("weight of a nation's chart: " + all + " " + weights);
        assertThat(weights).as("four cuts of the typeface, style and script").hasSizeBetween(7, 10);
        assertThat(all).as(weights.toString()).isLessThan(MOST);
    }

    private List<UnitId> nation() {
        var bodies = new ArrayList<NewUnit>();
        var places = new ArrayList<Founding.Place>();
        bodies.add(unit("trung_tam", Level.PROVINCE, "Trung tâm Nà Sản"));
        for (int province = 1; province <= PROVINCES; province++) {
            bodies.add(unit("tinh_uy", Level.PROVINCE, "Tỉnh ủy " + name(province)));
            places.add(new Founding.Place(province, 0, FOUNDED, Optional.empty()));
        }
        for (int commune = 0; commune < PROVINCES * COMMUNES; commune++) {
            bodies.add(unit("dang_uy_xa", Level.COMMUNE, "Đảng ủy xã " + name(commune)));
            places.add(new Founding.Place(bodies.size() - 1, 1 + commune % PROVINCES, FOUNDED, Optional.empty()));
        }
        for (int cell = 0; cell < CELLS; cell++) {
            bodies.add(unit("chi_bo", Level.GRASSROOTS, "Chi bộ bản " + name(cell)));
            places.add(new Founding.Place(
                    bodies.size() - 1, 1 + PROVINCES + cell % COMMUNES_WITH_CELLS, FOUNDED, Optional.empty()));
        }
        return units.found(world.operator, new Founding(bodies, places, List.of(), List.of()));
    }

    private static String name(int of) {
        return FIRST.get(of % FIRST.size()) + " " + SECOND.get(of / FIRST.size() % SECOND.size()) + " " + of;
    }

    private static NewUnit unit(String kind, Level level, String name) {
        return NewUnit.called(name, Line.PARTY, kind, level, FOUNDED);
    }

    private Actor head(UnitId unit) {
        var grants = Set.of(Role.CLERK, Role.APPROVER).stream()
                .map(role -> new Grant(unit, role))
                .toList();
        var id = accounts.create(
                world.operator,
                new NewAccount("na.san", "Cầm Thị Sản", Optional.empty(), TwoCommunes.PASSWORD, grants));
        return accounts.hats(id, "Cầm Thị Sản").getFirst();
    }

    /** To two of three, in steps that are done at once. */
    private DirectiveId delivered(Actor head, List<UnitId> nation) {
        var directive = directives.register(head, "na-san.txt", LETTER.getBytes(StandardCharsets.UTF_8));
        desk.confirm(head, directive.id(), desk.open(head, directive.id()).version());
        var to = new ArrayList<UnitId>();
        for (int i = 1; i < nation.size(); i++) {
            if (i % 3 != 0) {
                to.add(nation.get(i));
            }
        }
        for (int from = 0; from < to.size(); from += STEP) {
            assertThat(deliveries.deliver(head, directive.id(), to.subList(from, Math.min(from + STEP, to.size()))))
                    .as("no job")
                    .isEmpty();
        }
        return directive.id();
    }

    private byte[] answer(String address, Actor who) throws Exception {
        var response = browser.perform(get(address)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                who, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    private static Set<String> referred(String text, String pattern) {
        var found = new LinkedHashSet<String>();
        Pattern.compile(pattern).matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static int packed(byte[] text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(text);
        }
        return packed.size();
    }
}
