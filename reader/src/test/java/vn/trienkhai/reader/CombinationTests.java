package vn.trienkhai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wordings with each other: sentences put together from the lists in {@code combinations/*.txt}, read in a small letter of
 * Monday 02/3/2026. A wording that is read behind one order and lost behind another shows here.
 */
class CombinationTests {
    private static final Path LISTS = Path.of("src/test/resources/combinations");

    /** A line of a list: what it is, and its cells. */
    private record Entry(String kind, List<String> cells) {
        String at(int cell) {
            return cells.get(cell);
        }

        String words() {
            return cells.getFirst();
        }
    }

    private static List<Entry> entries(String file, String kind) {
        try (var lines = Files.lines(LISTS.resolve(file))) {
            return lines.filter(line -> line.startsWith(kind + " | "))
                    .map(line -> Arrays.asList(line.split(" \\| ")))
                    .map(cells -> new Entry(kind, cells.subList(1, cells.size())))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<Entry> limitOrders() {
        return entries("limits.txt", "order");
    }

    static List<Entry> sendingOrders() {
        return entries("sendings.txt", "order");
    }

    static List<Entry> citationOrders() {
        return entries("citations.txt", "order");
    }

    static List<Entry> ownerOrders() {
        return entries("owners.txt", "order");
    }

    static List<Entry> periodOrders() {
        return entries("periods.txt", "order");
    }

    static List<Entry> occasionOrders() {
        return entries("occasions.txt", "order");
    }

    @ParameterizedTest
    @MethodSource("limitOrders")
    void readsEveryLimit(Entry order) {
        var wrong = new ArrayList<String>();
        for (var limit : entries("limits.txt", "value")) {
            var sentence = with(order.words(), "by", limit.words());
            var tasks = read("list", sentence).tasks();
            var read =
                    tasks.stream().map(task -> String.valueOf(task.deadline())).toList();
            if (!read.equals(List.of(limit.at(1)))) {
                wrong.add(sentence + " -> " + read);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sendingOrders")
    void readsEverySending(Entry order) {
        var wrong = new ArrayList<String>();
        var whats = entries("sendings.txt", "what");
        int turn = 0;
        for (var to : entries("sendings.txt", "to")) {
            for (var by : entries("sendings.txt", "by")) {
                var what = whats.get(turn++ % whats.size());
                var asked = with(order.words(), "what", what.words());
                var sentence = with(asked.replace("{to}", to.words()), "by", by.words());
                var read = read("text", sentence).reportObligations().stream()
                        .map(report -> report.to() + " " + report.due())
                        .toList();
                if (!read.equals(List.of(to.at(1) + " " + by.at(1)))) {
                    wrong.add(sentence + " -> " + read);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("citationOrders")
    void readsEveryCitation(Entry order) {
        var wrong = new ArrayList<String>();
        var days = entries("citations.txt", "day");
        int turn = 0;
        for (var number : entries("citations.txt", "no")) {
            for (var of : entries("citations.txt", "of")) {
                for (var paper : entries("citations.txt", "paper")) {
                    var day = days.get(turn++ % days.size());
                    var words = paper.words()
                            .replace("{no}", number.words())
                            .replace("{day}", day.words())
                            .replace("{of}", of.words());
                    var sentence = order.words().replace("{paper}", words);
                    var read = read("basis", withoutDoubledCommas(sentence)).citations().stream()
                            .map(one -> one.type() + " " + one.numberRaw() + " " + one.date() + " " + one.issuer())
                            .toList();
                    if (!read.equals(List.of(number.at(1) + " " + number.at(2) + " " + day.at(1) + " " + of.words()))) {
                        wrong.add(sentence + " -> " + read);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ownerOrders")
    void readsEveryOwner(Entry order) {
        var wrong = new ArrayList<String>();
        for (var pair : entries("owners.txt", "pair")) {
            for (var work : entries("owners.txt", "work")) {
                var sentence = order.words()
                        .replace("{a}", pair.at(0))
                        .replace("{b}", pair.at(1))
                        .replace("{work}", work.words());
                var read = read("list", sentence).tasks().stream()
                        .map(task -> task.leadUnits() + " " + task.coopUnits())
                        .toList();
                if (!read.equals(List.of("[" + pair.at(0) + "] [" + pair.at(1) + "]"))) {
                    wrong.add(sentence + " -> " + read);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("periodOrders")
    void readsEveryPeriod(Entry order) {
        var wrong = new ArrayList<String>();
        for (var when : entries("periods.txt", "when")) {
            var sentence = with(order.words(), "when", when.words());
            var read = read("list", sentence).windows().stream()
                    .map(window -> window.from() + " " + window.to())
                    .toList();
            if (!read.equals(List.of(when.at(1) + " " + when.at(2)))) {
                wrong.add(sentence + " -> " + read);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("occasionOrders")
    void readsEveryOccasion(Entry order) {
        var wrong = new ArrayList<String>();
        for (var occasion : entries("occasions.txt", "occasion")) {
            var sentence = with(order.words(), "occasion", occasion.words());
            var read = read("list", sentence).events().stream().map(Event::name).toList();
            if (!read.equals(List.of(occasion.at(1)))) {
                wrong.add(sentence + " -> " + read);
            }
        }
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

    private static DirectiveReading read(String where, String sentence) {
        return new PatternTests.Row(0, where, sentence, List.of()).read();
    }
}
