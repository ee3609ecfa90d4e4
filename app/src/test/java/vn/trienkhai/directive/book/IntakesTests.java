package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.Intakes;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.Recognised;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.unit.Units;

/** A paper copy of what came over the system is recognised, and what may be it is compared by a person. */
@WholeApplication
class IntakesTests {
    private static final String PROVINCE = "TỈNH ỦY VÂN SƠN";
    private static int made = 500;

    private final Directives directives;
    private final ReadingDesk desk;
    private final Deliveries deliveries;
    private final Intakes intakes;
    private final Terms terms;
    private final PartyBodies bodies;
    private final TwoCommunes world;

    @Autowired
    IntakesTests(
            Directives directives,
            ReadingDesk desk,
            Deliveries deliveries,
            Intakes intakes,
            Terms terms,
            Accounts accounts,
            Units units,
            TwoCommunes world) {
        this.directives = directives;
        this.desk = desk;
        this.deliveries = deliveries;
        this.intakes = intakes;
        this.terms = terms;
        this.bodies = new PartyBodies(accounts, units, world);
        this.world = world;
    }

    private Paper paper() {
        return Paper.of(PROVINCE, made + "-CV/TU").about("về việc đắp đập " + made);
    }

    /** Registered by the province and delivered to Mường Lâm on the system. */
    private Directive delivered() {
        made++;
        var directive = directives.register(world.province, "goc.txt", paper().bytes());
        desk.confirm(
                world.province,
                directive.id(),
                desk.open(world.province, directive.id()).version());
        deliveries.deliver(world.province, directive.id(), List.of(world.muongLam.unit()));
        return directive;
    }

    private Recognised sent(Paper paper) {
        return catchThrowableOfType(
                Recognised.class,
                () -> directives.register(
                        world.muongLam,
                        "ban-giay.txt",
                        (paper.text() + "\nBản giấy.").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void thePaperCopyOfWhatWasDeliveredIsRecognisedEvenWithADamagedNumber() {
        var directive = delivered();
        for (var number : List.of(made + "-CV/TU", "0" + made + "-CV/TU", made + "-CV/TƯ")) {
            var found = intakes.find(
                    world.muongLam,
                    sent(new Paper(PROVINCE, number, paper().day(), paper().subject(), paper().duty(), "Vân Sơn"))
                            .intake());
            assertThat(found.certain()).as(number).isTrue();
            assertThat(found.known().id()).isEqualTo(directive.id());
            assertThat(found.mayKeep()).as("the sender's original is there").isFalse();
        }

        assertThat(directives.newest(world.muongLam, Book.INCOMING, 50))
                .filteredOn(line -> line.directive().subject().contains("đắp đập " + made))
                .hasSize(1);
    }

    @Test
    void anotherDayOrSubjectIsADoubtThatAPersonSettlesOnce() {
        var directive = delivered();
        var otherDay = sent(paper().on("13 tháng 10 năm 2026"));
        assertThat(intakes.find(world.muongLam, otherDay.intake()).certain()).isFalse();
        assertThat(intakes.waiting(world.muongLam, 50))
                .extracting(Intakes.Waiting::id)
                .contains(otherDay.intake());
        assertThat(intakes.waiting(world.namRom, 50))
                .extracting(Intakes.Waiting::id)
                .doesNotContain(otherDay.intake());
        assertThat(intakes.same(world.muongLam, otherDay.intake(), true)).isEqualTo(directive.id());
        assertThat(intakes.waiting(world.muongLam, 50))
                .extracting(Intakes.Waiting::id)
                .doesNotContain(otherDay.intake());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> directives.registerApart(world.muongLam, otherDay.intake()))
                .withMessage("directive.intake.settled");

        var otherSubject = sent(paper().about("về việc trồng rừng phòng hộ đầu nguồn"));
        var apart = directives.registerApart(world.muongLam, otherSubject.intake());

        assertThat(apart.id()).isNotEqualTo(directive.id());
        assertThat(apart.originalFile()).isPresent();
        assertThat(directives.content(world.muongLam, apart.id()).reading().text())
                .contains("trồng rừng");
    }

    @Test
    void theSameNumberOfTheNextTermOrOfAnotherBodyIsRegisteredAtOnce() {
        delivered();

        assertThat(directives
                        .register(
                                world.muongLam,
                                "cu.txt",
                                paper().on("12 tháng 10 năm 2024").bytes())
                        .id())
                .isNotNull();
        assertThat(directives
                        .register(
                                world.muongLam,
                                "khac.txt",
                                Paper.of("ĐẢNG ỦY XÃ NẬM RỐM", made + "-CV/TU").bytes())
                        .id())
                .isNotNull();
    }

    @Test
    void whichTermANumberBelongsToIsAskedOfTheDaysThatItsBodyHasEntered() {
        var body = bodies.committee("Đảng ủy xã Pá Hẩu");
        terms.enter(body, LocalDate.of(2025, 8, 20), OptionalInt.empty(), OptionalInt.empty());
        var paper = Paper.of("ĐẢNG ỦY XÃ PÁ HẨU", "31-CV/ĐU").about("về việc nạo vét mương phai");
        var before = directives.register(
                body, "cu.txt", paper.on("12 tháng 6 năm 2025").bytes());

        assertThat(directives
                        .register(
                                body,
                                "moi.txt",
                                paper.on("14 tháng 10 năm 2025").bytes())
                        .id())
                .as("the congress parts them, though both lie in one of the usual five years")
                .isNotEqualTo(before.id());
        assertThatExceptionOfType(Recognised.class)
                .as("within one term the number stands once")
                .isThrownBy(() -> directives.register(
                        body, "cung.txt", paper.on("03 tháng 3 năm 2026").bytes()));
    }

    @Test
    void aDayBeforeTheDirectiveThatIsCarriedOutMustBeStoodFor() {
        var above = delivered();
        var early = directives.register(
                world.muongLam,
                "trien-khai.txt",
                Paper.of("ĐẢNG ỦY XÃ MƯỜNG LÂM", made + "-CV/ĐU")
                        .about("về việc thực hiện Công văn số " + made + "-CV/TU, ngày 12/10/2026 của Tỉnh ủy Vân Sơn")
                        .asking(
                                "Thực hiện Công văn số " + made
                                        + "-CV/TU, ngày 12/10/2026 của Tỉnh ủy Vân Sơn, các chi bộ đắp đập trước ngày 15/11/2026.")
                        .on("01 tháng 10 năm 2026")
                        .bytes());
        int version = desk.open(world.muongLam, early.id()).version();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.confirm(world.muongLam, early.id(), version))
                .matches(refusal -> refusal.key().equals("directive.confirm.earlier")
                        && refusal.values().contains(above.reference()));
        assertThat(desk.confirm(world.muongLam, early.id(), version, true).implementsId())
                .as("nothing carries out what comes after it")
                .isEmpty();
    }

    @Test
    void nobodyElseSeesWhatWaits() {
        delivered();
        long intake = sent(paper()).intake();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> intakes.find(world.namRom, intake));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> intakes.find(world.province, intake));
    }
}
