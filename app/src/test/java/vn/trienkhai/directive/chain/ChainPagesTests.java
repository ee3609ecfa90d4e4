package vn.trienkhai.directive.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.shared.Actor;

/** The page of a chain, as a person of the office and one of another unit see it. */
@WholeApplication
class ChainPagesTests {
    private static final String CARRIES_OUT =
            "Thực hiện Công văn số %s, ngày %s của Tỉnh ủy Vân Sơn, các chi bộ kè lại bờ suối trước ngày 15/12/2026.";

    private final TwoCommunes world;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Deliveries deliveries;
    private final MockMvc browser;

    @Autowired
    ChainPagesTests(
            TwoCommunes world, Directives directives, ReadingDesk desk, Deliveries deliveries, MockMvc browser) {
        this.world = world;
        this.directives = directives;
        this.desk = desk;
        this.deliveries = deliveries;
        this.browser = browser;
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("PERSON")));
    }

    private Directive delivered() {
        var directive = Letter.ofProvince().confirmed(directives, desk, world.province);
        deliveries.deliver(world.province, directive.id(), List.of(world.muongLam.unit()));
        return directive;
    }

    private Directive carryingOut(Directive above, String on) {
        return Letter.ofCommune(CARRIES_OUT.formatted(above.numberRaw().orElseThrow(), on))
                .confirmed(directives, desk, world.muongLam);
    }

    private ResultActions page(Actor actor, Directive directive) throws Exception {
        return browser.perform(get("/directives/" + directive.id() + "/chain").with(as(actor)));
    }

    private ResultActions decide(Actor actor, Directive directive, DirectiveId source, String decision, String seen)
            throws Exception {
        return browser.perform(post("/directives/" + directive.id() + "/chain/sources")
                .param("source", source.toString())
                .param("decision", decision)
                .param("seen", seen)
                .with(as(actor))
                .with(csrf()));
    }

    @Test
    void aDoubtIsAskedWithTheWordsAndWhatDiffersAndAnsweredOnThePage() throws Exception {
        var above = delivered();
        var directive = carryingOut(above, "07/10/2026");

        browser.perform(get("/directives/" + directive.id()).with(as(world.muongLam)))
                .andExpect(content().string(containsString("chưa xác nhận")))
                .andExpect(content().string(containsString("/directives/" + directive.id() + "/chain")));
        page(world.muongLam, directive)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ngày viện dẫn khác ngày của văn bản")))
                .andExpect(content().string(containsString("viện dẫn: 07/10/2026; trong sổ: 05/10/2026")))
                .andExpect(content().string(containsString("/passage?start=")))
                .andExpect(content().string(containsString("Đúng, thực hiện văn bản này")))
                .andExpect(content().string(containsString("aria-current=\"true\"")))
                .andExpect(content().string(not(containsString("5 ngày"))));

        decide(world.muongLam, directive, above.id(), "confirmed", "")
                .andExpect(redirectedUrl("/directives/" + directive.id() + "/chain"));
        page(world.muongLam, directive)
                .andExpect(content()
                        .string(containsString(above.numberRaw().orElseThrow() + " → "
                                + directive.numberRaw().orElseThrow() + ": 5 ngày")))
                .andExpect(content().string(containsString("Xác nhận: " + world.muongLam.name())));
        page(world.province, above)
                .andExpect(content().string(containsString(directive.numberRaw().orElseThrow())))
                .andExpect(content().string(containsString("1 văn bản trực tiếp thực hiện văn bản này")));
    }

    @Test
    void whatIsRefusedIsSaidInWordsOnThePageAndChangesNothing() throws Exception {
        var above = delivered();
        var early = Letter.ofCommune(CARRIES_OUT.formatted(above.numberRaw().orElseThrow(), "05/10/2026"))
                .on("01 tháng 10 năm 2026")
                .confirmed(directives, desk, world.muongLam);
        page(world.muongLam, early)
                .andExpect(content().string(containsString("nên không thể là văn bản được thực hiện")))
                .andExpect(content().string(not(containsString("Đúng, thực hiện văn bản này"))));
        decide(world.muongLam, early, above.id(), "confirmed", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("ban hành sau")));

        var directive = carryingOut(above, "05/10/2026");
        decide(world.muongLam, directive, directive.id(), "confirmed", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không thể thực hiện chính nó")));
        decide(world.muongLam, directive, above.id(), "confirmed", "").andExpect(status().is3xxRedirection());
        decide(world.muongLam, directive, above.id(), "refused", "")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("sau khi đồng chí mở trang")));
        decide(world.muongLam, directive, above.id(), "thuận", "").andExpect(status().isNotFound());
        decide(world.muongLam, directive, new DirectiveId(999_999), "confirmed", "")
                .andExpect(status().isNotFound());
        browser.perform(post("/directives/" + directive.id() + "/chain/sources")
                        .param("source", "không phải số")
                        .param("decision", "confirmed")
                        .with(as(world.muongLam))
                        .with(csrf()))
                .andExpect(status().isBadRequest());
        browser.perform(get("/directives/" + directive.id() + "/chain?behind=xa")
                        .with(as(world.muongLam)))
                .andExpect(status().isBadRequest());
        assertThat(directives.find(world.muongLam, directive.id()).implementsId())
                .contains(above.id());
    }

    @Test
    void anotherSourceIsChosenFromTheRegister() throws Exception {
        var above = delivered();
        var directive = Letter.ofCommune("Các chi bộ kè lại bờ suối trước ngày 15/12/2026.")
                .confirmed(directives, desk, world.muongLam);
        browser.perform(get("/directives/" + directive.id() + "/chain")
                        .param("q", above.numberRaw().orElseThrow())
                        .with(as(world.muongLam)))
                .andExpect(content().string(containsString("name=\"source\" value=\"" + above.id() + "\"")))
                .andExpect(content().string(containsString("Đúng, thực hiện " + above.reference())));
        browser.perform(get("/directives/" + directive.id() + "/chain")
                        .param("q", "khongcotunaynhuthe")
                        .with(as(world.muongLam)))
                .andExpect(content().string(containsString("Không có văn bản nào trong sổ có những từ này.")));

        decide(world.muongLam, directive, above.id(), "confirmed", "").andExpect(status().is3xxRedirection());
        assertThat(directives.find(world.muongLam, directive.id()).implementsId())
                .contains(above.id());
    }

    @Test
    void whoMayOnlyReadSeesTheTreeWithoutFormsAndOnlyTheHeadingAbove() throws Exception {
        var above = delivered();
        var directive = carryingOut(above, "05/10/2026");
        decide(world.muongLam, directive, above.id(), "confirmed", "").andExpect(status().is3xxRedirection());
        deliveries.deliver(world.muongLam, directive.id(), List.of(world.cell.unit()));

        page(world.cell, directive)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(above.numberRaw().orElseThrow())))
                .andExpect(content().string(containsString("chỉ biết số và trích yếu")))
                .andExpect(content().string(not(containsString("href=\"/directives/" + above.id() + "\""))))
                .andExpect(content().string(not(containsString("/chain/sources"))));
        page(world.namRom, directive).andExpect(status().isNotFound());
        decide(world.cell, directive, above.id(), "refused", "CONFIRMED").andExpect(status().isForbidden());
    }
}
