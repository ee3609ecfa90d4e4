package vn.trienkhai.unit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.trienkhai.shared.Actor;

/** The pages of changes as somebody uses them. */
record ChangePages(MockMvc browser, Actor person) {
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]{64})\"");

    /** The page that answers. */
    String sent(MockHttpServletRequestBuilder request) throws Exception {
        var who =
                new UsernamePasswordAuthenticationToken(person, null, AuthorityUtils.createAuthorityList("ROLE_USER"));
        return browser.perform(request.with(authentication(who)).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The seal of the preview that a page shows. */
    static String seal(String page) {
        var seal = SEAL.matcher(page);
        assertThat(seal.find()).as("a preview on the page").isTrue();
        return seal.group(1);
    }
}
