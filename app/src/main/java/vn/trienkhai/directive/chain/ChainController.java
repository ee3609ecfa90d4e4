package vn.trienkhai.directive.chain;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.directive.book.RegisterQuery;
import vn.trienkhai.directive.book.Registers;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Conflict;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.web.Texts;

/** The chain of one directive: what is proposed and decided, and the tree. */
@Controller
class ChainController {
    private static final int FOUND = 20;

    private final Chains chains;
    private final Links links;
    private final Directives directives;
    private final Registers registers;
    private final Texts texts;

    ChainController(Chains chains, Links links, Directives directives, Registers registers, Texts texts) {
        this.chains = chains;
        this.links = links;
        this.directives = directives;
        this.registers = registers;
        this.texts = texts;
    }

    /**
     * @param q words or a number to look for in the register, for a source that no citation gave
     * @param behind the last one of those directly below that was seen
     */
    @GetMapping("/directives/{id}/chain")
    String show(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") long behind,
            Model model) {
        return show(actor, new DirectiveId(id), q, behind, "", model);
    }

    private String show(Actor actor, DirectiveId id, String words, long behind, String problem, Model model) {
        var directive = directives.find(actor, id);
        var chain = chains.of(actor, id);
        boolean mayDecide = links.mayDecide(actor, directive);
        model.addAttribute(
                "page",
                new ChainPage(
                        directive,
                        title(directive),
                        chain,
                        chains.refused(actor, id),
                        mayDecide ? rivals(actor, id, chain) : Map.of(),
                        chains.tree(actor, id, behind),
                        words,
                        mayDecide && !words.isBlank() ? found(actor, words) : List.of(),
                        mayDecide,
                        problem));
        return "directive/chain/chain";
    }

    private Map<Integer, List<Heading>> rivals(Actor actor, DirectiveId id, Chain chain) {
        return chain.open().stream()
                .filter(proposal -> proposal.rivals() > 0)
                .collect(Collectors.toMap(Proposal::place, proposal -> chains.rivals(actor, id, proposal)));
    }

    private List<RegisterLine> found(Actor actor, String words) {
        return Stream.of(Book.INCOMING, Book.OUTGOING)
                .flatMap(book -> registers.lines(actor, RegisterQuery.of(book, words, FOUND)).stream())
                .filter(line -> !line.isWithdrawn() && line.directive().state() != DirectiveState.DRAFTED)
                .limit(FOUND)
                .toList();
    }

    private String title(Directive directive) {
        var type = "directive.type." + directive.docType();
        return texts.of(texts.has(type) ? type : "directive.type.other")
                + directive.numberRaw().map(number -> " " + number).orElse("");
    }

    /**
     * @param decision {@code confirmed}, {@code refused} or {@code main}
     * @param seen what the person saw decided before
     */
    @PostMapping("/directives/{id}/chain/sources")
    String decide(
            Actor actor,
            @PathVariable long id,
            @RequestParam long source,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            HttpServletResponse response) {
        var directive = new DirectiveId(id);
        var above = new DirectiveId(source);
        return done(actor, directive, model, response, () -> {
            switch (decision) {
                case "confirmed" -> links.confirm(actor, directive, above, state(seen));
                case "refused" -> links.refuse(actor, directive, above, state(seen));
                case "main" -> links.lead(actor, directive, above);
                default -> throw new NotFound("decision", decision);
            }
        });
    }

    private static Optional<Link.State> state(String seen) {
        return Arrays.stream(Link.State.values())
                .filter(state -> state.name().equals(seen))
                .findFirst();
    }

    @PostMapping("/directives/{id}/chain/nothing")
    String nothing(Actor actor, @PathVariable long id, Model model, HttpServletResponse response) {
        var directive = new DirectiveId(id);
        return done(actor, directive, model, response, () -> links.nothing(actor, directive));
    }

    @PostMapping("/directives/{id}/chain/search")
    String lookAgain(Actor actor, @PathVariable long id, Model model, HttpServletResponse response) {
        var directive = new DirectiveId(id);
        return done(actor, directive, model, response, () -> {
            if (chains.lookAgain(actor, directive) == 0) {
                throw new Refusal("directive.chain.still_nothing");
            }
        });
    }

    /** What was refused is said on the page itself, above what it is about. */
    private String done(Actor actor, DirectiveId id, Model model, HttpServletResponse response, Runnable deciding) {
        try {
            deciding.run();
            return "redirect:/directives/" + id + "/chain";
        } catch (Refusal refusal) {
            response.setStatus(refusal instanceof Conflict ? HttpServletResponse.SC_CONFLICT : 422);
            var why = texts.of(refusal.key(), refusal.values().toArray());
            return show(actor, id, "", 0, why, model);
        }
    }
}
