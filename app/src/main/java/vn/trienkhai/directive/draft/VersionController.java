package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** The versions of a draft: who saved when, what changed between any two, and back to an earlier one. */
@Controller
class VersionController {
    private final Letters letters;
    private final Signing signing;
    private final Directives directives;
    private final Texts texts;

    VersionController(Letters letters, Signing signing, Directives directives, Texts texts) {
        this.letters = letters;
        this.signing = signing;
        this.directives = directives;
        this.texts = texts;
    }

    @GetMapping("/directives/{id}/versions")
    String versions(
            Actor actor,
            @PathVariable long id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            Model model) {
        var letter = new DirectiveId(id);
        var directive = directives.find(actor, letter);
        var versions = letters.versions(actor, letter);
        int newest = versions.isEmpty() ? 0 : versions.getFirst().number();
        int after = to.orElse(newest);
        int before = from.orElse(versions.size() > 1 ? versions.get(1).number() : after);
        var state = signing.state(actor, letter);
        model.addAttribute(
                "page",
                new VersionsPage(
                        id,
                        directive.subject().isBlank() ? texts.of("directive.draft.no_subject") : directive.subject(),
                        versions.stream().map(this::line).toList(),
                        before,
                        after,
                        versions.isEmpty() ? List.of() : changes(actor, letter, before, after),
                        SigningPage.events(state, texts),
                        signing.remarks(actor, letter),
                        directive.state() == DirectiveState.DRAFTED && state.isDrafting()));
        return "directive/draft/versions";
    }

    private VersionsPage.Line line(Letters.Version version) {
        return new VersionsPage.Line(
                version.number(), version.by(), Vietnamese.moment(version.at()), version.restoredFrom());
    }

    private List<VersionsPage.Change> changes(Actor actor, DirectiveId letter, int before, int after) {
        var old = letters.version(actor, letter, before);
        var now = letters.version(actor, letter, after);
        var changes = new ArrayList<VersionsPage.Change>();
        for (var name : DraftParts.NAMES) {
            var comparison = Comparison.of(DraftParts.of(old, name), DraftParts.of(now, name));
            if (!comparison.isSame()) {
                changes.add(new VersionsPage.Change(texts.of("directive.draft.part." + name), comparison));
            }
        }
        return List.copyOf(changes);
    }

    @PostMapping("/directives/{id}/versions/{number}/restoration")
    String restore(Actor actor, @PathVariable long id, @PathVariable int number) {
        letters.restore(actor, new DirectiveId(id), number);
        return "redirect:/directives/" + id + "/edit?said=restored";
    }
}
