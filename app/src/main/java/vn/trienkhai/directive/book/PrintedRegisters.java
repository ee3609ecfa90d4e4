package vn.trienkhai.directive.book;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.DocxWriter;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.layout.RegisterBook;
import vn.trienkhai.reader.Signer;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** In sổ: a span of the acting unit's register in the official form, as a page to print and as DOCX and PDF. */
@Component
public class PrintedRegisters {
    /** A printed volume of some hundred sheets; more is printed in several spans. */
    static final int MOST_LINES = 1_000;

    private static final Pattern FILED = Pattern.compile("^\\s*[-–]?\\s*Lưu\\s*:?\\s*");

    private final PrintStore store;
    private final TermStore terms;
    private final Numbers numbers;
    private final CoverWords cover;
    private final Directives directives;
    private final Units units;
    private final Transactions transactions;
    private final Texts texts;
    private final Clock clock;

    PrintedRegisters(
            PrintStore store,
            TermStore terms,
            Numbers numbers,
            CoverWords cover,
            Directives directives,
            Units units,
            Transactions transactions,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.terms = terms;
        this.numbers = numbers;
        this.cover = cover;
        this.directives = directives;
        this.units = units;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws Refusal when more lines lie in the span than are printed at once, or it is of numbers of own documents of no type */
    public RegisterSheet sheet(Actor actor, RegisterSpan span) {
        return transactions.as(actor, () -> {
            var body = IssuingBody.of(units, actor, actor.unit(), LocalDate.now(clock));
            var columns = FormColumn.of(span.book());
            var days = terms.of(actor.unit());
            var series = series(actor, span, body.unit());
            var lines = lines(actor, span, series);
            var passedOn = store.passedOn(
                    actor.unit(),
                    lines.stream().map(line -> line.directive().id()).toList());
            return new RegisterSheet(
                    Optional.ofNullable(body.superior()).orElse(""),
                    body.name(),
                    texts.of("directive.print.title." + span.book()),
                    cover.spans(
                            span,
                            lines,
                            days,
                            series.flatMap(NumberSeries::congress),
                            span.book() == Book.OUTGOING && body.unit().line() == Line.PARTY),
                    columns,
                    lines.stream()
                            .map(line -> row(
                                    actor,
                                    line,
                                    Optional.ofNullable(
                                            passedOn.get(line.directive().id())),
                                    columns))
                            .toList());
        });
    }

    /** That the numbers of own documents are of, where numbers are asked for. */
    private Optional<NumberSeries> series(Actor actor, RegisterSpan span, Unit unit) {
        if (!span.isOfNumbers() || span.book() == Book.INCOMING) {
            return Optional.empty();
        }
        if (span.docType().isEmpty()) {
            throw new Refusal("directive.print.type");
        }
        var day = unit.line() == Line.PARTY
                ? span.numbers().term().orElse(LocalDate.now(clock))
                : LocalDate.of(span.numbers().year(), 1, 1);
        return Optional.of(numbers.series(actor, span.docType(), day));
    }

    private List<RegisterLine> lines(Actor actor, RegisterSpan span, Optional<NumberSeries> series) {
        var places = places(actor, span, series);
        if (places.size() > MOST_LINES) {
            throw new Refusal("directive.print.many", MOST_LINES);
        }
        var byPlace = directives.lines(actor, places).stream()
                .collect(Collectors.toMap(RegisterLine::place, Function.identity()));
        return places.stream().map(byPlace::get).toList();
    }

    private List<Long> places(Actor actor, RegisterSpan span, Optional<NumberSeries> series) {
        if (!span.isOfNumbers()) {
            return store.ofDays(actor.unit(), span, MOST_LINES + 1);
        }
        return series.map(of -> store.sent(actor.unit(), of, span.numbers(), MOST_LINES + 1))
                .orElseGet(() -> store.arrived(actor.unit(), span.numbers(), MOST_LINES + 1));
    }

    private List<String> row(
            Actor actor, RegisterLine line, Optional<PrintStore.PassedOn> passedOn, List<FormColumn> columns) {
        var content = line.book() == Book.OUTGOING
                ? Optional.of(directives.content(actor, line.directive().id()))
                : Optional.<DirectiveContent>empty();
        return columns.stream()
                .map(column -> cell(line, content, passedOn, column))
                .toList();
    }

    private String cell(
            RegisterLine line,
            Optional<DirectiveContent> content,
            Optional<PrintStore.PassedOn> passedOn,
            FormColumn column) {
        var directive = line.directive();
        return switch (column) {
            case ARRIVED -> line.acknowledgedAt().map(PrintedRegisters::day).orElse("");
            case NO ->
                line.entryNo().isPresent() ? Integer.toString(line.entryNo().getAsInt()) : "";
            case AUTHOR -> directive.issuer();
            case NUMBER -> directive.numberRaw().orElse("");
            case DAY -> directive.issuedOn().map(Vietnamese::date).orElse("");
            case SUBJECT ->
                type(directive.docType()) + (directive.subject().isBlank() ? "" : " " + directive.subject());
            case SIGNER ->
                content.map(known -> known.reading().signer()).map(Signer::name).orElse("");
            case RECIPIENTS -> recipients(content, false);
            case KEPT_BY -> recipients(content, true);
            case FOR -> passedOn.map(PrintStore.PassedOn::to).orElse("");
            case PASSED_ON -> passedOn.map(passed -> day(passed.at())).orElse("");
            case SIGNED_FOR, COPIES -> "";
            case REMARK -> line.isWithdrawn() ? texts.of("directive.print.withdrawn") : "";
        };
    }

    private static String day(Instant at) {
        return Vietnamese.date(at);
    }

    /** "Lưu: VT, TH" says who keeps a copy and is no place that it was sent to. */
    private static String recipients(Optional<DirectiveContent> content, boolean filed) {
        return content.stream()
                .flatMap(known -> known.reading().recipients().stream())
                .filter(one -> FILED.matcher(one).find() == filed)
                .map(one -> FILED.matcher(one).replaceFirst("").strip())
                .collect(Collectors.joining("; "));
    }

    private String type(String code) {
        var key = "directive.type." + code;
        return texts.of(texts.has(key) ? key : "directive.type.other");
    }

    /** @param format docx or pdf */
    public void write(Actor actor, RegisterSpan span, String format, OutputStream out) throws IOException {
        var sheet = sheet(actor, span);
        var book = new RegisterBook(
                sheet.superior(),
                sheet.unit(),
                sheet.title(),
                sheet.spans(),
                new Block.Table(
                        sheet.columns().stream()
                                .map(column -> new Block.Column(
                                        texts.of("directive.print.column." + column),
                                        column.isShort() ? Block.Alignment.CENTRE : Block.Alignment.LEFT,
                                        column.width()))
                                .toList(),
                        sheet.rows(),
                        null));
        if (format.equals("pdf")) {
            PdfWriter.write(book, out);
        } else {
            DocxWriter.write(book, out);
        }
    }
}
