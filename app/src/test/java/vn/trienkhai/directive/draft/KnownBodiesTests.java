package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;

/** What is suggested where another body is named that issues a draft too. */
@WholeApplication
class KnownBodiesTests {
    private final TwoCommunes world;
    private final SigningBodies bodies;
    private final MockMvc browser;

    @Autowired
    KnownBodiesTests(TwoCommunes world, SigningBodies bodies, MockMvc browser) {
        this.world = world;
        this.bodies = bodies;
        this.browser = browser;
    }

    @Test
    void aBodyIsSuggestedWithItsMarksOrWithoutAndNeverTheUnitItself() {
        assertThat(bodies.suggested(world.muongLam, "dang uy xa nam rom"))
                .contains(new KnownBody("Đảng ủy xã Nậm Rốm", "Tỉnh ủy Vân Sơn"));
        assertThat(bodies.suggested(world.muongLam, "Nậm Rốm"))
                .extracting(KnownBody::name)
                .contains("Đảng ủy xã Nậm Rốm");
        assertThat(bodies.suggested(world.muongLam, "mường lâm"))
                .extracting(KnownBody::name)
                .doesNotContain("Đảng ủy xã Mường Lâm");
        assertThat(bodies.suggested(world.muongLam, "n")).isEmpty();
        assertThat(bodies.suggested(world.muongLam, "Đảng ủy xã Nậm Rốm"))
                .as("nothing is left to choose")
                .isEmpty();
    }

    @Test
    void thePageShowsThemAsButtonsThatFillTheField() throws Exception {
        var asked = get("/directives/bodies/second")
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                        world.muongLam, "", AuthorityUtils.createAuthorityList("PERSON"))));

        browser.perform(asked.param("second", "nam rom"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-fills=\"second\">Đảng ủy xã Nậm Rốm</button>")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void aNameTypedWithoutMarksIsWrittenInFullWithTheSymbol() {
        var typed = Map.of("docType", "KH", "second", "dang uy xa nam rom", "title", "Bí thư");
        var joint = bodies.jointly(world.muongLam, DraftParts.draft(name -> typed.getOrDefault(name, "")));

        assertThat(joint.partners()).extracting(CoIssuer::body).containsExactly("Đảng ủy xã Nậm Rốm");
        assertThat(joint.partners().getFirst().authority()).contains("ĐẢNG ỦY XÃ NẬM RỐM");
    }
}
