package vn.trienkhai.directive.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedReport;
import vn.trienkhai.reader.ReportObligation;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Turns the reports that a directive asks for into those that this unit asks of the units below. */
@Component
class ReportSuggestion {
    /** What comes before the report in a sentence names those who send it: "Đảng ủy các xã gửi báo cáo …". */
    private static final Pattern SENDERS =
            Pattern.compile("^(.*?)\\s(?:gửi|báo cáo|tổng hợp|có trách nhiệm)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    /** The reports from below have to be here this many days before the own one is due. */
    private static final int DAYS_TO_CONSOLIDATE = 5;

    private final Units units;
    private final UnitNames names;
    private final Texts texts;

    ReportSuggestion(Units units, UnitNames names, Texts texts) {
        this.units = units;
        this.names = names;
        this.texts = texts;
    }

    /** A report for below; {@code mine} unless the words above ask it of others and not of this unit. */
    record Asked(DerivedReport report, boolean mine) {}

    List<Asked> of(Actor actor, Unit issuer, Directive above, DirectiveContent content, LocalDate today) {
        var asked = content.reading().reportObligations();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new Asked(
                        new DerivedReport(
                                Optional.of("/report_obligations/" + i),
                                Optional.ofNullable(asked.get(i).what()).orElse(texts.of("directive.derive.report")),
                                issuer.name(),
                                via(actor, issuer, above, asked.get(i)),
                                LetterSuggestion.earlier(asked.get(i).due(), DAYS_TO_CONSOLIDATE, today),
                                when(asked.get(i))),
                        isMine(actor, issuer, above, content, i)))
                .toList();
    }

    private String when(ReportObligation asked) {
        var key = "directive.derive.every." + asked.recurring();
        return asked.due() == null && texts.has(key) ? texts.of(key) : "";
    }

    /**
     * Through whom: the office of this unit that answers to the superior's, where it has exactly one of its kind; else as it is
     * written above, for a person to put right.
     */
    private Optional<String> via(Actor actor, Unit issuer, Directive above, ReportObligation asked) {
        return Optional.ofNullable(asked.via()).map(written -> {
            var kinds = meant(actor, above, Stream.of(written)).stream()
                    .map(Unit::kind)
                    .collect(Collectors.toSet());
            var own = units.children(actor, issuer.id()).stream()
                    .filter(child -> kinds.contains(child.kind()))
                    .toList();
            return own.size() == 1 ? own.getFirst().name() : written;
        });
    }

    private boolean isMine(Actor actor, Unit issuer, Directive above, DirectiveContent content, int place) {
        var duties = ids(meant(actor, above, senders(content, place)));
        if (!duties.isEmpty()) {
            return duties.contains(issuer.id());
        }
        var words = SENDERS.matcher(
                content.reading().reportObligations().get(place).raw().strip());
        var named = words.find() ? ids(meant(actor, above, Stream.of(words.group(1)))) : Set.<UnitId>of();
        return named.isEmpty() || named.contains(issuer.id());
    }

    /** Those who have the duty in whose words the report is asked for. */
    private static Stream<String> senders(DirectiveContent content, int place) {
        var words = content.evidence("/report_obligations/" + place);
        return IntStream.range(0, content.tasks().size())
                .filter(i -> content.evidence("/tasks/" + i)
                        .filter(task ->
                                words.filter(report -> isWithin(report, task)).isPresent())
                        .isPresent())
                .mapToObj(content.tasks()::get)
                .flatMap(task -> Stream.concat(task.leadUnits().stream(), task.coopUnits().stream()));
    }

    private static boolean isWithin(Evidence one, Evidence other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private List<Unit> meant(Actor actor, Directive above, Stream<String> phrases) {
        return names
                .resolveForNow(
                        actor, above.issuerUnit().orElse(above.registeredBy()), above.issuedOn(), phrases.toList())
                .stream()
                .flatMap(found -> found.units().stream())
                .toList();
    }

    private static Set<UnitId> ids(List<Unit> units) {
        return units.stream().map(Unit::id).collect(Collectors.toSet());
    }
}
