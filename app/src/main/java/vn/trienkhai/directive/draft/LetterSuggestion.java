package vn.trienkhai.directive.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedPeriod;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedReport;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedTask;
import vn.trienkhai.reader.Window;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Fills a document in advance from the directive that it carries out, so that nobody types what is known. */
@Component
class LetterSuggestion {
    /** Duties carried out below are done this many days before the superior's day. */
    private static final int DAYS_BEFORE = 2;

    private final Directives directives;
    private final Units units;
    private final UnitNames names;
    private final ReportSuggestion reports;
    private final SigningBodies bodies;
    private final Texts texts;
    private final Clock clock;

    LetterSuggestion(
            Directives directives,
            Units units,
            UnitNames names,
            ReportSuggestion reports,
            SigningBodies bodies,
            Texts texts,
            Clock clock) {
        this.directives = directives;
        this.units = units;
        this.names = names;
        this.reports = reports;
        this.bodies = bodies;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A document with every duty of the source and every report that it asks for; {@code superior} wrote the source, {@code mine} are those duties that the words of the
     * source give to this unit, {@code reportsMine} those reports that they do not ask of others.
     */
    record Suggested(DerivedDraft draft, String superior, List<Boolean> mine, List<Boolean> reportsMine) {}

    Suggested of(Actor actor, DirectiveId source, LocalDate today) {
        var issuer = units.find(actor, actor.unit());
        var directive = directives.find(actor, source);
        var content = directives.content(actor, source);
        var below = below(issuer);
        var tasks = new ArrayList<DerivedTask>();
        var mine = new ArrayList<Boolean>();
        for (int i = 0; i < content.tasks().size(); i++) {
            var task = content.tasks().get(i);
            var deadline = earlier(task.deadline(), DAYS_BEFORE, today);
            tasks.add(new DerivedTask(
                    Optional.of("/tasks/" + i),
                    redated(task.text(), task.deadline(), deadline),
                    List.of(below),
                    List.of(),
                    deadline));
            mine.add(means(actor, directive, Stream.concat(task.leadUnits().stream(), task.coopUnits().stream())));
        }
        var asked = reports.of(actor, issuer, directive, content, today);
        return new Suggested(
                draft(
                        actor,
                        issuer,
                        directive,
                        content,
                        below,
                        tasks,
                        asked.stream().map(ReportSuggestion.Asked::report).toList()),
                directive.issuer(),
                mine,
                asked.stream().map(ReportSuggestion.Asked::mine).toList());
    }

    /** The sentence above with the own day in the place of the superior's, where it is written in full. */
    private static String redated(String words, @Nullable LocalDate above, Optional<LocalDate> own) {
        if (above == null || own.isEmpty()) {
            return words;
        }
        var day = above.getDayOfMonth();
        var month = above.getMonthValue();
        return words.replaceAll(
                "(?<![\\d/])0?%d/0?%d/%d(?!\\d)".formatted(day, month, above.getYear()), Vietnamese.date(own.get()));
    }

    /** The superior's day moved forward, but never into the past. */
    static Optional<LocalDate> earlier(@Nullable LocalDate above, int days, LocalDate today) {
        return Optional.ofNullable(above)
                .map(day -> day.minusDays(days).isBefore(today) && !day.isBefore(today) ? today : day.minusDays(days));
    }

    private boolean means(Actor actor, Directive directive, Stream<String> phrases) {
        var seenFrom = directive.issuerUnit().orElse(directive.registeredBy());
        return names.isMeant(actor, seenFrom, directive.issuedOn(), phrases.toList(), actor.unit());
    }

    private String below(Unit issuer) {
        return texts.of(issuer.line() == Line.PARTY ? "directive.derive.below.party" : "directive.derive.below.other");
    }

    private DerivedDraft draft(
            Actor actor,
            Unit issuer,
            Directive directive,
            DirectiveContent content,
            String below,
            List<DerivedTask> tasks,
            List<DerivedReport> reports) {
        var signing = signing(actor, issuer);
        var about = directive.subject().isBlank() ? "" : texts.of("directive.derive.about", directive.subject());
        return new DerivedDraft(
                "CV",
                IssuingBody.symbol(issuer, "CV"),
                place(actor, issuer),
                directive.subject(),
                texts.of("directive.derive.opening", directives.citation(actor, directive.id()) + about, issuer.name()),
                List.of(below),
                tasks,
                reports,
                periods(content),
                Stream.concat(
                                Stream.of(
                                        texts.of("directive.derive.as_above"),
                                        texts.of("directive.derive.informed", directive.issuer())),
                                Stream.of(kept(issuer)))
                        .toList(),
                String.join("\n", signing.lines()),
                signing.title(),
                actor.isAny(Role.APPROVER) ? actor.name() : "",
                directive.urgency().orElse(null));
    }

    /** A document from nothing: what is the same in all documents of the unit. */
    DraftContent blank(Actor actor, String docType, String body) {
        var issuer = units.find(actor, actor.unit());
        var signing = signing(actor, issuer);
        var addressees = addressees(actor, issuer, docType);
        return new DraftContent(
                docType,
                IssuingBody.symbol(issuer, docType),
                place(actor, issuer),
                "",
                addressees,
                body,
                addressees.isEmpty()
                        ? List.of(below(issuer), kept(issuer))
                        : List.of(texts.of("directive.derive.as_above"), kept(issuer)),
                String.join("\n", signing.lines()),
                signing.title(),
                actor.isAny(Role.APPROVER) ? actor.name() : "");
    }

    /** A letter goes down, a report or a proposal up to the body above; other types name nobody at their head. */
    private List<String> addressees(Actor actor, Unit issuer, String docType) {
        if (docType.equals("CV")) {
            return List.of(below(issuer));
        }
        return DraftContent.GOING_UP.contains(docType)
                ? units.parent(actor, issuer.id()).map(Unit::name).stream().toList()
                : List.of();
    }

    private String place(Actor actor, Unit issuer) {
        return IssuingBody.of(units, actor, issuer.id(), LocalDate.now(clock)).place();
    }

    private String kept(Unit issuer) {
        return texts.of(issuer.line() == Line.PARTY ? "directive.derive.kept.party" : "directive.derive.kept.other");
    }

    /** Of a Party committee its deputy, who signs most letters; else the head; as a person may have to put right. */
    private SigningAuthority signing(Actor actor, Unit issuer) {
        return bodies.of(actor)
                .map(body -> SigningAuthority.proposed(
                        body,
                        issuer.line() == Line.PARTY && issuer.level() != Level.GRASSROOTS && body.isCollective()
                                ? texts.of("directive.derive.title.party")
                                : ""))
                .orElseGet(() -> new SigningAuthority(List.of(), ""));
    }

    private static List<DerivedPeriod> periods(DirectiveContent content) {
        var windows = content.reading().windows();
        return IntStream.range(0, windows.size())
                .mapToObj(i -> period(i, windows.get(i)))
                .toList();
    }

    /** A time that hangs on another ("sau Tết 10 ngày") goes down in the words above, for nobody knows its days yet. */
    private static DerivedPeriod period(int place, Window window) {
        boolean isDated = window.from() != null || window.to() != null;
        return new DerivedPeriod(
                Optional.of("/windows/" + place),
                window.what(),
                Optional.ofNullable(window.from()),
                Optional.ofNullable(window.to()),
                isDated ? "" : window.raw());
    }
}
