package vn.trienkhai.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.trienkhai.shared.AccessRefused;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;

/** Says what went wrong in a page of its own: what happened, what was kept, what to do. */
@ControllerAdvice
class Problems {
    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(Model model) {
        return say(model, "web.problem.not_found", texts.of("web.problem.not_found.what"));
    }

    @ExceptionHandler(AccessRefused.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String refused(Model model) {
        return say(model, "web.problem.refused", texts.of("web.problem.refused.what"));
    }

    @ExceptionHandler(Conflict.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String conflict(Conflict conflict, Model model) {
        return say(
                model,
                "web.problem.conflict",
                texts.of(conflict.key(), conflict.values().toArray()));
    }

    @ExceptionHandler(Refusal.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refusal(Refusal refusal, Model model) {
        return say(
                model,
                "web.problem.cannot",
                texts.of(refusal.key(), refusal.values().toArray()));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge(Model model) {
        return say(model, "web.problem.too_large", texts.of("web.problem.too_large.what"));
    }

    @ExceptionHandler(MultipartException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String cutOff(Model model) {
        return say(model, "web.problem.cut_off", texts.of("web.problem.cut_off.what"));
    }

    private String say(Model model, String title, String what) {
        model.addAttribute("title", texts.of(title));
        model.addAttribute("what", what);
        return "web/problem";
    }
}
