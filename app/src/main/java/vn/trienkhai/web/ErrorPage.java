package vn.trienkhai.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what no handler took: a forged form, an address that does not exist, a mistake of ours. */
@Controller
class ErrorPage implements ErrorController {
    private final Texts texts;

    ErrorPage(Texts texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    String show(HttpServletRequest request, Model model) {
        var kind = kind(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500);
        model.addAttribute("title", texts.of("web.problem." + kind));
        model.addAttribute("what", texts.of("web.problem." + kind + ".what"));
        return "web/problem";
    }

    private static String kind(int status) {
        return switch (status) {
            case 403 -> "refused";
            case 400, 404, 405 -> "not_found";
            default -> "ours";
        };
    }
}
