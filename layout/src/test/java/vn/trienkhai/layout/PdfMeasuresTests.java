package vn.trienkhai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trienkhai.layout.Typical.Kind;

/** The main measures of the rules, read back from where the letters of a PDF stand and how large they are. */
class PdfMeasuresTests {

    private static final Marks MARKS = new Marks("Hỏa tốc", "Dự thảo lần 2", null, null, null);
    private static final double LEFT = 30;
    private static final double RIGHT = 210 - 15;

    /** Words that stand together in one face; {@code left}, {@code right}, {@code base} in mm from the page's upper left corner. */
    private record Piece(
            String text, double size, boolean bold, boolean italic, double left, double right, double base) {
        private double middle() {
            return (left + right) / 2;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STATE, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, 13, true, false",
        "STATE, Độc lập - Tự do - Hạnh phúc, 14, true, false",
        "STATE, ỦY BAN NHÂN DÂN, 13, false, false",
        "STATE, SỞ NÔNG NGHIỆP, 13, true, false",
        "STATE, Số: 07/KH-SNNMT, 13, false, false",
        "STATE, 'Nậm Rốm, ngày 05', 14, false, true",
        "STATE, KẾ HOẠCH, 14, true, false",
        "STATE, I. MỤC ĐÍCH, 14, true, false",
        "STATE, TM. BAN GIÁM ĐỐC, 14, true, false",
        "STATE, GIÁM ĐỐC, 14, true, false",
        "STATE, Lò Văn Pín, 14, true, false",
        "STATE, Nơi nhận, 12, true, true",
        "STATE, 'Lưu: VT, TH', 11, false, false",
        "PARTY_2026, ĐẢNG CỘNG SẢN VIỆT NAM, 15, true, false",
        "PARTY_2026, ĐẢNG BỘ, 14, false, false",
        "PARTY_2026, ĐẢNG ỦY, 14, true, false",
        "PARTY_2026, Số 07-KH/ĐU, 14, false, false",
        "PARTY_2026, 'Nậm Rốm, ngày 05', 14, false, true",
        "PARTY_2026, KẾ HOẠCH, 16, true, false",
        "PARTY_2026, I- MỤC ĐÍCH, 14, true, false",
        "PARTY_2026, T/M BAN THƯỜNG VỤ, 14, true, false",
        "PARTY_2026, PHÓ BÍ THƯ, 14, false, false",
        "PARTY_2026, Nơi nhận, 14, false, false"
    })
    void isAsLargeAndAsHeavyAsTheRuleHasIt(Family family, String words, double size, boolean bold, boolean italic)
            throws IOException {
        var piece = piece(pieces(Typical.of(family, Kind.PLAN)), words);

        assertThat(piece.size()).isEqualTo(size, Offset.offset(0.1));
        assertThat(piece.bold()).isEqualTo(bold);
        assertThat(piece.italic()).isEqualTo(italic);
    }

    @ParameterizedTest
    @EnumSource
    void nothingLeavesTheSpaceBetweenTheMargins(Family family) throws IOException {
        for (var kind : Kind.values()) {
            var ofPageNumbers = (Predicate<Piece>) piece -> piece.text().matches("\\d+") && piece.base() < 20;
            assertThat(pieces(Typical.of(family, kind)))
                    .filteredOn(ofPageNumbers.negate())
                    .allSatisfy(piece -> {
                        assertThat(piece.left()).as(piece.text()).isGreaterThan(LEFT - 0.5);
                        assertThat(piece.right()).as(piece.text()).isLessThan(RIGHT + 0.5);
                        assertThat(piece.base()).as(piece.text()).isBetween(20.0, 297.0 - 20);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"STATE, 12.7", "UNION, 12.7", "PARTY_2018, 10", "PARTY_2026, 10"})
    void theFirstLineOfAParagraphStandsIn(Family family, double indent) throws IOException {
        var pieces = pieces(Typical.of(family, Kind.LETTER));

        assertThat(piece(pieces, "Thực hiện chỉ đạo").left()).isEqualTo(LEFT + indent, Offset.offset(0.5));
    }

    @ParameterizedTest
    @EnumSource
    void issuerAndTitleStandBesideEachOtherAndTheTypeInTheMiddle(Family family) throws IOException {
        var pieces = pieces(Typical.of(family, Kind.PLAN));
        var title =
                piece(pieces, family.isParty() ? "ĐẢNG CỘNG SẢN" : family == Family.YOUTH ? "ĐOÀN TNCS" : "CỘNG HÒA");
        var number = piece(pieces, "Số");
        var date = piece(pieces, "Nậm Rốm, ngày");
        var type = piece(pieces, "KẾ HOẠCH");

        assertThat(pieces.getFirst().base()).isEqualTo(title.base(), Offset.offset(0.6));
        assertThat(number.right()).isLessThan(title.left());
        assertThat(number.base()).isEqualTo(date.base(), Offset.offset(0.6));
        assertThat(date.middle()).isEqualTo(title.middle(), Offset.offset(1.0));
        assertThat(type.middle()).isEqualTo((LEFT + RIGHT) / 2, Offset.offset(1.0));
    }

    @ParameterizedTest
    @EnumSource
    void theMarksStandInTheirOrderBelowTheNumber(Family family) throws IOException {
        var pieces = pieces(Typical.of(family, Kind.LETTER, MARKS));
        var number = piece(pieces, "Số");
        var draft = piece(pieces, "Dự thảo lần 2");
        var subject = piece(
                pieces, family == Family.PARTY_2026 ? "về việc" : family == Family.PARTY_2018 ? "Chăm sóc" : "V/v");
        var urgency = piece(pieces, "HỎA TỐC");

        assertThat(List.of(number.base(), draft.base(), subject.base(), urgency.base()))
                .isSorted();
        assertThat(urgency.bold()).isTrue();
        assertThat(urgency.size()).isBetween(13.0, 14.0);
        assertThat(List.of(draft.middle(), subject.middle(), urgency.middle()))
                .allSatisfy(middle -> assertThat(middle).isEqualTo(number.middle(), Offset.offset(1.0)));
    }

    private static Piece piece(List<Piece> pieces, String words) {
        return pieces.stream()
                .filter(piece -> piece.text().strip().startsWith(words)
                        || piece.text().strip().startsWith("- " + words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + pieces));
    }

    private static List<Piece> pieces(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(document, out);
        var pieces = new ArrayList<Piece>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> letters) throws IOException {
                int from = 0;
                for (int at = 1; at <= letters.size(); at++) {
                    if (at == letters.size() || !sameFace(letters.get(from), letters.get(at))) {
                        pieces.add(of(letters.subList(from, at)));
                        from = at;
                    }
                }
            }
        };
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            stripper.getText(pdf);
        }
        return pieces;
    }

    private static boolean sameFace(TextPosition one, TextPosition other) {
        return one.getFont() == other.getFont() && Math.abs(one.getYScale() - other.getYScale()) < 0.1;
    }

    /** By the width of a letter as it is drawn, beside that in the font: the size that the page names is scaled in more than one place. */
    private static double size(TextPosition letter) throws IOException {
        return letter.getWidth() / letter.getFont().getWidth(letter.getCharacterCodes()[0]) * 1000;
    }

    private static Piece of(List<TextPosition> letters) throws IOException {
        var first = letters.getFirst();
        var last = letters.getLast();
        var face = first.getFont().getName();
        var words = new StringBuilder();
        letters.forEach(letter -> words.append(letter.getUnicode()));
        return new Piece(
                words.toString(),
                size(first),
                face.contains("Bold"),
                face.contains("Italic"),
                first.getX() / Sheet.MM,
                (last.getX() + last.getWidth()) / Sheet.MM,
                first.getY() / Sheet.MM);
    }
}
