package vn.trienkhai.directive;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Texts;

/** The reading desk's page and its three forms. What a form could not do is said on the desk itself, with what was typed. */
@Controller
class ReadingDeskController {
    private final ReadingDesk desks;
    private final Texts texts;

    ReadingDeskController(ReadingDesk desks, Texts texts) {
        this.desks = desks;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/reading")
    String open(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "-1") int doubt,
            @RequestParam(defaultValue = "") String edit,
            Model model) {
        var desk = desks.open(actor, new DirectiveId(id));
        model.addAttribute("page", ReadingPage.of(desk, texts, at, doubt, edit, "", ""));
        return "directive/reading";
    }

    @PostMapping("/directives/{id}/reading/values")
    String correct(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String pointer,
            @RequestParam String value,
            Model model,
            HttpServletResponse response) {
        try {
            desks.correct(actor, new DirectiveId(id), version, pointer, value);
            return "redirect:/directives/" + id + "/reading?at=" + pointer + "#v" + pointer.replace('/', '-');
        } catch (Refusal refusal) {
            return again(actor, id, pointer, value, refusal, model, response);
        }
    }

    @PostMapping("/directives/{id}/reading/doubts/{doubt}")
    String settle(
            Actor actor,
            @PathVariable long id,
            @PathVariable int doubt,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String own,
            Model model,
            HttpServletResponse response) {
        try {
            desks.settle(actor, new DirectiveId(id), version, doubt, choice.equals("own") ? own : choice);
            return "redirect:/directives/" + id + "/reading?doubt=" + (doubt + 1);
        } catch (Refusal refusal) {
            return again(actor, id, "", "", refusal, model, response);
        }
    }

    @PostMapping("/directives/{id}/confirmation")
    String confirm(
            Actor actor, @PathVariable long id, @RequestParam int version, Model model, HttpServletResponse response) {
        try {
            desks.confirm(actor, new DirectiveId(id), version);
            return "redirect:/campaigns/new?directive=" + id;
        } catch (Refusal refusal) {
            return again(actor, id, "", "", refusal, model, response);
        }
    }

    private String again(
            Actor actor,
            long id,
            String editing,
            String typed,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        response.setStatus(refusal instanceof Conflict ? HttpServletResponse.SC_CONFLICT : 422);
        var note = texts.of(refusal.key(), refusal.values().toArray());
        var desk = desks.open(actor, new DirectiveId(id));
        model.addAttribute("page", ReadingPage.of(desk, texts, "", -1, editing, typed, note));
        return "directive/reading";
    }
}
