package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.unit.Units;

/** What a printed register holds, and how it is written. */
@WholeApplication
class PrintedRegistersTests {
    private final PrintedRegisters printed;
    private final Terms terms;
    private final Directives directives;
    private final ReadingDesk desk;
    private final PartyBodies bodies;
    private final TwoCommunes world;

    @Autowired
    PrintedRegistersTests(
            PrintedRegisters printed,
            Terms terms,
            Directives directives,
            ReadingDesk desk,
            Accounts accounts,
            Units units,
            TwoCommunes world) {
        this.printed = printed;
        this.terms = terms;
        this.directives = directives;
        this.desk = desk;
        this.bodies = new PartyBodies(accounts, units, world);
        this.world = world;
    }

    private static RegisterSpan days(Book book, String from, String until) {
        return RegisterSpan.days(book, LocalDate.parse(from), LocalDate.parse(until));
    }

    private static RegisterSpan numbers(Book book, String type, RegisterSpan.Of numbers) {
        return new RegisterSpan(book, Optional.empty(), Optional.empty(), numbers, type, "2");
    }

    @Test
    void anIncomingDirectiveStandsInTheRowOfItsNumber() {
        var directive = directives.register(
                world.cell,
                "den.txt",
                Paper.of("TỈNH ỦY VÂN SƠN", "701-CV/TU")
                        .about("về việc kè suối")
                        .bytes());
        int no = directives
                .line(world.cell, directive.id())
                .orElseThrow()
                .entryNo()
                .orElseThrow();
        int year = directives
                .line(world.cell, directive.id())
                .orElseThrow()
                .entryYear()
                .orElseThrow();

        var sheet = printed.sheet(
                world.cell,
                numbers(
                        Book.INCOMING,
                        "",
                        new RegisterSpan.Of(year, Optional.empty(), OptionalInt.of(no), OptionalInt.of(no))));

        assertThat(sheet.spans())
                .contains("Năm: " + year, "Từ số " + no + " đến số " + no, "Quyển số: 2")
                .hasSize(4);
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row).hasSameSizeAs(sheet.columns());
            assertThat(row.get(sheet.columns().indexOf(FormColumn.NO))).isEqualTo(Integer.toString(no));
            assertThat(row.get(sheet.columns().indexOf(FormColumn.SUBJECT)))
                    .startsWith("Công văn")
                    .contains("kè suối");
        });
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(printed.sheet(
                                world.cell,
                                days(
                                        Book.INCOMING,
                                        today.minusDays(1).toString(),
                                        today.plusDays(1).toString()))
                        .rows())
                .isNotEmpty();
    }

    @Test
    void anOutgoingRegisterNamesSignerAndRecipientsAndRepeatsItsHeads() throws Exception {
        var own = directives.register(
                world.namRom,
                "di.txt",
                Paper.of("ĐẢNG ỦY XÃ NẬM RỐM", "31-KH/ĐU")
                        .on("14 tháng 9 năm 2026")
                        .about("Dựng nhà văn hóa bản")
                        .bytes());
        desk.confirm(world.namRom, own.id(), desk.open(world.namRom, own.id()).version());
        var span = days(Book.OUTGOING, "2026-09-14", "2026-09-14");

        assertThat(printed.sheet(world.namRom, span).rows())
                .singleElement()
                .asString()
                .contains("31-KH/ĐU", "14/9/2026", "Lò Văn Chợ", "Như trên", "Văn phòng");
        assertThat(printed.sheet(world.namRom, span).columns())
                .as("annex IV of the decree, part I")
                .hasSize(10)
                .endsWith(FormColumn.COPIES, FormColumn.PASSED_ON, FormColumn.SIGNED_FOR, FormColumn.REMARK);
        var docx = new ByteArrayOutputStream();
        printed.write(world.namRom, span, "docx", docx);
        assertThat(text(docx.toByteArray())).contains("w:tblHeader").contains("31-KH/ĐU");
        var pdf = new ByteArrayOutputStream();
        printed.write(world.namRom, span, "pdf", pdf);
        assertThat(new String(pdf.toByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(printed.sheet(world.namRom, days(Book.OUTGOING, "2026-09-15", "2026-09-15"))
                        .rows())
                .isEmpty();
    }

    @Test
    void ownDocumentsOfATypeArePrintedByTheirNumbersWithinTheirTerm() {
        var own = bodies.committee("Đảng ủy xã Nà Cà");
        onPaper(own, "812-KH/ĐU", "02 tháng 6 năm 2025");
        onPaper(own, "01-KH/ĐU", "21 tháng 8 năm 2025");
        onPaper(own, "02-KH/ĐU", "05 tháng 3 năm 2026");
        onPaper(own, "03-TB/ĐU", "06 tháng 3 năm 2026");
        terms.enter(own, LocalDate.parse("2025-08-16"), OptionalInt.empty(), OptionalInt.empty());

        var now = printed.sheet(own, numbers(Book.OUTGOING, "KH", of("2025-08-16")));
        assertThat(now.rows()).extracting(List::getFirst).containsExactly("01-KH/ĐU", "02-KH/ĐU");
        assertThat(now.spans())
                .containsExactly(
                        "Nhiệm kỳ: 2025–2030",
                        "Từ ngày 21/8/2025 đến ngày 05/3/2026",
                        "Từ số 01 đến số 02",
                        "Quyển số: 2");
        var before = printed.sheet(own, numbers(Book.OUTGOING, "KH", of("2020-01-01")));
        assertThat(before.rows()).extracting(List::getFirst).containsExactly("812-KH/ĐU");
        assertThat(before.spans()).contains("Nhiệm kỳ: 2020–2025");
        assertThat(printed.sheet(own, numbers(Book.OUTGOING, "HD", of("2020-01-01")))
                        .spans())
                .as("nothing of that type in that term")
                .startsWith("Nhiệm kỳ: 2020–2025", "Từ ngày ………… đến ngày …………", "Từ số ………… đến số …………");

        assertThat(printed.sheet(own, days(Book.OUTGOING, "2026-03-01", "2026-03-31"))
                        .spans())
                .as("each type has numbers of its own")
                .contains("Từ số … đến số …: KH 02; TB 03");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> printed.sheet(own, numbers(Book.OUTGOING, "", of("2025-08-16"))))
                .withMessage("directive.print.type");
    }

    private static RegisterSpan.Of of(String term) {
        return new RegisterSpan.Of(2026, Optional.of(LocalDate.parse(term)), OptionalInt.of(1), OptionalInt.of(900));
    }

    private void onPaper(Actor actor, String number, String day) {
        var paper = Paper.of("ĐẢNG ỦY XÃ NÀ CÀ", number).on(day).about("về in sổ " + number + " " + day);
        var own = directives.register(actor, "in-" + number.hashCode() + ".txt", paper.bytes());
        var unused = desk.confirm(actor, own.id(), desk.open(actor, own.id()).version());
    }

    private static String text(byte[] docx) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
