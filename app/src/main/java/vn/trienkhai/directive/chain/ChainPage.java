package vn.trienkhai.directive.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/**
 * What the page of a chain prints.
 *
 * @param rivals by place of the citation: what else it may mean
 * @param words searched in the register for a source that no citation gave; {@code found} the lines that answer
 * @param problem why what was asked was not done; empty where nothing was refused
 */
public record ChainPage(
        Directive directive,
        String title,
        Chain chain,
        List<Chain.Source> refused,
        Map<Integer, List<Heading>> rivals,
        ChainTree tree,
        String words,
        List<RegisterLine> found,
        boolean mayDecide,
        String problem) {

    /** Citations that nothing fits, or that only name what they cite. */
    public List<Proposal> others() {
        return chain.proposed().stream()
                .filter(proposal -> !proposal.isOpen() || chain.decidedNothing())
                .toList();
    }

    public boolean anyUnmatched() {
        return chain.proposed().stream().anyMatch(proposal -> proposal.matched().isEmpty());
    }

    public List<Heading> rivals(Proposal proposal) {
        return rivals.getOrDefault(proposal.place(), List.of());
    }

    /** Whether what is found in the register is decided already. */
    public boolean isDecided(RegisterLine line) {
        return line.directive().id().equals(directive.id())
                || chain.above().stream()
                        .anyMatch(source ->
                                source.heading().id().equals(line.directive().id()));
    }

    /** What was decided of this source before; empty where nothing was. */
    public String said(DirectiveId source) {
        return refused.stream().anyMatch(each -> each.heading().id().equals(source)) ? Link.State.REFUSED.name() : "";
    }

    /** What does not agree, the lightest first. */
    public List<Difference> differences(Proposal proposal) {
        return proposal.differences().stream().sorted().toList();
    }

    /** The two that differ: as it is cited and as it is registered; empty where one says nothing. */
    public List<String> told(Proposal proposal, Difference difference) {
        var source = proposal.matched().orElseThrow();
        return switch (difference) {
            case SIGNS, LEADING_ZERO, MARKS, LOOKALIKE, ONE_LETTER, ONE_FIGURE ->
                List.of(proposal.number(), source.name());
            case DATE -> List.of(day(proposal.on()), day(source.issuedOn()));
            case ISSUER_SHORT, ISSUER_NAME -> List.of(proposal.issuer(), source.issuer());
            case LATER -> List.of(day(directive.issuedOn()), day(source.issuedOn()));
            case ISSUER_MISSING, DATE_MISSING, RIVALS -> List.of();
        };
    }

    /** Why a citation is not asked about. */
    public String why(Texts texts, Proposal other) {
        if (other.matched().isEmpty()) {
            return texts.of("directive.page.cited_unknown");
        }
        return other.isLater()
                ? texts.of("directive.chain.later", other.matched().get().reference(), directive.reference())
                : texts.of("directive.page.cited_found");
    }

    /** What stands above a place of the line; itself at the top. */
    public Heading above(int at) {
        return tree.above().get(Math.max(0, at - 1)).heading();
    }

    /** What stands below a place of the line. */
    public Heading below(int at) {
        return at + 1 < tree.above().size()
                ? tree.above().get(at + 1).heading()
                : tree.focus().heading();
    }

    /** Days from the one above to that at a place of the line. */
    public Optional<Long> daysTo(int at) {
        return at == 0 ? Optional.empty() : tree.above().get(at - 1).days();
    }

    /** What stands directly above the directive; itself where nothing does. */
    public Heading directlyAbove() {
        return tree.above().isEmpty()
                ? tree.focus().heading()
                : tree.above().getLast().heading();
    }

    public String day(LocalDate day) {
        return Vietnamese.date(day);
    }

    public String day(Instant at) {
        return Vietnamese.date(at);
    }

    public String day(Optional<LocalDate> day) {
        return day.map(Vietnamese::date).orElse("");
    }
}
