package vn.trienkhai.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.directive.book.RegisterQuery;
import vn.trienkhai.directive.book.Registers;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.draft.DerivedDraft;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;

/** First chapter: a letter comes, is read, confirmed, delivered, taken in, and carried out by a letter of the level below. */
@Component
class DirectiveChapter {
    private static final String MAIN = "312-CV/TU";
    private static final List<Sample> SAMPLES = List.of(
            new Sample("01-cong-van-312-tinh-uy-van-son.txt", MAIN, "vanthu.tu", Book.OUTGOING),
            new Sample("02-ke-hoach-214-ubnd-tinh-van-son.docx", "214/KH-UBND", "vanthu.tu", Book.INCOMING),
            new Sample("03-ke-hoach-87-ldld-tinh-van-son.pdf", "87/KH-LĐLĐ", "canbo.ldld", Book.OUTGOING));
    private static final int MANY = 200;

    private record Sample(String file, String number, String by, Book book) {}

    private final DemoWorld world;
    private final Directives directives;
    private final Registers registers;
    private final ReadingDesk desk;
    private final Deliveries deliveries;
    private final Letters letters;
    private final Signing signing;
    private final Units units;

    DirectiveChapter(
            DemoWorld world,
            Directives directives,
            Registers registers,
            ReadingDesk desk,
            Deliveries deliveries,
            Letters letters,
            Signing signing,
            Units units) {
        this.world = world;
        this.directives = directives;
        this.registers = registers;
        this.desk = desk;
        this.deliveries = deliveries;
        this.letters = letters;
        this.signing = signing;
        this.units = units;
    }

    /** Registers and reads the three samples; the first of them is the one that is carried the whole way. */
    Directive register(Telling telling) {
        SAMPLES.forEach(sample -> register(sample, telling));
        return main();
    }

    /** The letter of the story. */
    Directive main() {
        return find(SAMPLES.getFirst());
    }

    /** The government's plan that the province's office passes on to the communes. */
    Directive plan() {
        return find(SAMPLES.get(1));
    }

    private Directive find(Sample sample) {
        return find(world.person(sample.by()), sample.book(), sample.number())
                .map(RegisterLine::directive)
                .orElseThrow();
    }

    /** Settles what the reading left in doubt and stands for the content. */
    Directive confirm(Directive directive, Telling telling) {
        if (directive.state() != DirectiveState.READ) {
            return directive;
        }
        var clerk = world.person("vanthu.tu");
        var open = desk.open(clerk, directive.id());
        int doubts = open.openDoubts().size();
        for (int doubt : open.openDoubts()) {
            var choices = open.reading().doubts().get(doubt).choices();
            open = desk.settle(
                    clerk,
                    directive.id(),
                    open.version(),
                    doubt,
                    choices.stream().findFirst().orElse(""));
        }
        var confirmed = desk.confirm(clerk, directive.id(), open.version());
        telling.step("demo.step.confirmed", clerk.name(), directive.reference(), doubts);
        return confirmed;
    }

    /** Delivers the letter to those it is addressed to, as its own words name them. */
    List<Unit> deliver(Directive directive, Telling telling) {
        var clerk = world.person("vanthu.tu");
        var addressed = directives.content(clerk, directive.id()).reading().addressees().stream()
                .flatMap(phrase -> units.resolve(clerk, clerk.unit(), phrase).stream())
                .toList();
        int before = deliveries.coverage(clerk, directive.id()).delivered();
        deliveries.deliver(
                clerk, directive.id(), addressed.stream().map(Unit::id).toList());
        if (before == 0) {
            telling.step("demo.step.delivered", clerk.name(), addressed.size(), names(addressed));
        }
        acknowledge(directive, addressed, telling);
        return addressed;
    }

    private void acknowledge(Directive directive, List<Unit> by, Telling telling) {
        int taken = 0;
        for (var unit : by) {
            var clerk = world.of(unit);
            if (directives
                    .line(clerk, directive.id())
                    .filter(line -> !line.isAcknowledged())
                    .isPresent()) {
                directives.acknowledge(clerk, directive.id());
                taken++;
            }
        }
        if (taken > 0) {
            telling.step("demo.step.acknowledged", taken, directive.reference());
        }
    }

    /** The commune's letter that carries the provincial one out, with a number and delivered to its cells. */
    Directive derive(Directive source, Telling telling) {
        var drafter = world.person("chuyenvien.ml");
        var clerk = world.person("vanthu.ml");
        var letter = find(clerk, Book.OUTGOING, "")
                .map(RegisterLine::directive)
                .orElseGet(() -> letters.derive(drafter, source.id(), draft(drafter, source)));
        if (letter.state() == DirectiveState.DRAFTED) {
            sign(letter, drafter, clerk);
            letter = letters.issue(clerk, letter.id());
            telling.step("demo.step.derived", drafter.name(), letter.reference(), source.reference());
        }
        var cells = units.children(clerk, clerk.unit());
        int before = deliveries.coverage(clerk, letter.id()).delivered();
        deliveries.deliver(clerk, letter.id(), cells.stream().map(Unit::id).toList());
        if (before == 0) {
            telling.step("demo.step.delivered", clerk.name(), cells.size(), names(cells));
        }
        acknowledge(letter, cells, telling);
        return letter;
    }

    /** From who wrote it over the office to the secretary of the commune. */
    private void sign(Directive letter, Actor drafter, Actor clerk) {
        if (signing.state(drafter, letter.id()).isDrafting()) {
            var typed = letters.typed(drafter, letter.id());
            signing.submit(
                    drafter,
                    letter.id(),
                    typed.version(),
                    letters.problems(drafter, letter.implementsId(), typed.draft()));
        }
        for (var person : List.of(clerk, world.person("bithu.ml"))) {
            if (signing.state(person, letter.id()).isSubmitted()) {
                signing.pass(person, letter.id());
            }
        }
    }

    private DerivedDraft draft(Actor drafter, Directive source) {
        var words = properties("letter.properties");
        var reading = directives.content(drafter, source.id()).reading();
        var tasks = SampleTable.read("letter-tasks.csv").rows().stream()
                .map(row -> new DerivedDraft.DerivedTask(
                        pointer(reading, row.text("source")),
                        row.text("text"),
                        list(row.text("lead")),
                        list(row.text("support")),
                        row.dayIfAny("deadline")))
                .toList();
        return new DerivedDraft(
                words.getProperty("docType"),
                words.getProperty("symbol"),
                words.getProperty("place"),
                words.getProperty("subject"),
                words.getProperty("opening").replace("{0}", directives.citation(drafter, source.id())),
                list(words.getProperty("addressees")),
                tasks,
                List.of(new DerivedDraft.DerivedReport(
                        Optional.of("/report_obligations/0"),
                        words.getProperty("reportWhat"),
                        words.getProperty("reportTo"),
                        Optional.of(words.getProperty("reportVia")),
                        Optional.of(LocalDate.parse(words.getProperty("reportDue"))),
                        "")),
                List.of(),
                List.of(words.getProperty("recipients").split("\\|")),
                words.getProperty("authority"),
                words.getProperty("title"),
                words.getProperty("signer"));
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words);
    }

    private static Optional<String> pointer(DirectiveReading reading, String beginning) {
        for (int i = 0; i < reading.tasks().size(); i++) {
            if (reading.tasks().get(i).text().startsWith(beginning)) {
                return Optional.of("/tasks/" + i);
            }
        }
        return Optional.empty();
    }

    private void register(Sample sample, Telling telling) {
        var clerk = world.person(sample.by());
        if (find(clerk, sample.book(), sample.number()).isPresent()) {
            telling.step("demo.step.known", sample.number());
            return;
        }
        var directive = directives.register(clerk, sample.file(), SampleTable.resource("directives/" + sample.file()));
        telling.step("demo.step.registered", clerk.name(), directive.reference(), sample.file());
        Readings.show(directives.content(clerk, directive.id()).reading(), telling);
    }

    private Optional<RegisterLine> find(Actor actor, Book book, String words) {
        return registers.lines(actor, RegisterQuery.of(book, words, MANY)).stream()
                .findFirst();
    }

    private static String names(List<Unit> units) {
        return String.join("; ", units.stream().map(Unit::shortName).toList());
    }

    private static Properties properties(String name) {
        try (var reader = new InputStreamReader(SampleTable.resource(name), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
