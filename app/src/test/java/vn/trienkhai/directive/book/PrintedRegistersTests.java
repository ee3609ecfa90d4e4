package vn.trienkhai.directive.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;

/** What a printed register holds, and how it is written. */
@WholeApplication
class PrintedRegistersTests {
    private final PrintedRegisters printed;
    private final Directives directives;
    private final ReadingDesk desk;
    private final TwoCommunes world;

    @Autowired
    PrintedRegistersTests(PrintedRegisters printed, Directives directives, ReadingDesk desk, TwoCommunes world) {
        this.printed = printed;
        this.directives = directives;
        this.desk = desk;
        this.world = world;
    }

    private static RegisterSpan days(Book book, String from, String until) {
        return new RegisterSpan(
                book,
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(until)),
                2026,
                OptionalInt.empty(),
                OptionalInt.empty());
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
                new RegisterSpan(
                        Book.INCOMING,
                        Optional.empty(),
                        Optional.empty(),
                        year,
                        OptionalInt.of(no),
                        OptionalInt.of(no)));

        assertThat(sheet.isParty()).isTrue();
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
                .contains("31-KH/ĐU", "14/9/2026", "Lò Văn Chợ", "Lưu Văn phòng");
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
