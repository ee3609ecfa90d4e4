package vn.trienkhai.directive.delivery;

import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.unit.Units;

/** A notice, and the word that it has been seen. */
@Controller
class NoticeController {
    private final Notices notices;
    private final Directives directives;
    private final Units units;

    NoticeController(Notices notices, Directives directives, Units units) {
        this.notices = notices;
        this.directives = directives;
        this.units = units;
    }

    @GetMapping("/directives/notices/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        var notice = notices.find(actor, id);
        var by = units.find(actor, notice.by());
        var readable = directives.readable(
                actor,
                Stream.concat(Stream.of(notice.directive()), notice.replacedBy().stream())
                        .toList());
        model.addAttribute(
                "page",
                new NoticePage(
                        notice,
                        by.name(),
                        by.phone(),
                        readable.containsKey(notice.directive()),
                        notice.replacedBy().filter(readable::containsKey).isPresent()));
        return "directive/delivery/notice";
    }

    @PostMapping("/directives/notices/{id}/seen")
    String seen(Actor actor, @PathVariable long id) {
        notices.seen(actor, id);
        return "redirect:/";
    }
}
