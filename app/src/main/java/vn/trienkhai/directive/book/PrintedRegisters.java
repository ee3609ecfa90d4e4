package vn.trienkhai.directive.book;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.IssuingBody;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.DocxWriter;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.reader.Signer;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Transactions;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** In sổ: a span of the acting unit's register in the official form, as a page to print and as DOCX and PDF. */
@Component
public class PrintedRegisters {
    /** A printed volume of some hundred sheets; more is printed in several spans. */
    static final int MOST_LINES = 1_000;

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PrintStore store;
    private final Directives directives;
    private final Units units;
    private final Transactions transactions;
    private final Texts texts;
    private final Clock clock;

    PrintedRegisters(
            PrintStore store, Directives directives, Units units, Transactions transactions, Texts texts, Clock clock) {
        this.store = store;
        this.directives = directives;
        this.units = units;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws Refusal when more lines lie in the span than are printed at once */
    public RegisterSheet sheet(Actor actor, RegisterSpan span) {
        return transactions.as(actor, () -> {
            var body = IssuingBody.of(units, actor, actor.unit(), LocalDate.now(clock));
            boolean party = body.unit().line() == Line.PARTY;
            var columns = FormColumn.of(span.book(), party);
            return new RegisterSheet(
                    party,
                    Optional.ofNullable(body.superior()).orElse(""),
                    body.unit().name(),
                    texts.of("directive.print.title." + span.book()),
                    said(span),
                    columns,
                    lines(actor, span).stream()
                            .map(line -> row(actor, line, columns))
                            .toList());
        });
    }

    private List<RegisterLine> lines(Actor actor, RegisterSpan span) {
        var places = store.places(actor.unit(), span, MOST_LINES + 1);
        if (places.size() > MOST_LINES) {
            throw new Refusal("directive.print.many", MOST_LINES);
        }
        var byPlace = directives.lines(actor, places).stream()
                .collect(Collectors.toMap(RegisterLine::place, Function.identity()));
        return places.stream().map(byPlace::get).toList();
    }

    private String said(RegisterSpan span) {
        if (span.isOfNumbers()) {
            return texts.of(
                    "directive.print.numbers",
                    Integer.toString(span.firstNo().orElse(1)),
                    span.lastNo().isPresent()
                            ? Integer.toString(span.lastNo().getAsInt())
                            : texts.of("directive.print.last"),
                    Integer.toString(span.year()));
        }
        return texts.of(
                "directive.print.days",
                span.from().map(Vietnamese::date).orElse("…"),
                span.until().map(Vietnamese::date).orElse("…"));
    }

    private List<String> row(Actor actor, RegisterLine line, List<FormColumn> columns) {
        var content = line.book() == Book.OUTGOING
                ? Optional.of(directives.content(actor, line.directive().id()))
                : Optional.<DirectiveContent>empty();
        return columns.stream().map(column -> cell(line, content, column)).toList();
    }

    private String cell(RegisterLine line, Optional<DirectiveContent> content, FormColumn column) {
        var directive = line.directive();
        return switch (column) {
            case ARRIVED ->
                line.acknowledgedAt()
                        .map(at -> Vietnamese.date(at.atZone(HERE)))
                        .orElse("");
            case NO ->
                line.entryNo().isPresent() ? Integer.toString(line.entryNo().getAsInt()) : "";
            case AUTHOR -> directive.issuer();
            case NUMBER -> directive.numberRaw().orElse("");
            case DAY -> directive.issuedOn().map(Vietnamese::date).orElse("");
            case SUBJECT ->
                type(directive.docType()) + (directive.subject().isBlank() ? "" : " " + directive.subject());
            case SIGNER ->
                content.map(known -> known.reading().signer()).map(Signer::name).orElse("");
            case RECIPIENTS ->
                content.map(known -> String.join("; ", known.reading().recipients()))
                        .orElse("");
            case FOR, PASSED_ON, SIGNED_FOR, KEPT_BY, COPIES -> "";
            case REMARK -> line.isWithdrawn() ? texts.of("directive.print.withdrawn") : "";
        };
    }

    private String type(String code) {
        var key = "directive.type." + code;
        return texts.of(texts.has(key) ? key : "directive.type.other");
    }

    /** @param format docx or pdf */
    public void write(Actor actor, RegisterSpan span, String format, OutputStream out) throws IOException {
        var sheet = sheet(actor, span);
        var body = transactions.as(actor, () -> IssuingBody.of(units, actor, actor.unit(), LocalDate.now(clock)));
        var document = new OfficialDocument(
                body.family(),
                Letterhead.blank(
                        body.superior(),
                        body.unit().name(),
                        "",
                        "",
                        LocalDate.now(clock).getYear()),
                sheet.title(),
                sheet.span(),
                List.of(),
                List.of(new Block.Table(
                        sheet.columns().stream()
                                .map(column -> new Block.Column(
                                        title(column, span.book()), Block.Alignment.LEFT, column.width()))
                                .toList(),
                        sheet.rows(),
                        null)),
                new Signature(List.of(), texts.of("directive.print.clerk"), ""),
                List.of());
        if (format.equals("pdf")) {
            PdfWriter.write(document, out);
        } else {
            DocxWriter.write(document, out);
        }
    }

    String title(FormColumn column, Book book) {
        return texts.of("directive.print.column." + column);
    }
}
