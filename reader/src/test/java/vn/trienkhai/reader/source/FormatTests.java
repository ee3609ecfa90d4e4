package vn.trienkhai.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.DirectiveReader;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.Limits;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.column.Columns;
import vn.trienkhai.reader.source.line.Row;
import vn.trienkhai.reader.source.line.SourceLine;

/** The same letter as rich text, web page, OpenDocument, Word, packet and zip; each with what only that format has. */
class FormatTests {
    private final DirectiveReader reader = new DirectiveReader();

    @Test
    void readsRichTextWithOldFontsMixed() {
        var rtf = """
                {\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fnil Times New Roman;}{\\f1\\fnil .VnTime;}{\\f2 VNI-Times;}{\\f3 .VnTimeH;}}
                {\\info{\\title bí mật}}\\pard\\qc {\\f3 %s}\\par
                \\pard S\\u7889?: 27/UBND-VX\\par
                \\pard {\\f2 %s}\\par
                \\pard {\\f1 %s}{\\footnote {\\f1 %s}} {\\deleted kh\\u244?ng}\\par
                {\\listtext\\tab 1.\\tab}{\\f1 %s}\\par
                \\trowd\\intbl M\\u7897?t\\cell Hai\\cell\\row\\pard Sau b\\u7843?ng\\par}
                """.formatted(
                        escaped(Letter.inTcvn3("ủy ban nhân dân")),
                        escaped(Letter.inVni("Kính gửi: Các trường học")),
                        escaped(Letter.inTcvn3("Đề nghị mở cửa thư viện")),
                        escaped(Letter.inTcvn3("Kể cả ngày lễ")),
                        escaped(Letter.inTcvn3("Trưởng thôn được mời")));
        assertThat(lines(Letter.latin(rtf), "a.rtf"))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "Số: 27/UBND-VX",
                        "Kính gửi: Các trường học",
                        "Đề nghị mở cửa thư viện",
                        "1. Trưởng thôn được mời",
                        "Một",
                        "Hai",
                        "Sau bảng",
                        "Kể cả ngày lễ");
    }

    @Test
    void readsAWebPageWithOldFontsAndNothingOfItsScripts() {
        var html = """
                <html><head><meta charset="utf-8"><title>Trang</title><style>p.cu {font-family:".VnTime"; color:red}</style>
                <script>document.write("<p>không</p>")</script></head><body>
                <p align=center><b>TH&Ocirc;NG B&Aacute;O</b></p><p class="cu">%s</p>
                <p><font face="VNI-Times">%s</font> v&#224; Unicode<br>d&ograve;ng hai</p>
                <ol><li>Vi&#7879;c m&#7897;t<li>Vi&#7879;c hai</ol>
                <table><tr><td>STT<td>Việc<td>Hạn</tr><tr><td>1</td><td>Dọn kho</td><td>30/4</td></tr><tr><td>2<td>Sửa kệ<td>01/5</table>
                <!-- <p>ghi chú</p> --></body></html>
                """.formatted(Letter.inTcvn3("Ủy ban nhân dân xã"), Letter.inVni("trường học"));
        assertThat(lines(Letter.utf8(html), "a.html"))
                .containsExactly(
                        "THÔNG BÁO",
                        "ủy ban nhân dân xã",
                        "trường học và Unicode",
                        "dòng hai",
                        "1. Việc một",
                        "2. Việc hai",
                        "STT | Việc | Hạn",
                        "1 | Dọn kho | 30/4",
                        "2 | Sửa kệ | 01/5");
    }

    @Test
    void keepsThePaperBesideAFewTypedWordsHoweverManyLinesAreBroken() {
        var html = "<html><body><p>Kính gửi: Các trường</p>" + "<br>".repeat(200) + "<pre>QR</pre></body></html>";
        assertThat(lines(Letter.utf8(html), "a.html")).containsExactly("Kính gửi: Các trường", "QR");
    }

    @Test
    void readsOpenDocumentWithItsListsNotesAndChanges() {
        var content = """
                <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b">
                <office:automatic-styles><style:style style:name="C"><style:paragraph-properties fo:text-align="center"/></style:style>
                <style:style style:name="V"><style:text-properties style:font-name=".VnTime"/></style:style>
                <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
                <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style></office:automatic-styles>
                <office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>bỏ đi</text:p></text:deletion></text:changed-region></text:tracked-changes>
                <text:p text:style-name="C">KẾ HOẠCH</text:p><text:p>Hè<text:s text:c="2"/>2026<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Từ tháng 6</text:p></text:note-body></text:note> ở xã</text:p>
                <text:p><text:span text:style-name="V">%s</text:span></text:p>
                <text:list text:style-name="L"><text:list-item><text:p>Mục đích</text:p><text:list><text:list-item><text:p>Vui</text:p></text:list-item><text:list-item><text:p>Khỏe</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Yêu cầu</text:p></text:list-item></text:list>
                </office:text></office:body></office:document-content>
                """.formatted(Letter.inTcvn3("Trường mở cửa"));
        var file = new LinkedHashMap<String, byte[]>();
        file.put("mimetype", Letter.utf8("application/vnd.oasis.opendocument.text"));
        file.put("content.xml", Letter.utf8(content));
        assertThat(lines(Letter.zip(file), "a.odt"))
                .containsExactly(
                        "KẾ HOẠCH",
                        "Hè 2026 ở xã",
                        "Trường mở cửa",
                        "I. Mục đích",
                        "a) Vui",
                        "b) Khỏe",
                        "II. Yêu cầu",
                        "Từ tháng 6");
    }

    @Test
    void readsWordWithOldFontsTextBoxesAndAcceptedChanges() {
        var body =
                "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr><w:t>" + Letter.inTcvn3("ủy ban nhân dân xã")
                        + "</w:t></w:r></w:p><w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Trường mở </w:t></w:r></w:p>"
                        + "<w:p><w:ins><w:r><w:t>cửa</w:t></w:r></w:ins><w:del><w:r><w:delText>đóng</w:delText></w:r></w:del>"
                        + "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t> thư viện</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:AlternateContent><w:Choice><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></w:Choice>"
                        + "<w:Fallback><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></w:Fallback></w:AlternateContent></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"VNI-Times\"/></w:rPr><w:t>"
                        + Letter.inVni("Kính gửi: Các thôn") + "</w:t></w:r></w:p>";
        assertThat(lines(Letter.docx(body), "a.docx"))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN XÃ",
                        "KẾ HOẠCH",
                        "Trường mở cửa thư viện",
                        "Trong khung",
                        "Kính gửi: Các thôn");
    }

    @Test
    void readsAPacketByItsFirstReadableAttachmentAndDoubtsWhereTheEnvelopeDiffers() {
        var letter = Letter.docx(Letter.TEXT
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                .collect(Collectors.joining()));
        var packed = Letter.zip(Map.of("van-ban.edxml", letter));
        var reading = read(
                packet("28", attachment("hinh.bin", new byte[] {1, 0, 2, 0}) + attachment("cv.doc", packed)),
                "a.edxml");
        assertThat(reading.numberRaw()).isEqualTo("27/UBND-VX");
        assertThat(reading.attachments()).contains("hinh.bin");
        assertThat(reading.reader().source()).isEqualTo("edxml");
        assertThat(reading.doubts())
                .contains(
                        new Doubt("/number_raw", "packet_differs", "28/UBND-VX", List.of("27/UBND-VX", "28/UBND-VX")));
    }

    @Test
    void readsTheEnvelopeWhereNothingElseCanBeRead() {
        var reading = read("1212" + packet("27", ""), "a.edxml");
        assertThat(reading.numberRaw()).isEqualTo("27/UBND-VX");
        assertThat(reading.date()).isEqualTo("2026-03-12");
        assertThat(reading.subject()).contains("mở cửa thư viện");
        assertThat(reading.addressees()).containsExactly("Trường tiểu học Mường Lâm");
    }

    @Test
    void readsEveryDocumentOfAZipAndNestedOnes() {
        var inner = Letter.zip(Map.of("c.txt", Letter.utf8(Letter.TEXT)));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.txt", Letter.utf8(Letter.TEXT));
        files.put("b/anh.bin", new byte[] {0, 1, 2});
        files.put("trong.zip", inner);
        var all = reader.readAll(Letter.zip(files), "goi.zip");
        assertThat(all)
                .extracting(DirectiveReader.Packed::name)
                .containsExactly("a.txt", "b/anh.bin", "trong.zip/c.txt");
        assertThat(all.get(1).outcome()).isInstanceOf(Outcome.Refused.class);
        assertThat(all.get(2).outcome()).isInstanceOf(Outcome.Read.class);
        assertThat(reader.read(Letter.zip(files), "goi.zip"))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.SEVERAL_DOCUMENTS, "3"));
    }

    @Test
    void stopsAtZipsTooDeepAndTooLarge() {
        byte[] zip = Letter.zip(Map.of("a.txt", Letter.utf8(Letter.TEXT)));
        for (int i = 0; i < 6; i++) {
            zip = Letter.zip(Map.of("x.zip", zip));
        }
        assertThat(reader.read(zip, "a.zip")).isEqualTo(new Outcome.Refused(Outcome.Reason.TOO_LARGE, ""));
        var bomb = Letter.zip(Map.of("a.txt", new byte[8 << 20], "b.txt", new byte[8 << 20]));
        var small = new DirectiveReader(new Limits(1 << 20, 10 << 20));
        assertThat(small.read(bomb, "a.zip")).isEqualTo(new Outcome.Refused(Outcome.Reason.TOO_LARGE, ""));
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : "\\'%02x".formatted(c))
                .collect(Collectors.joining());
    }

    private static String attachment(String name, byte[] content) {
        return "<Attachment><ContentType>application/zip</ContentType><AttachmentName>" + name
                + "</AttachmentName><e:ContentTransferEncoded>"
                + Base64.getMimeEncoder().encodeToString(content)
                + "</e:ContentTransferEncoded></Attachment>";
    }

    private static String packet(String number, String attachments) {
        return """
                <?xml version="1.0" encoding="UTF-8"?><edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016" xmlns:e="http://www.mic.gov.vn/TBT/QCVN_102_2016">
                <e:edXMLEnvelope><e:edXMLHeader><e:MessageHeader><From><OrganId>H00.1</OrganId><OrganName>Ủy ban nhân dân xã Mường Lâm</OrganName></From>
                <To><OrganName>Trường tiểu học Mường Lâm</OrganName></To><Code><CodeNumber>%s</CodeNumber><CodeNotation>UBND-VX</CodeNotation></Code>
                <PromulgationInfo><PromulgationDate>2026/03/12</PromulgationDate><Place>Mường Lâm</Place></PromulgationInfo>
                <DocumentType><TypeName>Công văn</TypeName></DocumentType><Subject>mở cửa thư viện</Subject></e:MessageHeader></e:edXMLHeader></e:edXMLEnvelope>
                <AttachmentEncoded>%s</AttachmentEncoded></edXML>""".formatted(number, attachments);
    }

    private DirectiveReading read(String content, String name) {
        return ((Outcome.Read) reader.read(content.getBytes(StandardCharsets.UTF_8), name)).reading();
    }

    private List<String> lines(byte[] content, String name) {
        return ((Outcome.Read) reader.read(content, name))
                .reading()
                .text()
                .lines()
                .toList();
    }

    /** 0xAD, "ư" in TCVN3, is an optional hyphen to programs that do not know the font. */
    @Test
    void readsTheLetterThatOldFontsHaveInPlaceOfAnOptionalHyphen() {
        var run = "<w:r><w:rPr><w:rFonts w:ascii=\"%s\"/></w:rPr><w:t>th</w:t><w:softHyphen/><w:t> vi</w:t></w:r>";
        assertThat(lines(Letter.docx("<w:p>" + run.formatted(".VnTime") + "</w:p>"), "a.docx"))
                .containsExactly("thư vi");
        assertThat(lines(Letter.docx("<w:p>" + run.formatted("Arial") + "</w:p>"), "a.docx"))
                .containsExactly("th vi");
        assertThat(lines(
                        Letter.latin(
                                "{\\rtf1{\\fonttbl{\\f0 Arial;}{\\f1 .VnTime;}}\\pard{\\f1 th\\- vi}{\\f0  a\\-b}\\par}"),
                        "a.rtf"))
                .containsExactly("thư vi ab");
    }

    @Test
    void readsAWordDocumentOfAnyLengthAPieceAtATime() {
        var body = "<w:p><w:r><w:t>Các trường mở cửa thư viện trong mùa hè.</w:t></w:r></w:p>".repeat(30_000);
        assertThat(body).hasSizeGreaterThan(2 << 20);
        assertThat(lines(Letter.docx(body), "a.docx")).hasSize(30_000);
    }

    @Test
    void breaksAParagraphThatIsNoneAnyMore() {
        var row = new Row(
                List.of(new Row.Segment(70, 500, "việc này nối việc kia ".repeat(4))),
                1,
                false,
                SourceLine.Kind.TEXT,
                true,
                false);
        assertThat(Columns.inOrder(Collections.nCopies(2000, row)))
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.text().length() < 11_000);
    }
}
