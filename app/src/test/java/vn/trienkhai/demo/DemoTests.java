package vn.trienkhai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.trienkhai.database.WithFreshDatabase;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.book.RegisterQuery;
import vn.trienkhai.directive.book.Registers;
import vn.trienkhai.directive.coverage.Coverages;
import vn.trienkhai.directive.coverage.Reminders;
import vn.trienkhai.directive.delivery.Notices;
import vn.trienkhai.directive.outside.OutsideDeliveries;
import vn.trienkhai.directive.outside.OutsideDelivery;
import vn.trienkhai.report.ReportLists;
import vn.trienkhai.report.ReportRequests;
import vn.trienkhai.report.Reports;

@SpringBootTest
@ContextConfiguration(initializers = WithFreshDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTests {
    private final Demo demo;
    private final DemoWorld world;
    private final Reports reports;
    private final ReportLists reportLists;
    private final ReportRequests requests;
    private final Registers registers;
    private final Coverages coverages;
    private final Reminders reminders;
    private final OutsideDeliveries outside;
    private final Notices notices;

    @Autowired
    DemoTests(
            Demo demo,
            DemoWorld world,
            Reports reports,
            ReportLists reportLists,
            ReportRequests requests,
            Registers registers,
            Coverages coverages,
            Reminders reminders,
            OutsideDeliveries outside,
            Notices notices) {
        this.registers = registers;
        this.coverages = coverages;
        this.reminders = reminders;
        this.outside = outside;
        this.notices = notices;
        this.demo = demo;
        this.world = world;
        this.reports = reports;
        this.reportLists = reportLists;
        this.requests = requests;
    }

    @Test
    @Order(1)
    void aStoryCutOffInTheMiddleGoesOnAndComesToTheSameEnd() throws Exception {
        int cutOff = 0;
        while (isCutOff()) {
            cutOff++;
        }
        assertThat(cutOff).isGreaterThan(3);

        var outcome = demo.run(Optional.empty(), silent());

        assertThat(outcome.units()).isEqualTo(68);
        assertThat(outcome.tasks()).isEqualTo(10);
        assertThat(outcome.activities()).isEqualTo(19);
        assertThat(outcome.shared()).isEqualTo(2);
        assertThat(outcome.reports()).isEqualTo(13);
        assertThat(outcome.documents()).allSatisfy(path -> assertThat(path).isNotEmptyFile());
        assertThat(beginning(outcome.documents().getFirst())).startsWith("PK");
        assertThat(beginning(outcome.documents().getLast())).startsWith("%PDF");
    }

    @Test
    @Order(2)
    void anActivityOfTwoLinesCountsOnceWhereTheyMeetAndInFullInEach() {
        var outcome = demo.run(Optional.empty(), silent());

        // 286 people heard the talk of the school's Party cell and its union.
        assertThat(inFull("chuyenvien.ml", "attendance")).isEqualByComparingTo("409");
        assertThat(inFull("canbo.ldld", "attendance")).isEqualByComparingTo("477");
        assertThat(total(outcome, "attendance")).isEqualByComparingTo("1329");
        assertThat(total(outcome, "talks")).isEqualByComparingTo("8");
        assertThat(total(outcome, "meetings")).isEqualByComparingTo("4");
    }

    @Test
    @Order(2)
    void oneDirectiveHasComeOnlyPartOfTheWay() {
        var unused = demo.run(Optional.empty(), silent());
        var clerk = world.person("vanthu.tu");
        var plan = registers.lines(clerk, RegisterQuery.of(Book.INCOMING, "214/KH-UBND", 2)).stream()
                .map(line -> line.directive().id())
                .findFirst()
                .orElseThrow();

        var reached = coverages.below(clerk, plan);

        assertThat(reached.acknowledged()).isEqualTo(3);
        assertThat(reached.opened()).isEqualTo(2);
        assertThat(reached.unopened()).isEqualTo(2);
        assertThat(reached.withdrawn()).isEqualTo(1);
        assertThat(reminders.open(world.person("vanthu.ml"), List.of(plan))).containsOnlyKeys(plan);
        assertThat(outside.of(clerk, plan))
                .extracting(OutsideDelivery::standing)
                .containsExactlyInAnyOrder(OutsideDelivery.Standing.ACKNOWLEDGED, OutsideDelivery.Standing.SENT);
    }

    @Test
    @Order(2)
    void whatWasEnteredByHandStaysMarkedUpToTheProvince() {
        var outcome = demo.run(Optional.empty(), silent());

        var byHand = outcome.figures().stream()
                .filter(figure -> figure.byHand().signum() > 0)
                .collect(Collectors.toMap(DemoOutcome.Figure::code, DemoOutcome.Figure::byHand));
        assertThat(byHand).containsOnlyKeys("talks", "attendance", "gifts");
        assertThat(byHand.get("gifts")).isEqualByComparingTo("6");
    }

    @Test
    @Order(2)
    void theCommuneThatSentNothingIsNamedAndHasNoReportOfZero() {
        var outcome = demo.run(Optional.empty(), silent());

        assertThat(outcome.missing()).containsExactly("Đảng ủy xã Thàng Sơn");
        var drafter = world.person("chuyenvien.tu");
        var request = requests.asked(drafter, 10).stream()
                .filter(each -> each.title().contains("đợt 1"))
                .findFirst()
                .orElseThrow();
        assertThat(requests.progress(drafter, request.id()))
                .filteredOn(asked -> asked.name().equals("Đảng ủy xã Thàng Sơn"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.answers()).isEmpty());
    }

    @Test
    @Order(2)
    void aSecondRunDoesNothingTwice() {
        var first = demo.run(Optional.empty(), silent());
        var clerk = world.person("vanthu.tu");
        var told = notices.unseen(clerk, 20);
        var second = demo.run(Optional.empty(), silent());

        assertThat(second).isEqualTo(first);
        assertThat(told).isNotEmpty();
        assertThat(notices.unseen(clerk, 20)).isEqualTo(told);
    }

    @Test
    @Order(3)
    void directivesOfAFolderAreReadAndARefusedOneDoesNotEndTheStory(@org.junit.jupiter.api.io.TempDir Path folder)
            throws Exception {
        Files.copy(SampleTable.resource("directives/01-cong-van-312-tinh-uy-van-son.txt"), folder.resolve("a.txt"));
        Files.writeString(folder.resolve("b.txt"), "");
        var said = new java.io.ByteArrayOutputStream();

        demo.run(Optional.of(folder), silent(), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("a.txt").contains("b.txt: ");
    }

    /** Runs the story until it has said some more lines; each run begins with seven that are no news. */
    private boolean isCutOff() {
        try {
            demo.run(Optional.empty(), silent(), cutOffAfter(22));
            return false;
        } catch (CutOff powerCut) {
            return true;
        }
    }

    private BigDecimal inFull(String signIn, String code) {
        var actor = world.person(signIn);
        return reportLists.sent(actor).stream()
                .map(line -> reports.figures(actor, line.id()).get(code).total())
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal total(DemoOutcome outcome, String code) {
        return outcome.figures().stream()
                .filter(figure -> figure.code().equals(code))
                .map(DemoOutcome.Figure::total)
                .findFirst()
                .orElseThrow();
    }

    private static String beginning(Path file) throws Exception {
        return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.US_ASCII);
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    /** Stops the story after so many lines, as a power cut would. */
    private static PrintStream cutOffAfter(int lines) {
        return new PrintStream(OutputStream.nullOutputStream()) {
            private int said;

            @Override
            public void println(String line) {
                if (++said > lines) {
                    throw new CutOff();
                }
            }
        };
    }

    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
