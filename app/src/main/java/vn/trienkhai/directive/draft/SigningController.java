package vn.trienkhai.directive.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.book.Numbers;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** The page on which a draft is signed: its text with remarks, the steps, and what this person may do now. */
@Controller
class SigningController {
    private final Letters letters;
    private final Signing signing;
    private final Previews previews;
    private final Numbers numbers;
    private final Directives directives;
    private final Texts texts;

    SigningController(
            Letters letters, Signing signing, Previews previews, Numbers numbers, Directives directives, Texts texts) {
        this.letters = letters;
        this.signing = signing;
        this.previews = previews;
        this.numbers = numbers;
        this.directives = directives;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/signing")
    String show(Actor actor, @PathVariable long id, Model model) {
        return show(actor, id, SigningPage.Typed.NOTHING, "", model);
    }

    private String show(Actor actor, long id, SigningPage.Typed words, String problem, Model model) {
        var letter = new DirectiveId(id);
        var directive = directives.find(actor, letter);
        if (directive.state() != DirectiveState.DRAFTED) {
            return "redirect:/directives/" + id;
        }
        var state = signing.state(actor, letter);
        var typed = letters.typed(actor, letter);
        model.addAttribute(
                "page",
                new SigningPage(
                        directive,
                        typed.version(),
                        typed.draft(),
                        steps(state),
                        SigningPage.events(state, texts),
                        lines(typed.draft(), signing.remarks(actor, letter)),
                        previews.of(actor, directive, typed.draft(), "saved"),
                        numbers.upcoming(actor, typed.draft().series()),
                        numbers.reserved(actor, typed.draft().series()),
                        may(actor, state),
                        words,
                        problem));
        return "directive/draft/signing";
    }

    private static SigningPage.May may(Actor actor, SigningState state) {
        boolean writes = actor.isAny(Role.DRAFTER, Role.CLERK, Role.APPROVER);
        boolean mine = state.stepOf(actor).isPresent();
        return new SigningPage.May(
                writes && state.isDrafting(),
                writes && !state.isDrafting(),
                mine,
                mine || state.isApproved() && actor.isAny(Role.APPROVER),
                state.isApproved() && actor.isAny(Role.CLERK, Role.APPROVER),
                writes,
                state.stepOf(actor)
                        .filter(step -> step == state.steps().size() - 1)
                        .isPresent());
    }

    private static List<SigningPage.StepLine> steps(SigningState state) {
        return IntStream.range(0, state.steps().size())
                .mapToObj(i -> new SigningPage.StepLine(
                        state.steps().get(i).title(),
                        state.isApproved() || state.isSubmitted() && i < state.step()
                                ? "done"
                                : state.isSubmitted() && i == state.step() ? "doing" : "new"))
                .toList();
    }

    /** A remark stands at the line that has its words today; where they are gone it stands above the text. */
    private List<SigningPage.TextLine> lines(DraftContent draft, List<Remark> remarks) {
        var lines = draft.body().split("\n", -1);
        var all = new ArrayList<SigningPage.TextLine>();
        var placed = remarks.stream()
                .map(remark -> new SigningPage.Said(remark, Vietnamese.moment(remark.at()), place(lines, remark)))
                .toList();
        all.add(new SigningPage.TextLine(0, "", at(placed, 0)));
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                all.add(new SigningPage.TextLine(i + 1, lines[i].strip(), at(placed, i + 1)));
            }
        }
        return all;
    }

    private static List<SigningPage.Said> at(List<SigningPage.Said> placed, int line) {
        return placed.stream().filter(said -> said.line() == line).toList();
    }

    private static int place(String[] lines, Remark remark) {
        int then = remark.line();
        if (remark.quote().isEmpty() || then == 0) {
            return 0;
        }
        if (then <= lines.length && lines[then - 1].contains(remark.quote())) {
            return then;
        }
        return IntStream.range(0, lines.length)
                .filter(i -> lines[i].contains(remark.quote()))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    @PostMapping("/directives/{id}/signing/submission")
    String submit(
            Actor actor, @PathVariable long id, @RequestParam int version, Model model, HttpServletResponse response) {
        return tried(actor, id, model, response, () -> {
            var letter = new DirectiveId(id);
            var draft = letters.typed(actor, letter).draft();
            var source = directives.find(actor, letter).implementsId();
            signing.submit(actor, letter, version, letters.problems(actor, source, draft));
        });
    }

    @PostMapping("/directives/{id}/signing/withdrawal")
    String withdraw(Actor actor, @PathVariable long id) {
        signing.withdraw(actor, new DirectiveId(id));
        return "redirect:/directives/" + id + "/edit";
    }

    @PostMapping("/directives/{id}/signing/approval")
    String pass(Actor actor, @PathVariable long id, Model model, HttpServletResponse response) {
        return tried(actor, id, model, response, () -> signing.pass(actor, new DirectiveId(id)));
    }

    @PostMapping("/directives/{id}/signing/return")
    String sendBack(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return tried(
                actor,
                id,
                SigningPage.Typed.reason(reason),
                model,
                response,
                () -> signing.sendBack(actor, new DirectiveId(id), reason));
    }

    @PostMapping("/directives/{id}/remarks")
    String remark(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") int line,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        return tried(
                actor,
                id,
                new SigningPage.Typed(line, quote, words, ""),
                model,
                response,
                () -> signing.remark(actor, new DirectiveId(id), version, line, quote, words));
    }

    @PostMapping("/directives/{id}/remarks/{remark}/resolution")
    String resolve(
            Actor actor,
            @PathVariable long id,
            @PathVariable long remark,
            @RequestParam(defaultValue = "signing") String back) {
        signing.resolve(actor, new DirectiveId(id), remark);
        return "redirect:/directives/" + id + (back.equals("edit") ? "/edit" : "/signing");
    }

    @PostMapping("/directives/{id}/issuance")
    String issue(
            Actor actor,
            @PathVariable long id,
            @RequestParam Optional<Long> reserved,
            Model model,
            HttpServletResponse response) {
        return tried(actor, id, model, response, () -> letters.issue(actor, new DirectiveId(id), reserved));
    }

    private String tried(Actor actor, long id, Model model, HttpServletResponse response, Runnable what) {
        return tried(actor, id, SigningPage.Typed.NOTHING, model, response, what);
    }

    /** @param words what was typed, which is shown again when it was refused */
    private String tried(
            Actor actor, long id, SigningPage.Typed words, Model model, HttpServletResponse response, Runnable what) {
        try {
            what.run();
            return "redirect:/directives/" + id + "/signing";
        } catch (Refusal refusal) {
            response.setStatus(422);
            return show(
                    actor, id, words, texts.of(refusal.key(), refusal.values().toArray()), model);
        }
    }

    @GetMapping("/directives/signing-steps")
    String steps(Actor actor, Model model) {
        return steps(actor, "", model);
    }

    private String steps(Actor actor, String problem, Model model) {
        model.addAttribute("steps", signing.steps(actor));
        model.addAttribute("many", Signing.MOST_STEPS);
        model.addAttribute("mayChange", actor.isAny(Role.APPROVER, Role.UNIT_ADMINISTRATOR));
        model.addAttribute("problem", problem);
        return "directive/draft/steps";
    }

    @PostMapping("/directives/signing-steps")
    String choose(
            Actor actor,
            @RequestParam List<String> title,
            @RequestParam List<String> role,
            Model model,
            HttpServletResponse response) {
        try {
            signing.chooseSteps(
                    actor,
                    IntStream.range(0, Math.min(title.size(), role.size()))
                            .filter(i -> !title.get(i).isBlank())
                            .mapToObj(i -> new SigningState.Step(title.get(i).strip(), role(role.get(i))))
                            .toList());
            return "redirect:/directives/signing-steps";
        } catch (Refusal refusal) {
            response.setStatus(422);
            return steps(actor, texts.of(refusal.key(), refusal.values().toArray()), model);
        }
    }

    private static Role role(String typed) {
        return switch (typed) {
            case "DRAFTER" -> Role.DRAFTER;
            case "CLERK" -> Role.CLERK;
            default -> Role.APPROVER;
        };
    }
}
