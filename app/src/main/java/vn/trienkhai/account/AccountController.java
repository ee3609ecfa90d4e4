package vn.trienkhai.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Accounts and grants, for the administrators of a unit: one unit at a time, the own one or one below. */
@Controller
class AccountController {
    private static final int MOST_OTHERS = 40;

    private final Accounts accounts;
    private final Units units;
    private final Texts texts;

    AccountController(Accounts accounts, Units units, Texts texts) {
        this.accounts = accounts;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping("/accounts")
    String list(
            Actor actor, @RequestParam Optional<Integer> unit, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", page(actor, unit(actor, unit), q.strip(), AccountForm.EMPTY, ""));
        return "account/people";
    }

    @PostMapping("/accounts")
    String add(Actor actor, @RequestParam int unit, @ModelAttribute AccountForm form, Model model) {
        var problem = form.problem().or(() -> refused(() -> accounts.create(actor, form.toAccount(new UnitId(unit)))));
        if (problem.isEmpty()) {
            return "redirect:/accounts?unit=" + unit;
        }
        model.addAttribute("page", page(actor, new UnitId(unit), "", form, texts.of(problem.get())));
        return "account/people";
    }

    @PostMapping("/accounts/{id}/grants")
    String grant(Actor actor, @PathVariable long id, @RequestParam int unit, @RequestParam Role role) {
        accounts.grant(actor, new AccountId(id), new Grant(new UnitId(unit), role));
        return "redirect:/accounts?unit=" + unit;
    }

    @PostMapping("/accounts/{id}/grants/{grant}/end")
    String end(Actor actor, @PathVariable long id, @PathVariable long grant, @RequestParam int unit) {
        accounts.end(actor, new AccountId(id), grant);
        return "redirect:/accounts?unit=" + unit;
    }

    private static UnitId unit(Actor actor, Optional<Integer> asked) {
        return asked.map(UnitId::new).orElse(actor.unit());
    }

    private PeoplePage page(Actor actor, UnitId unit, String words, AccountForm form, String problem) {
        var people = accounts.people(actor, unit);
        return new PeoplePage(
                units.find(actor, unit),
                others(actor, unit, words),
                words,
                people,
                Accounts.grantable(actor),
                form,
                problem,
                texts);
    }

    private List<Unit> others(Actor actor, UnitId unit, String words) {
        if (words.isEmpty()) {
            return units.children(actor, unit).stream().limit(MOST_OTHERS).toList();
        }
        return units.search(actor, words, MOST_OTHERS).stream()
                .filter(found -> actor.isAny(Role.OPERATOR) || isWithin(actor, found))
                .toList();
    }

    private static boolean isWithin(Actor actor, Unit unit) {
        return unit.path().stream().anyMatch(path -> (path + ".").startsWith(actor.path() + "."));
    }

    private static Optional<String> refused(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Stream.of(refusal.key()).findFirst();
        }
    }
}
