package vn.trienkhai.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.trienkhai.shared.Actor;

/** The first page. */
@Controller
class HomeController {
    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @GetMapping("/")
    String show(Actor actor, Model model) {
        model.addAttribute("page", home.of(actor));
        return "home/home";
    }
}
