package vn.trienkhai.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.Family;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Sets a report down as an official document, by the rules of the unit's line on that day. */
@Component
class ReportPaper {
    private static final String[] NUMERALS = {"I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII."};

    private final ReportStore store;
    private final FigureStore figures;
    private final ReportRequests requests;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    ReportPaper(
            ReportStore store, FigureStore figures, ReportRequests requests, Units units, Texts texts, Clock clock) {
        this.store = store;
        this.figures = figures;
        this.requests = requests;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    OfficialDocument compose(Actor actor, Report report) {
        var issuer = IssuingBody.of(units, actor, report.unit(), LocalDate.now(clock));
        var unit = issuer.unit();
        return new OfficialDocument(
                issuer.family(),
                letterhead(issuer),
                texts.of("report.paper.type"),
                subject(report),
                addressees(actor, report),
                body(actor, report, unit),
                signature(unit, issuer.family()),
                recipients(actor, report, unit));
    }

    private Letterhead letterhead(IssuingBody issuer) {
        return Letterhead.blank(
                issuer.superior(),
                issuer.name(),
                IssuingBody.symbol(issuer.unit(), "BC"),
                issuer.place(),
                LocalDate.now(clock).getYear());
    }

    private static String subject(Report report) {
        return report.title().replaceFirst("(?iu)^báo cáo\\s+", "");
    }

    private List<String> addressees(Actor actor, Report report) {
        return report.request().map(id -> requests.find(actor, id)).stream()
                .map(request -> {
                    var asking = units.find(actor, request.unit()).name();
                    return request.via()
                            .map(via -> texts.of(
                                    "report.paper.via",
                                    asking,
                                    units.find(actor, via).name()))
                            .orElse(asking);
                })
                .toList();
    }

    private List<Block> body(Actor actor, Report report, Unit unit) {
        var body = new ArrayList<Block>();
        var period = report.period();
        body.add(Block.Paragraph.of(texts.of(
                "report.paper.opening", unit.name(), Vietnamese.date(period.from()), Vietnamese.date(period.to()))));
        int part = 0;
        for (var section : written(report)) {
            if (section.ordinal() % 100 == 0 || part == 0) {
                body.add(new Block.Heading(1, NUMERALS[part++ % NUMERALS.length], section.heading()));
            }
            section.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> body.add(Block.Paragraph.of(line.strip())));
        }
        body.add(new Block.Heading(1, NUMERALS[part++ % NUMERALS.length], texts.of("report.paper.figures")));
        body.addAll(figures(actor, report));
        body.addAll(missing(actor, report, NUMERALS[part % NUMERALS.length]));
        return body;
    }

    /** Sections with text, each heading kept where only passages taken over from below stand under it. */
    private List<Section> written(Report report) {
        var all = store.sections(report.id());
        return all.stream()
                .filter(section -> !section.text().isBlank()
                        || section.ordinal() % 100 == 0
                                && all.stream()
                                        .anyMatch(other -> other.ordinal() / 100 == section.ordinal() / 100
                                                && !other.text().isBlank()))
                .toList();
    }

    private List<Block> figures(Actor actor, Report report) {
        var kept = figures.figures(report.id());
        var rows = requests.find(actor, report.purpose()).indicators().stream()
                .map(indicator -> row(indicator, kept.get(indicator.code())))
                .toList();
        var table = new Block.Table(
                List.of(
                        new Block.Column(texts.of("report.figure.indicator"), Block.Alignment.LEFT, 40),
                        new Block.Column(texts.of("report.figure.measure"), Block.Alignment.CENTRE, 18),
                        new Block.Column(texts.of("report.figure.activities"), Block.Alignment.RIGHT, 16),
                        new Block.Column(texts.of("report.figure.by_hand"), Block.Alignment.RIGHT, 14),
                        new Block.Column(texts.of("report.figure.total"), Block.Alignment.RIGHT, 14)),
                rows,
                null);
        boolean unchecked = kept.byCode().values().stream().anyMatch(Figure::isUnchecked);
        return unchecked ? List.of(table, new Block.Note(texts.of("report.paper.unchecked"))) : List.of(table);
    }

    private static List<String> row(Indicator indicator, Figure figure) {
        return List.of(
                indicator.name(),
                indicator.measure(),
                Vietnamese.number(figure.fromActivities()),
                Vietnamese.number(figure.allByHand()),
                Vietnamese.number(figure.total()));
    }

    private List<Block> missing(Actor actor, Report report, String label) {
        var missing = store.missing(report.id());
        if (missing.isEmpty()) {
            return List.of();
        }
        var names = units.find(
                actor, missing.stream().map(Consolidator.Missing::unit).toList());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, label, texts.of("report.paper.missing")));
        blocks.add(Block.Paragraph.of(texts.of("report.paper.missing.what", missing.size())));
        missing.forEach(each -> blocks.add(
                new Block.Bullet("-", name(names, each) + ": " + texts.of("report.missing." + each.reason()))));
        return blocks;
    }

    private static String name(List<Unit> names, Consolidator.Missing missing) {
        return names.stream()
                .filter(unit -> unit.id().equals(missing.unit()))
                .map(Unit::name)
                .findFirst()
                .orElse(missing.unit().toString());
    }

    private Signature signature(Unit unit, Family family) {
        var body = word("collective", unit);
        return new Signature(body.isEmpty() ? List.of() : List.of(family.onBehalfOf(body)), word("title", unit), "");
    }

    private List<String> recipients(Actor actor, Report report, Unit unit) {
        var kept = word("kept", unit);
        return addressees(actor, report).isEmpty() ? List.of(kept) : List.of(texts.of("report.paper.as_above"), kept);
    }

    /** A word that depends on the kind of body, or else on its line. */
    private String word(String what, Unit unit) {
        var special = "report.paper." + what + "." + unit.kind();
        return texts.of(
                texts.has(special)
                        ? special
                        : "report.paper." + what + "." + unit.line().name().toLowerCase(java.util.Locale.ROOT));
    }
}
