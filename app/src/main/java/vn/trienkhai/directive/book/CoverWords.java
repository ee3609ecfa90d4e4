package vn.trienkhai.directive.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** What the cover of a register says of the lines in it: year or term, days, numbers, volume. */
@Component
class CoverWords {
    /** More types than this do not stand on one line. */
    private static final int MOST_TYPES = 6;

    private final Texts texts;

    CoverWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param terms of a Party body whose own documents these are; none where numbers go by the year
     * @param congress whose papers alone they are
     */
    List<String> spans(
            RegisterSpan span, List<RegisterLine> lines, TermDays terms, Optional<Congress> congress, boolean byTerm) {
        var days =
                lines.stream().map(line -> day(line)).flatMap(Optional::stream).toList();
        var first = span.from().or(() -> days.stream().min(Comparator.naturalOrder()));
        var last = span.until().or(() -> days.stream().max(Comparator.naturalOrder()));
        var said = new ArrayList<String>();
        said.add(congress.map(Congress::name).orElseGet(() -> period(span, first, last, terms, byTerm)));
        said.add(texts.of(
                "directive.print.days",
                first.map(Vietnamese::date).orElse(blank()),
                last.map(Vietnamese::date).orElse(blank())));
        said.add(numbers(span.book(), lines));
        said.add(texts.of(
                "directive.print.volume",
                span.volume().isBlank() ? blank() : span.volume().strip()));
        return said;
    }

    private String period(
            RegisterSpan span, Optional<LocalDate> first, Optional<LocalDate> last, TermDays terms, boolean byTerm) {
        if (byTerm && span.isOfNumbers() && span.numbers().term().isPresent()) {
            return texts.of(
                    "directive.print.term",
                    terms.on(span.numbers().term().get()).name());
        }
        if (byTerm) {
            var names = List.of(
                    terms.on(first.orElse(LocalDate.of(span.numbers().year(), 1, 1)))
                            .name(),
                    terms.on(last.orElse(LocalDate.of(span.numbers().year(), 12, 31)))
                            .name());
            return texts.of("directive.print.term", joined(names));
        }
        return texts.of(
                "directive.print.year",
                joined(List.of(
                        Integer.toString(first.map(LocalDate::getYear)
                                .orElse(span.numbers().year())),
                        Integer.toString(last.map(LocalDate::getYear)
                                .orElse(span.numbers().year())))));
    }

    private static String joined(List<String> ends) {
        return ends.getFirst().equals(ends.getLast()) ? ends.getFirst() : ends.getFirst() + ", " + ends.getLast();
    }

    /** Of documents received the numbers of arrival, of those sent the numbers of each type. */
    private String numbers(Book book, List<RegisterLine> lines) {
        if (book == Book.INCOMING) {
            var numbers =
                    lines.stream().filter(line -> line.entryNo().isPresent()).toList();
            return numbers.isEmpty()
                    ? texts.of("directive.print.numbers", blank(), blank())
                    : texts.of(
                            "directive.print.numbers",
                            Integer.toString(numbers.getFirst().entryNo().getAsInt()),
                            Integer.toString(numbers.getLast().entryNo().getAsInt()));
        }
        var ofTypes = new TreeMap<String, Ends>();
        lines.forEach(line ->
                number(line).ifPresent(number -> ofTypes.merge(series(line), new Ends(number, number), Ends::and)));
        if (ofTypes.isEmpty() || ofTypes.size() > MOST_TYPES) {
            return texts.of("directive.print.numbers", blank(), blank());
        }
        if (ofTypes.size() == 1) {
            var ends = ofTypes.firstEntry().getValue();
            return texts.of(
                    "directive.print.numbers", NumberSeries.written(ends.low()), NumberSeries.written(ends.high()));
        }
        return texts.of(
                "directive.print.numbers_of",
                String.join(
                        "; ",
                        ofTypes.entrySet().stream()
                                .map(of -> of.getKey() + " " + of.getValue().written())
                                .toList()));
    }

    private static String series(RegisterLine line) {
        boolean ofCongress = line.directive().symbol().filter(Congress::isPaper).isPresent();
        return ofCongress ? Congress.SYMBOL : line.directive().docType();
    }

    private record Ends(int low, int high) {
        Ends and(Ends other) {
            return new Ends(Math.min(low, other.low), Math.max(high, other.high));
        }

        String written() {
            return low == high
                    ? NumberSeries.written(low)
                    : NumberSeries.written(low) + "–" + NumberSeries.written(high);
        }
    }

    private static Optional<Integer> number(RegisterLine line) {
        return line.directive()
                .numberRaw()
                .map(raw -> raw.replaceFirst("^\\D*(\\d{1,9}).*$", "$1"))
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    private static Optional<LocalDate> day(RegisterLine line) {
        var arrived = line.acknowledgedAt().map(Vietnamese::day);
        return line.book() == Book.INCOMING
                ? arrived
                : line.directive().issuedOn().or(() -> arrived);
    }

    private String blank() {
        return texts.of("directive.print.blank");
    }
}
