package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wordings with each other: sentences put together from the lists in {@code combinations/*.txt}, read in a small letter of
 * Monday 02/3/2026. A wording that is read behind one order and lost behind another shows here.
 */
class CombinationTests {
    private static final Path LISTS = Path.of("src/test/resources/combinations");

    /** A line of a list without its first cell. */
    private record Entry(List<String> cells) {
        String words() {
            return cells.getFirst();
        }

        String at(int cell) {
            return cells.get(cell);
        }
    }

    private static List<Entry> entries(String list, String kind) {
        try (var lines = Files.lines(LISTS.resolve(list + ".txt"))) {
            return lines.filter(line -> line.startsWith(kind + " | "))
                    .map(line -> List.of(line.split(" \\| ")))
                    .map(cells -> new Entry(cells.subList(1, cells.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Entry> limits() {
        return entries("limits", "order");
    }

    static List<Entry> sendings() {
        return entries("sendings", "order");
    }

    static List<Entry> citations() {
        return entries("citations", "order");
    }

    static List<Entry> owners() {
        return entries("owners", "order");
    }

    static List<Entry> periods() {
        return entries("periods", "order");
    }

    static List<Entry> occasions() {
        return entries("occasions", "order");
    }

    @ParameterizedTest
    @MethodSource("limits")
    void readsEveryLimit(Entry order) {
        var wanted = new LinkedHashMap<String, String>();
        for (var limit : entries("limits", "value")) {
            wanted.put(with(order.words(), "by", limit.words()), limit.at(1));
        }
        compare(
                wanted,
                "list",
                reading -> reading.tasks().stream().map(Task::deadline).map(String::valueOf));
    }

    @ParameterizedTest
    @MethodSource("sendings")
    void readsEverySending(Entry order) {
        var wanted = new LinkedHashMap<String, String>();
        var whats = entries("sendings", "what");
        int turn = 0;
        for (var to : entries("sendings", "to")) {
            for (var by : entries("sendings", "by")) {
                var asked = with(
                        order.words(), "what", whats.get(turn++ % whats.size()).words());
                wanted.put(with(asked.replace("{to}", to.words()), "by", by.words()), to.at(1) + " " + by.at(1));
            }
        }
        compare(
                wanted,
                "text",
                reading -> reading.reportObligations().stream().map(report -> report.to() + " " + report.due()));
    }

    @ParameterizedTest
    @MethodSource("citations")
    void readsEveryCitation(Entry order) {
        var wanted = new LinkedHashMap<String, String>();
        var days = entries("citations", "day");
        int turn = 0;
        for (var number : entries("citations", "no")) {
            for (var of : entries("citations", "of")) {
                for (var paper : entries("citations", "paper")) {
                    var day = days.get(turn++ % days.size());
                    var words = paper.words()
                            .replace("{no}", number.words())
                            .replace("{day}", day.words())
                            .replace("{of}", of.words());
                    wanted.put(
                            withoutDoubledCommas(order.words().replace("{paper}", words)),
                            String.join(" ", number.at(1), number.at(2), day.at(1), of.words()));
                }
            }
        }
        compare(
                wanted,
                "basis",
                reading -> reading.citations().stream()
                        .map(one -> one.type() + " " + one.numberRaw() + " " + one.date() + " " + one.issuer()));
    }

    @ParameterizedTest
    @MethodSource("owners")
    void readsEveryOwner(Entry order) {
        var wanted = new LinkedHashMap<String, String>();
        for (var pair : entries("owners", "pair")) {
            for (var work : entries("owners", "work")) {
                var sentence = order.words()
                        .replace("{a}", pair.at(0))
                        .replace("{b}", pair.at(1))
                        .replace("{work}", work.words());
                wanted.put(sentence, "[" + pair.at(0) + "] [" + pair.at(1) + "]");
            }
        }
        compare(
                wanted,
                "list",
                reading -> reading.tasks().stream().map(task -> task.leadUnits() + " " + task.coopUnits()));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void readsEveryPeriod(Entry order) {
        var wanted = new LinkedHashMap<String, String>();
        for (var when : entries("periods", "when")) {
            wanted.put(with(order.words(), "when", when.words()), when.at(1) + " " + when.at(2));
        }
        compare(wanted, "list", reading -> reading.windows().stream().map(window -> window.from() + " " + window.to()));
    }

    @ParameterizedTest
    @MethodSource("occasions")
    void readsEveryOccasion(Entry order) {
        var wanted = new LinkedHashMap<String, String>();
        for (var occasion : entries("occasions", "occasion")) {
            wanted.put(with(order.words(), "occasion", occasion.words()), occasion.at(1));
        }
        compare(wanted, "list", reading -> reading.events().stream().map(Event::name));
    }

    /** Each sentence in its place of the letter, and the one thing that is to be read of it. */
    private static void compare(
            Map<String, String> wanted, String where, Function<DirectiveReading, Stream<String>> read) {
        var wrong = new ArrayList<String>();
        wanted.forEach((sentence, one) -> {
            var reading = new PatternTests.Row(0, where, sentence, List.of()).read();
            var found = read.apply(reading).toList();
            if (!found.equals(List.of(one))) {
                wrong.add(sentence + " -> " + found);
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** A day between commas, before another mark. */
    private static String withoutDoubledCommas(String sentence) {
        return sentence.replace(" ,", ",").replaceAll(",(?=[,;)]| về )", "");
    }

    /** The words in the place of their name; "{By}" is where a sentence begins. */
    private static String with(String order, String name, String words) {
        var upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return order.replace("{" + name + "}", words)
                .replace("{" + upper + "}", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
}
