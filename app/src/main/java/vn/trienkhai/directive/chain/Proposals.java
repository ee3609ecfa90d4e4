package vn.trienkhai.directive.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.DirectiveIssued;
import vn.trienkhai.reader.Citation;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.shared.Evidence;

/**
 * Makes proposals of the citations of a directive. Nothing is created for a citation that finds nothing; it is looked for again when
 * a directive comes that it may mean. Every method joins the caller's transaction.
 */
@Component
public class Proposals {
    private final ProposalStore store;
    private final JdbcClient jdbc;

    Proposals(ProposalStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** What a directive cites, as it was read. */
    public record Citing(DirectiveId directive, Optional<LocalDate> on, String text, List<Cited> citations) {}

    /** One citation with the words that it was read from. */
    public record Cited(Citation citation, Optional<Evidence> words) {}

    /** Puts proposals in the place of those of an earlier reading, and lets earlier citations find this directive. */
    public void propose(Citing citing) {
        store.clear(citing.directive());
        IntStream.range(0, citing.citations().size()).forEach(place -> propose(citing, place));
        store.known(citing.directive()).ifPresent(this::letBeFound);
    }

    private void propose(Citing citing, int place) {
        var citation = citing.citations().get(place).citation();
        var words = citing.citations().get(place).words();
        var cited = new CitationMatch.Cited(
                Optional.ofNullable(citation.numberRaw()).orElse(""),
                Optional.ofNullable(citation.issuer()).orElse(""),
                Optional.ofNullable(citation.date()));
        store.add(
                citing.directive(),
                place,
                Optional.ofNullable(citation.type()).orElse(""),
                cited,
                CitingSentence.relation(
                        citing.text(),
                        cited.number(),
                        words.map(Evidence::start).orElse(-1)),
                CitationMatch.of(cited, citing.on(), store.known(cited, citing.directive())),
                words);
    }

    private void letBeFound(CitationMatch.Known known) {
        store.unsure(known).forEach(this::matchAgain);
    }

    /** Looks again in today's register for what found nothing sure before; how many found something else. */
    int lookAgain(DirectiveId directive) {
        return store.unsure(directive).stream().mapToInt(this::matchAgain).sum();
    }

    private int matchAgain(ProposalStore.Unsure citation) {
        var match = CitationMatch.of(
                citation.cited(), citation.citedOn(), store.known(citation.cited(), citation.directive()));
        match.ifPresent(found -> store.match(citation.id(), found));
        return match.map(found -> new DirectiveId(found.directive().id()))
                        .filter(found -> !citation.matched().equals(Optional.of(found)))
                        .isPresent()
                ? 1
                : 0;
    }

    /** What a directive seems to carry out although it was issued later, by its number and day: one of the two days is wrong. */
    public Optional<Heading> laterSource(DirectiveId directive) {
        return store.of(directive).stream()
                .filter(proposal -> proposal.relation().isSource() && proposal.isLater())
                .filter(proposal -> proposal.differences().stream()
                        .allMatch(each -> each == Difference.LATER || each == Difference.DATE))
                .flatMap(proposal -> proposal.matched().stream())
                .findFirst();
    }

    /** A unit's own paper has no reading of its citations; its text is read for them when it is issued. */
    @EventListener
    void issued(DirectiveIssued issued) {
        var id = issued.directive();
        jdbc.sql("""
                select c.text, d.issued_on from directive_content c join directive d on d.id = c.directive_id
                where c.directive_id = :id order by c.version desc limit 1""")
                .param("id", id.value())
                .query((row, n) -> citing(
                        id, row.getString("text"), Optional.ofNullable(row.getObject("issued_on", LocalDate.class))))
                .optional()
                .ifPresent(this::propose);
    }

    private static Citing citing(DirectiveId id, String text, Optional<LocalDate> on) {
        var read = new DirectiveReader().readText(text) instanceof Outcome.Read(var reading)
                ? reading.citations()
                : List.<Citation>of();
        return new Citing(
                id,
                on,
                text,
                read.stream()
                        .map(citation -> new Cited(citation, words(id, text, citation)))
                        .toList());
    }

    private static Optional<Evidence> words(DirectiveId id, String text, Citation citation) {
        var number = Optional.ofNullable(citation.numberRaw()).orElse("");
        int at = number.isBlank() ? -1 : text.indexOf(number);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Evidence(id.value(), 1, 1, at, at + number.length(), number));
    }
}
