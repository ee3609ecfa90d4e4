package vn.trienkhai.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.campaign.CampaignId;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.report.AskedUnit;
import vn.trienkhai.report.Consolidations;
import vn.trienkhai.report.MissingUnit;
import vn.trienkhai.report.NewRequest;
import vn.trienkhai.report.ReportEdit;
import vn.trienkhai.report.ReportId;
import vn.trienkhai.report.ReportLists;
import vn.trienkhai.report.ReportRequests;
import vn.trienkhai.report.ReportReviews;
import vn.trienkhai.report.ReportStatus;
import vn.trienkhai.report.Reports;
import vn.trienkhai.report.RequestId;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.DateRange;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/**
 * Last chapter: the letter's sentence becomes a request, the levels below ask in their turn, reports come in, one goes back and
 * comes again, and what was accepted is added up level by level. One commune sends nothing, and is named.
 */
@Component
class ReportChapter {
    /** What the letter asks figures of, in its order. */
    private static final List<String> FIGURES =
            List.of("meetings", "talks", "attendance", "banners", "articles", "broadcasts", "gifts");

    private static final DateRange FIRST_WAVE = new DateRange(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 20));
    private static final DateRange WHOLE = new DateRange(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 12, 31));
    private static final String INCOMPLETE = "du-nam-rom";
    private static final int MANY = 100;

    private final DemoWorld world;
    private final Directives directives;
    private final ReportRequests requests;
    private final Reports reports;
    private final ReportReviews reviews;
    private final ReportLists lists;
    private final Consolidations consolidations;
    private final Units units;
    private final Texts texts;
    private final List<SampleTable.Row> words = SampleTable.read("reports.csv").rows();

    ReportChapter(
            DemoWorld world,
            Directives directives,
            ReportRequests requests,
            Reports reports,
            ReportReviews reviews,
            ReportLists lists,
            Consolidations consolidations,
            Units units,
            Texts texts) {
        this.world = world;
        this.directives = directives;
        this.requests = requests;
        this.reports = reports;
        this.reviews = reviews;
        this.lists = lists;
        this.consolidations = consolidations;
        this.units = units;
        this.texts = texts;
    }

    /** Asks for the reports that the letter asks for, and gathers the first of them up to the province. */
    RequestId gather(
            Directive letter, DirectiveId communeLetter, CampaignId campaign, List<Unit> asked, Telling telling) {
        var province = askFromLetter(letter, campaign, asked, 0, FIRST_WAVE, telling);
        askFromLetter(letter, campaign, asked, 1, WHOLE, telling);
        cells(communeLetter, province, telling);
        unions(province, telling);
        Stream.of(INCOMPLETE, "du-tan-ha", "du-khao-son", "du-nam-co", "mttq-tinh")
                .forEach(unit -> answer(unit, province, "tonghop.btgdv", telling));
        consolidate("tinh-uy", province, Optional.empty(), telling);
        return province;
    }

    /** The report of the province, when it has been added up. */
    Optional<ReportId> ofProvince(RequestId request) {
        return consolidations.find(world.person("chuyenvien.tu"), request);
    }

    /** The figures of the province, in the order of its request. */
    List<DemoOutcome.Figure> figures(RequestId request) {
        var drafter = world.person("chuyenvien.tu");
        var figures = reports.figures(drafter, ofProvince(request).orElseThrow());
        return requests.find(drafter, request).indicators().stream()
                .map(indicator -> new DemoOutcome.Figure(
                        indicator.code(),
                        indicator.name(),
                        figures.get(indicator.code()).total(),
                        figures.get(indicator.code()).allByHand()))
                .toList();
    }

    /** Who was asked by the province and is not in its report. */
    List<String> missing(RequestId request) {
        var drafter = world.person("chuyenvien.tu");
        return consolidations.missing(drafter, ofProvince(request).orElseThrow()).stream()
                .map(each -> units.find(drafter, each.unit()).name())
                .toList();
    }

    /** Reports accepted at every level. */
    int countAccepted() {
        return (int) words.stream()
                .flatMap(row -> lists.sent(world.person(row.text("by"))).stream())
                .filter(line -> line.status() == ReportStatus.ACCEPTED)
                .count();
    }

    private RequestId askFromLetter(
            Directive letter, CampaignId campaign, List<Unit> asked, int place, DateRange period, Telling telling) {
        var drafter = world.person("chuyenvien.tu");
        var content = directives.content(drafter, letter.id());
        var duty = content.reading().reportObligations().get(place);
        var request = NewRequest.of(title(content, duty.what() == null ? "" : duty.what()), period, FIGURES, ids(asked))
                .dueAsWritten(duty.raw())
                .via(world.unit(drafter, "btgdv").id())
                .of(campaign)
                .from(letter.id());
        var due = Optional.ofNullable(duty.due()).map(request::due).orElse(request);
        return ask(
                drafter,
                content.origin("/report_obligations/" + place).map(due::saidIn).orElse(due),
                telling);
    }

    private static String title(DirectiveContent content, String what) {
        var words = what + " " + content.reading().subject();
        return words.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + words.substring(1);
    }

    private RequestId ask(Actor actor, NewRequest request, Telling telling) {
        var known = requests.asked(actor, MANY).stream()
                .filter(each ->
                        each.title().equals(request.title()) && each.unit().equals(actor.unit()))
                .findFirst();
        if (known.isPresent()) {
            return known.get().id();
        }
        var id = requests.open(actor, request);
        telling.step(
                "demo.step.asked",
                actor.unitName(),
                request.units().size(),
                request.title(),
                requests.find(actor, id).due().map(Vietnamese::date).orElse("–"));
        return id;
    }

    private void cells(DirectiveId letter, RequestId province, Telling telling) {
        var drafter = world.person("chuyenvien.ml");
        var below = units.children(drafter, drafter.unit());
        var request = ask(
                drafter,
                serving(drafter, province, ids(below))
                        .due(LocalDate.of(2026, 11, 23))
                        .from(letter),
                telling);
        Stream.of("cb-na-hoc", "cb-pa-lan", "cb-truong-muong-lam")
                .forEach(unit -> answer(unit, request, "bithu.ml", telling));
        consolidate("du-muong-lam", request, Optional.of("tonghop.btgdv"), telling);
    }

    private void unions(RequestId province, Telling telling) {
        var head = world.person("canbo.ldld");
        var commune = world.unit(head, "cd-muong-lam");
        var first = ask(head, serving(head, province, List.of(commune.id())).due(LocalDate.of(2026, 11, 24)), telling);
        var middle = world.person("congdoan.ml");
        var school = world.unit(middle, "cdcs-muong-lam");
        var second = ask(middle, serving(middle, first, List.of(school.id())).due(LocalDate.of(2026, 11, 23)), telling);
        answer("cdcs-muong-lam", second, "congdoan.ml", telling);
        consolidate("cd-muong-lam", second, Optional.of("lanhdao.ldld"), telling);
        consolidate("ldld-tinh", first, Optional.of("tonghop.btgdv"), telling);
    }

    private NewRequest serving(Actor actor, RequestId superior, List<UnitId> below) {
        var above = requests.find(actor, superior);
        return NewRequest.of(above.title(), above.period(), FIGURES, below).serving(superior);
    }

    /** A unit writes its report, its head submits it, whoever reviews it accepts it; one is sent back once. */
    private void answer(String unit, RequestId request, String reviewer, Telling telling) {
        var row = row(unit);
        var reporter = world.person(row.text("by"));
        var id = reports.draft(reporter, request);
        if (status(reporter, id) == ReportStatus.DRAFT) {
            write(row, id);
            submit(row, id, telling);
        }
        if (unit.equals(INCOMPLETE)) {
            complete(row, id, reviewer, telling);
        }
        accept(reviewer, id, telling);
    }

    private void complete(SampleTable.Row row, ReportId id, String reviewer, Telling telling) {
        var reporter = world.person(row.text("by"));
        boolean silent = reports.figures(reporter, id).get("gifts").total().signum() == 0;
        if (silent && status(reporter, id) == ReportStatus.SUBMITTED) {
            var comment = texts.of("demo.report.comment");
            reviews.sendBack(world.person(reviewer), id, version(reporter, id), comment, "figure:gifts");
            telling.step("demo.step.sent_back", world.person(reviewer).name(), reporter.unitName(), comment);
        }
        if (status(reporter, id) == ReportStatus.SENT_BACK) {
            var gifts = new ReportEdit.ByHand(BigDecimal.valueOf(6), texts.of("demo.report.comment.answer"));
            reports.save(reporter, id, version(reporter, id), new ReportEdit(Map.of("gifts", gifts), Map.of()));
            submit(row, id, telling);
        }
    }

    /** Adds up what was accepted into the unit's own report; the superior accepts it, at the top the unit's own head does. */
    private void consolidate(String unit, RequestId request, Optional<String> reviewer, Telling telling) {
        var row = row(unit);
        var drafter = world.person(row.text("by"));
        var known = consolidations.find(drafter, request);
        if (known.isEmpty() || status(drafter, known.get()) == ReportStatus.DRAFT) {
            var id = consolidations.now(drafter, request);
            write(row, id);
            telling.step(
                    "demo.step.consolidated",
                    drafter.unitName(),
                    heard(drafter, request),
                    names(drafter, consolidations.missing(drafter, id)));
            submit(row, id, telling);
        }
        consolidations.find(drafter, request).ifPresent(id -> accept(reviewer.orElse(row.text("signer")), id, telling));
    }

    private long heard(Actor actor, RequestId request) {
        return requests.progress(actor, request).stream()
                .filter(AskedUnit::isHeard)
                .count();
    }

    private void write(SampleTable.Row row, ReportId id) {
        var reporter = world.person(row.text("by"));
        reports.save(reporter, id, version(reporter, id), new ReportEdit(byHand(row), sections(row)));
    }

    private static Map<String, ReportEdit.ByHand> byHand(SampleTable.Row row) {
        var entered = new HashMap<String, ReportEdit.ByHand>();
        Stream.of(row.text("hand").split(";")).filter(part -> !part.isEmpty()).forEach(part -> {
            var pair = part.split("=");
            entered.put(pair[0], new ReportEdit.ByHand(new BigDecimal(pair[1]), row.text("hand_note")));
        });
        return entered;
    }

    private static Map<Integer, String> sections(SampleTable.Row row) {
        return Map.of(
                100, row.text("leading"),
                200, row.text("results"),
                300, row.text("limits"),
                400, row.text("proposals"));
    }

    private void submit(SampleTable.Row row, ReportId id, Telling telling) {
        var signer = world.person(row.text("signer"));
        reports.submit(signer, id, version(signer, id));
        telling.step("demo.step.submitted", signer.unitName(), signer.name());
    }

    private void accept(String reviewer, ReportId id, Telling telling) {
        var actor = world.person(reviewer);
        var report = reports.find(actor, id);
        if (report.status() == ReportStatus.SUBMITTED) {
            reviews.accept(actor, id, report.version());
            telling.step(
                    "demo.step.report_accepted",
                    actor.name(),
                    units.find(actor, report.unit()).shortName());
        }
    }

    private SampleTable.Row row(String unit) {
        return words.stream()
                .filter(row -> row.text("unit").equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private ReportStatus status(Actor actor, ReportId id) {
        return reports.find(actor, id).status();
    }

    private int version(Actor actor, ReportId id) {
        return reports.find(actor, id).version();
    }

    private String names(Actor actor, List<MissingUnit> missing) {
        return missing.isEmpty()
                ? texts.of("demo.nobody")
                : String.join(
                        "; ",
                        missing.stream()
                                .map(each -> units.find(actor, each.unit()).shortName())
                                .toList());
    }

    private static List<UnitId> ids(List<Unit> some) {
        return some.stream().map(Unit::id).toList();
    }
}
