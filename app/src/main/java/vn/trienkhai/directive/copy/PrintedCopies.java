package vn.trienkhai.directive.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.DocxWriter;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.layout.RegisterBook;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** The register of copies as it is printed and bound. No rule at hand gives it a form; it says of copies what that of documents sent says. */
@Component
class PrintedCopies {
    private static final List<Column> COLUMNS = List.of(
            new Column("number", 12, true),
            new Column("day", 9, true),
            new Column("kind", 8, true),
            new Column("original", 14, false),
            new Column("issuer", 16, false),
            new Column("subject", 30, false),
            new Column("signer", 13, false),
            new Column("recipients", 20, false),
            new Column("remark", 12, false));

    /** @param width relative to the others */
    private record Column(String name, int width, boolean centred) {}

    private final CopyRegister register;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    PrintedCopies(CopyRegister register, Units units, Texts texts, Clock clock) {
        this.register = register;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param format docx or pdf */
    void write(Actor actor, LocalDate day, String format, OutputStream out) throws IOException {
        var book = book(actor, day);
        if (format.equals("pdf")) {
            PdfWriter.write(book, out);
        } else {
            DocxWriter.write(book, out);
        }
    }

    RegisterBook book(Actor actor, LocalDate day) {
        var body = IssuingBody.of(units, actor, actor.unit(), LocalDate.now(clock));
        var copies = register.copies(actor, day);
        return new RegisterBook(
                Optional.ofNullable(body.superior()).orElse(""),
                body.name(),
                texts.of("directive.copies.title"),
                spans(actor, day, copies),
                new Block.Table(
                        COLUMNS.stream()
                                .map(column -> new Block.Column(
                                        texts.of("directive.copies.column." + column.name()),
                                        column.centred() ? Block.Alignment.CENTRE : Block.Alignment.LEFT,
                                        column.width()))
                                .toList(),
                        copies.stream().map(this::row).toList(),
                        null));
    }

    private List<String> spans(Actor actor, LocalDate day, List<RegisteredCopy> copies) {
        var series = register.series(actor, day);
        var numbers = copies.stream()
                .flatMap(copy -> copy.number().stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        var blank = texts.of("directive.print.blank");
        return List.of(
                texts.of(series.isTerm() ? "directive.print.term" : "directive.print.year", series.name()),
                texts.of(
                        "directive.print.numbers",
                        numbers.getCount() == 0 ? blank : "%02d".formatted(numbers.getMin()),
                        numbers.getCount() == 0 ? blank : "%02d".formatted(numbers.getMax())));
    }

    private List<String> row(RegisteredCopy copy) {
        return List.of(
                copy.numberRaw(),
                Vietnamese.date(copy.day()),
                copy.kind().words(),
                original(copy),
                copy.original().issuer(),
                copy.original().subject(),
                copy.signer(),
                String.join("; ", copy.recipients()),
                copy.withdrawn()
                        .map(withdrawn -> texts.of("directive.copies.withdrawn", withdrawn.reason()))
                        .orElse(""));
    }

    /** "12/KH-UBND, 05/3/2026". */
    static String original(RegisteredCopy copy) {
        return List.of(
                        copy.original().number(),
                        copy.original().day().map(Vietnamese::date).orElse(""))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
