package vn.trienkhai.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;

/** The sign-in page, and the choice of the unit to act for. */
@Controller
class SignInController {
    private final Accounts accounts;

    SignInController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/sign-in")
    String page(
            @RequestParam @Nullable String problem,
            @RequestParam @Nullable String out,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("problem", problem == null ? "" : problem);
        model.addAttribute("out", out != null);
        model.addAttribute("place", Place.of(request).orElse(""));
        return "account/sign-in";
    }

    @GetMapping("/acting-unit")
    String choose(Actor actor, Model model) {
        model.addAttribute("hats", accounts.hats(actor.account(), actor.name()));
        return "account/acting-unit";
    }

    @PostMapping("/acting-unit")
    String act(Actor actor, @RequestParam int unit, HttpServletRequest request, HttpServletResponse response) {
        var hat = accounts.hats(actor.account(), actor.name()).stream()
                .filter(each -> each.unit().value() == unit)
                .findFirst()
                .orElseThrow(() -> new NotFound("unit", unit));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                hat, null, AuthorityUtils.createAuthorityList("PERSON")));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        return "redirect:/";
    }
}
