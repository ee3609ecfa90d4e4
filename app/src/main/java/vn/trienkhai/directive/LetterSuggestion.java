package vn.trienkhai.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.DerivedDraft.DerivedReport;
import vn.trienkhai.directive.DerivedDraft.DerivedTask;
import vn.trienkhai.directive.book.NumberSeries;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Fills a letter in advance from the directive that it carries out, so that nobody types what is known. */
@Component
class LetterSuggestion {
    private static final Pattern PLACE = Pattern.compile("\\b(?:xã|phường|tỉnh|đặc khu|thành phố)\\s+(\\p{Lu}.*)$");
    /** The reports from below have to be here this many days before the own one is due. */
    private static final int DAYS_TO_CONSOLIDATE = 5;

    private final Directives directives;
    private final Units units;
    private final UnitNames names;
    private final Texts texts;

    LetterSuggestion(Directives directives, Units units, UnitNames names, Texts texts) {
        this.directives = directives;
        this.units = units;
        this.names = names;
        this.texts = texts;
    }

    /** A letter with every duty of the source; {@code mine} are those that the words of the source give to this unit. */
    record Suggested(DerivedDraft draft, List<Boolean> mine) {}

    Suggested of(Actor actor, DirectiveId source) {
        var issuer = units.find(actor, actor.unit());
        var directive = directives.find(actor, source);
        var content = directives.content(actor, source);
        var below =
                texts.of(issuer.line() == Line.PARTY ? "directive.derive.below.party" : "directive.derive.below.other");
        var tasks = new ArrayList<DerivedTask>();
        var mine = new ArrayList<Boolean>();
        for (int i = 0; i < content.tasks().size(); i++) {
            var task = content.tasks().get(i);
            tasks.add(new DerivedTask(
                    Optional.of("/tasks/" + i),
                    task.text(),
                    List.of(below),
                    List.of(),
                    Optional.ofNullable(task.deadline())));
            mine.add(means(actor, directive, Stream.concat(task.leadUnits().stream(), task.coopUnits().stream())));
        }
        return new Suggested(draft(actor, issuer, directive, content, below, tasks), mine);
    }

    private boolean means(Actor actor, Directive directive, Stream<String> phrases) {
        var seenFrom = directive.issuerUnit().orElse(directive.registeredBy());
        return names.isMeant(actor, seenFrom, directive.issuedOn(), phrases.toList(), actor.unit());
    }

    private DerivedDraft draft(
            Actor actor,
            Unit issuer,
            Directive directive,
            DirectiveContent content,
            String below,
            List<DerivedTask> tasks) {
        boolean party = issuer.line() == Line.PARTY;
        var about = directive.subject().isBlank() ? "" : texts.of("directive.derive.about", directive.subject());
        return new DerivedDraft(
                "CV",
                NumberSeries.symbol(issuer, "CV"),
                place(issuer),
                directive.subject(),
                texts.of("directive.derive.opening", directives.citation(actor, directive.id()) + about, issuer.name()),
                List.of(below),
                tasks,
                report(issuer, content),
                List.of(
                        texts.of("directive.derive.as_above"),
                        texts.of("directive.derive.informed", directive.issuer()),
                        texts.of(party ? "directive.derive.kept.party" : "directive.derive.kept.other")),
                texts.of(party ? "directive.derive.authority.party" : "directive.derive.authority.other"),
                texts.of(party ? "directive.derive.title.party" : "directive.derive.title.other"),
                actor.isAny(Role.APPROVER) ? actor.name() : "");
    }

    private Optional<DerivedReport> report(Unit issuer, DirectiveContent content) {
        return content.reading().reportObligations().stream()
                .flatMap(asked -> Optional.ofNullable(asked.due()).stream()
                        .map(due -> new DerivedReport(
                                Optional.ofNullable(asked.what()).orElse(texts.of("directive.derive.report")),
                                issuer.name(),
                                Optional.empty(),
                                due.minusDays(DAYS_TO_CONSOLIDATE))))
                .findFirst();
    }

    static String place(Unit issuer) {
        var match = PLACE.matcher(issuer.name());
        if (match.find()) {
            return match.group(1);
        }
        var words = issuer.name().split(" ");
        return words.length < 2 ? issuer.name() : words[words.length - 2] + " " + words[words.length - 1];
    }
}
