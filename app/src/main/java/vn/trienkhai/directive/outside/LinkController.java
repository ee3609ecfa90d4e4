package vn.trienkhai.directive.outside;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Texts;

/**
 * The page behind the link of a mail, for people without an account. Opening it is kept and acknowledges nothing: programs that look
 * through mail open every link.
 */
@Controller
class LinkController {
    private final OutsideDeliveries outside;
    private final Texts texts;
    private final Clock clock;

    LinkController(OutsideDeliveries outside, Texts texts, Clock clock) {
        this.outside = outside;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/receipts/{secret}")
    String show(@PathVariable String secret, Model model, HttpServletResponse response) {
        outside.opened(new LinkSecret(secret));
        return page(new LinkSecret(secret), false, "", "", model, response);
    }

    @PostMapping("/receipts/{secret}")
    String acknowledge(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String who,
            Model model,
            HttpServletResponse response) {
        try {
            boolean counted = outside.acknowledge(new LinkSecret(secret), who);
            return page(new LinkSecret(secret), counted, "", "", model, response);
        } catch (Refusal refusal) {
            var problem = texts.of(refusal.key(), refusal.values().toArray());
            return page(new LinkSecret(secret), false, who, problem, model, response);
        }
    }

    private String page(
            LinkSecret secret, boolean counted, String who, String problem, Model model, HttpServletResponse response) {
        var shows = outside.byLink(secret);
        var standing = shows.map(some -> counted ? LinkPage.Standing.THANKS : standing(some))
                .orElse(LinkPage.Standing.UNKNOWN);
        response.setStatus(
                switch (standing) {
                    case OPEN, THANKS, USED -> HttpServletResponse.SC_OK;
                    case EXPIRED, RECALLED -> HttpServletResponse.SC_GONE;
                    case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
                });
        model.addAttribute(
                "page", new LinkPage(standing, shows, shows.map(this::title).orElse(""), who, problem));
        return "directive/outside/link";
    }

    private LinkPage.Standing standing(LinkShows link) {
        if (link.isRecalled()) {
            return LinkPage.Standing.RECALLED;
        }
        if (link.acknowledgedAt().isPresent()) {
            return LinkPage.Standing.USED;
        }
        return link.until().isAfter(clock.instant()) ? LinkPage.Standing.OPEN : LinkPage.Standing.EXPIRED;
    }

    private String title(LinkShows link) {
        var type = "directive.type." + link.docType();
        return texts.of(texts.has(type) ? type : "directive.type.other")
                + link.numberRaw().map(number -> " " + number).orElse("");
    }
}
