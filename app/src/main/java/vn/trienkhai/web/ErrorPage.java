package vn.trienkhai.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        var outage = Outage.behind((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        outage.ifPresent(known -> response.setStatus(known.status().value()));
        var kind = outage.map(ErrorPage::kind).orElseGet(() -> kind(request));
        model.addAttribute("title", texts.of("web.problem." + kind));
        model.addAttribute("what", texts.of("web.problem." + kind + ".what"));
        return "web/problem";
    }

    private static String kind(Outage outage) {
        return switch (outage) {
            case DISK_FULL -> "disk_full";
            case DATABASE_AWAY -> "database_away";
        };
    }

    private static String kind(HttpServletRequest request) {
        return switch (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) {
            case Integer status when status == 403 -> "refused";
            case Integer status when status == 409 -> "other_hat";
            case Integer status when status == 413 -> "too_large";
            case Integer status when status == 400 && isUpload(request) -> "cut_off";
            case Integer status when status == 400 || status == 404 || status == 405 -> "not_found";
            case null, default -> "ours";
        };
    }

    /** A form with files that cannot be taken apart has not arrived whole. */
    private static boolean isUpload(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/");
    }
}
