package vn.trienkhai.directive.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.delivery.SentLetter;
import vn.trienkhai.directive.delivery.Withdrawals;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.Family;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.shared.Actor;

/** A received directive is copied to be sent on, by the rules of the day of the copy. */
@WholeApplication
class CopiesTests {
    private static final String BEFORE_THE_STAMP = "05/5/2026";
    private static int number = 2_100;

    private final TwoCommunes world;
    private final Directives directives;
    private final ReadingDesk desk;
    private final Deliveries deliveries;
    private final Withdrawals withdrawals;
    private final SentLetter sent;
    private final MockMvc browser;

    @Autowired
    CopiesTests(
            TwoCommunes world,
            Directives directives,
            ReadingDesk desk,
            Letters letters,
            Signing signing,
            Deliveries deliveries,
            Withdrawals withdrawals,
            MockMvc browser) {
        this.world = world;
        this.directives = directives;
        this.desk = desk;
        this.deliveries = deliveries;
        this.withdrawals = withdrawals;
        this.sent = new SentLetter(directives, desk, letters, signing, deliveries);
        this.browser = browser;
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("PERSON")));
    }

    private static MockHttpServletRequestBuilder copy(DirectiveId id, Actor actor, String day, String format) {
        return copy(id, actor, "FULL", day, format);
    }

    private static MockHttpServletRequestBuilder copy(
            DirectiveId id, Actor actor, String kind, String day, String format) {
        return post("/directives/" + id + "/copy")
                .with(as(actor))
                .with(csrf())
                .param("kind", kind)
                .param("number", id.toString())
                .param("symbol", "BS/ĐU")
                .param("place", "Mường Lâm")
                .param("day", day)
                .param("authority", "T/L BAN THƯỜNG VỤ")
                .param("title", "Chánh Văn phòng")
                .param("signer", "Lò Thị Pản")
                .param("recipients", "Các chi bộ\nLưu Văn phòng")
                .param("format", format);
    }

    private byte[] file(DirectiveId id, Actor actor, String day, String format) throws Exception {
        return file(copy(id, actor, day, format), format);
    }

    private byte[] file(MockHttpServletRequestBuilder asked, String format) throws Exception {
        return browser.perform(asked)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.containsString("." + format)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** The province's letter as a PDF that the commune was sent. */
    private Directive asPages() throws IOException {
        var letter = new OfficialDocument(
                Family.STATE,
                new Letterhead(
                        null,
                        "Ủy ban nhân dân tỉnh Vân Sơn",
                        Integer.toString(++number),
                        "UBND-KT",
                        "Vân Sơn",
                        LocalDate.of(2026, 5, 4)),
                "",
                "kiểm tra hồ chứa nước trước mùa lũ",
                List.of("Ủy ban nhân dân các xã"),
                List.of(Block.Paragraph.of("Các xã kiểm tra hồ chứa trước ngày 30/5/2026.")),
                new Signature(List.of("TM. Ủy ban nhân dân"), "Chủ tịch", "Lò Văn Chợ"),
                List.of("Như trên", "Lưu: VT"));
        var pdf = new ByteArrayOutputStream();
        PdfWriter.write(letter, pdf);
        var directive = directives.register(world.muongLam, "cong-van.pdf", pdf.toByteArray());
        desk.confirm(
                world.muongLam,
                directive.id(),
                desk.open(world.muongLam, directive.id()).version());
        return directive;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no document");
    }

    @Test
    void aPdfGetsTheStampOfThePartyAndBeforeThatTheForm() throws Exception {
        var pages = asPages();

        browser.perform(get("/directives/" + pages.id() + "/copy").with(as(world.muongLam)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Bản sao văn bản")))
                .andExpect(content().string(Matchers.containsString("value=\"pdf\"")));
        assertThat(text(file(pages.id(), world.muongLam, "09/11/2026", "pdf")))
                .contains("BẢN SAO VĂN BẢN", "kiểm tra hồ chứa")
                .doesNotContain("SAO Y");
        assertThat(text(file(pages.id(), world.muongLam, BEFORE_THE_STAMP, "pdf")))
                .contains(
                        "kiểm tra hồ chứa",
                        "SAO Y",
                        "Số %s-BS/ĐU".formatted(pages.id()),
                        "T/L BAN THƯỜNG VỤ",
                        "Lò Thị Pản")
                .doesNotContain("BẢN SAO VĂN BẢN");
        assertThat(docx(file(pages.id(), world.muongLam, BEFORE_THE_STAMP, "docx")))
                .as("the form alone, to be put behind the paper")
                .contains("SAO Y")
                .doesNotContain("hồ chứa");
    }

    @Test
    void anOwnLetterHasTheFormBelowItsLastLineInBothFormats() throws Exception {
        var own = sent.derived(world.muongLam, sent.sent(world.province, world.muongLam));

        assertThat(docx(file(own.id(), world.muongLam, BEFORE_THE_STAMP, "docx")))
                .containsSubsequence("Sơn lại biển chỉ đường", "Cà Văn Bun", "SAO Y", "Lò Thị Pản");
        assertThat(text(file(own.id(), world.muongLam, BEFORE_THE_STAMP, "pdf")))
                .containsSubsequence("Sơn lại biển chỉ đường", "SAO Y");
        assertThat(docx(file(own.id(), world.muongLam, "09/11/2026", "docx"))).doesNotContain("SAO Y");
    }

    @Test
    void anExcerptIsTheFormAloneBecauseTheWholeTextIsNoExcerpt() throws Exception {
        var own = sent.derived(world.muongLam, sent.sent(world.province, world.muongLam));
        var asked = copy(own.id(), world.muongLam, "EXCERPT", BEFORE_THE_STAMP, "docx");
        assertThat(docx(file(asked, "docx")))
                .contains("TRÍCH SAO", "Lò Thị Pản")
                .doesNotContain("Sơn lại biển chỉ đường");
        asked = copy(asPages().id(), world.muongLam, "EXCERPT", BEFORE_THE_STAMP, "pdf");
        assertThat(text(file(asked, "pdf"))).contains("TRÍCH SAO").doesNotContain("kiểm tra hồ chứa");
    }

    @Test
    void whatCannotBeCopiedIsSaidAndNothingIsLost() throws Exception {
        var text = sent.sent(world.province, world.muongLam);

        browser.perform(copy(text.id(), world.muongLam, "09/11/2026", "pdf"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("chỉ tạo được trên tệp PDF")));
        browser.perform(copy(text.id(), world.muongLam, "31/02/2026", "pdf"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("31/02/2026")));
        browser.perform(copy(text.id(), world.namRom, BEFORE_THE_STAMP, "pdf")).andExpect(status().isNotFound());
        assertThat(text(file(text.id(), world.muongLam, BEFORE_THE_STAMP, "pdf")))
                .contains("SAO Y");

        withdrawals.sendBack(world.muongLam, text.id(), "gửi nhầm");
        browser.perform(copy(text.id(), world.muongLam, BEFORE_THE_STAMP, "pdf"))
                .andExpect(status().isUnprocessableContent());
    }
}
