package vn.trienkhai.directive.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Transactions;

/** Tra sổ văn bản: lines of the acting unit's own register by what their headings and texts say. */
@Component
public class Registers {
    private final SearchStore store;
    private final Directives directives;
    private final Transactions transactions;
    private final Clock clock;

    Registers(SearchStore store, Directives directives, Transactions transactions, Clock clock) {
        this.store = store;
        this.directives = directives;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Lines that answer, newest first (of what holds words, the newest directives first), each with the passage that has the words where the heading has not all of them. */
    public List<FoundLine> find(Actor actor, RegisterQuery query) {
        return transactions.as(actor, () -> {
            var phrases = TypedWords.phrases(query.words());
            var lines = lines(actor, query);
            var texts = phrases.isEmpty() ? Map.<DirectiveId, String>of() : store.texts(toSearch(lines, phrases));
            return lines.stream()
                    .map(line -> new FoundLine(
                            line,
                            Optional.ofNullable(texts.get(line.directive().id()))
                                    .flatMap(text -> PlainText.of(text).passage(phrases))))
                    .toList();
        });
    }

    /** Lines that answer; newest first, of what holds words the newest directives first. */
    public List<RegisterLine> lines(Actor actor, RegisterQuery query) {
        return transactions.as(actor, () -> {
            var places = store.places(query, TypedWords.phrases(query.words()));
            var lines = directives.lines(actor, places);
            return query.asksForWords()
                    ? lines.stream()
                            .sorted(Comparator.comparing((RegisterLine line) ->
                                            line.directive().id().value())
                                    .reversed())
                            .toList()
                    : lines;
        });
    }

    private static Collection<DirectiveId> toSearch(List<RegisterLine> lines, List<String> phrases) {
        return lines.stream()
                .map(RegisterLine::directive)
                .filter(directive -> !PlainText.of(heading(directive)).hasAll(phrases))
                .map(Directive::id)
                .toList();
    }

    private static String heading(Directive directive) {
        return directive.numberRaw().orElse("") + " " + directive.subject() + " " + directive.issuer();
    }

    /** Years that can be asked for, newest first; this year always. */
    List<Integer> years(Actor actor, Book book) {
        return transactions.as(actor, () -> store.years(actor.unit().value(), book.stored(), LocalDate.now(clock)));
    }
}
