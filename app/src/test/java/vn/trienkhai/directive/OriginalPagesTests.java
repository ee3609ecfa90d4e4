package vn.trienkhai.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.Family;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.PdfWriter;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.shared.Actor;

/** The pages of an original beside what was read from them, and who may see them. */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OriginalPagesTests {
    @Autowired
    private TwoCommunes world;

    @Autowired
    private Directives directives;

    @Autowired
    private ReadingDesk desk;

    @Autowired
    private PageCache cache;

    @Autowired
    private OriginalPages pages;

    @Autowired
    private FlywayConnectionDetails owner;

    @Autowired
    private MockMvc web;

    private int number = 700;

    private byte[] letter() throws IOException {
        var plan = new OfficialDocument(
                Family.STATE,
                new Letterhead(
                        null,
                        "Ủy ban nhân dân xã Mường Lâm",
                        Integer.toString(++number),
                        "KH-UBND",
                        "Mường Lâm",
                        LocalDate.of(2026, 10, 12)),
                "Kế hoạch",
                "Dọn vệ sinh đường bản năm 2026",
                List.of(),
                List.of(
                        new Block.Heading(1, "I.", "Nhiệm vụ"),
                        Block.Paragraph.of("1. Trạm Y tế xã phát thuốc khử trùng trước ngày 05/11/2026.")),
                new Signature(List.of(Family.STATE.onBehalfOf("Ủy ban nhân dân")), "Chủ tịch", "Tòng Văn Hặc"),
                List.of("Như trên", "Lưu: VT"));
        var out = new ByteArrayOutputStream();
        PdfWriter.write(plan, out);
        return out.toByteArray();
    }

    private DirectiveId registered() throws IOException {
        return directives.register(world.muongLam, "ke-hoach.pdf", letter()).id();
    }

    @Test
    void aPageIsShownOnceDrawnAndThenOnlyAskedFor() throws Exception {
        var address = "/directives/" + registered() + "/pages/1";
        var first = as(world.muongLam, get(address));
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentType()).startsWith("image/png");
        assertThat(first.getHeader("Cache-Control")).contains("no-cache").contains("private");
        assertThat(first.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        var image = ImageIO.read(new ByteArrayInputStream(first.getContentAsByteArray()));
        assertThat(image.getWidth()).isEqualTo(OriginalPages.WIDTH);

        var again = as(world.muongLam, get(address).header("If-None-Match", tag(first)));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aPictureIsKeptForWhoeverLooksNext() throws Exception {
        var id = registered();
        var page = pages.find(world.muongLam, id, 1);
        assertThat(cache.find(page.key())).isEmpty();
        var drawn = pages.picture(world.muongLam, page);
        assertThat(cache.find(page.key())).hasValue(drawn);
        cache.keep(page.key(), new byte[] {(byte) 0xff, 1});
        assertThat(as(world.muongLam, get("/directives/" + id + "/pages/1")).getContentAsByteArray())
                .as("what was kept is shown")
                .isEqualTo(new byte[] {(byte) 0xff, 1});
    }

    @Test
    void whoMayNotOpenTheOriginalSeesNoPageEvenOnceItIsDrawn() throws Exception {
        var address = "/directives/" + registered() + "/pages/1";
        var drawn = as(world.muongLam, get(address));
        assertThat(drawn.getStatus()).isEqualTo(200);
        assertThat(as(world.province, get(address)).getStatus())
                .as("the unit above")
                .isEqualTo(200);
        for (var other : List.of(world.namRom, world.cell)) {
            assertThat(as(other, get(address)).getStatus()).isEqualTo(404);
            assertThat(as(other, get(address).header("If-None-Match", tag(drawn)))
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsNoPageIsNotFound() throws Exception {
        var id = registered();
        assertThat(as(world.muongLam, get("/directives/" + id + "/pages/0")).getStatus())
                .isEqualTo(404);
        assertThat(as(world.muongLam, get("/directives/" + id + "/pages/9")).getStatus())
                .isEqualTo(404);
        var text = directives
                .register(world.muongLam, "thu.txt", bytes("Số 81-CV/XA\n\nKính gửi: Các bản\n\nĐề nghị dọn đường."))
                .id();
        assertThat(as(world.muongLam, get("/directives/" + text + "/pages/1")).getStatus())
                .isEqualTo(404);
        assertThat(page(world.muongLam, "/directives/" + text + "/reading"))
                .as("a text has no pages to look at")
                .doesNotContain("class=\"views\"", "<svg");
    }

    @Test
    void theDeskShowsThePagesWithTheirPassages() throws Exception {
        var id = registered();
        var shown = page(world.muongLam, "/directives/" + id + "/reading?view=pages&at=/date");
        assertThat(shown).contains("Cơ quan cấp trên", "Nơi ban hành", "Thêm nơi nhận", "Lưu: VT", "Thẩm quyền ký");
        assertThat(shown)
                .contains("data-view=\"pages\"", "src=\"/directives/" + id + "/pages/1\"", "Trang 1 trong 1")
                .containsPattern(
                        "class=\"mark on\"[^>]*at=/date&amp;view=pages#v-date|class=\"mark on\"[^>]*at=/date&view=pages#v-date")
                .containsPattern("data-about=\"p-tasks-0[^\"]*\"[^>]*>\\s*<rect x=\"[\\d.]+\" y=\"[\\d.]+\"");
    }

    @Test
    void formsStandOnTheDeskAndWhatIsNoneIsTakenOutThere() throws Exception {
        var text =
                "ỦY BAN NHÂN DÂN XÃ MƯỜNG LÂM\n\nSố: 83/KH-UBND\nMường Lâm, ngày 12 tháng 10 năm 2026\n\nKẾ HOẠCH\nTuyên truyền giữ sạch đường bản\n\n"
                        + "1. Văn phòng mở chuyên mục hỏi đáp.\n2. Trạm truyền thanh xã phát trên loa mỗi tối.\n";
        var id =
                directives.register(world.muongLam, "ke-hoach.txt", bytes(text)).id();
        var forms = desk.open(world.muongLam, id).reading().channels();
        int doubtful = IntStream.range(0, forms.size())
                .filter(i -> forms.get(i).raw().equals("chuyên mục"))
                .findFirst()
                .orElseThrow();
        var pointer = "/channels/" + doubtful + "/code";
        assertThat(page(world.muongLam, "/directives/" + id + "/reading")).contains("Hình thức", "“chuyên mục”");
        assertThat(page(world.muongLam, "/directives/" + id + "/reading?edit=" + pointer))
                .contains("/reading/items/out", "Bỏ mục này");

        var out = post("/directives/" + id + "/reading/items/out")
                .param("pointer", pointer)
                .param("was", forms.get(doubtful).code())
                .param("count", Integer.toString(forms.size()));
        assertThat(as(world.muongLam, out).getStatus()).isEqualTo(302);

        assertThat(page(world.muongLam, "/directives/" + id + "/reading")).doesNotContain("“chuyên mục”");
        assertThat(desk.open(world.muongLam, id).reading().channels()).hasSize(forms.size() - 1);
        assertThat(as(world.muongLam, out).getContentAsString(StandardCharsets.UTF_8))
                .as("a second click takes out nothing else")
                .contains("class=\"note late\"");
        assertThat(desk.open(world.muongLam, id).reading().channels()).hasSize(forms.size() - 1);
    }

    @Test
    void theWordsOfAValueThatIsPutRightAreLit() throws Exception {
        var shown = page(world.muongLam, "/directives/" + registered() + "/reading?edit=/number_raw");
        assertThat(shown).containsPattern("class=\"mark on\"[^>]*data-about=\"p-number_raw\"");
    }

    @Test
    void wordsThatAPersonChoseAreMarkedToo() throws Exception {
        var id = registered();
        var text = desk.open(world.muongLam, id).reading().text();
        int start = text.indexOf("thuốc khử trùng");
        var before = page(world.muongLam, "/directives/" + id + "/reading?view=pages");
        assertThat(before).doesNotContain("Sự kiện: thuốc khử trùng");
        desk.attach(
                world.muongLam,
                id,
                desk.open(world.muongLam, id).version(),
                "/events/-",
                start,
                start + "thuốc khử trùng".length(),
                "");
        var after = page(world.muongLam, "/directives/" + id + "/reading?view=pages");
        assertThat(after).containsPattern("aria-label=\"[^\"]*: thuốc khử trùng\">\\s*<rect");
    }

    @Test
    void whatWasReadBeforePlacesWereKeptIsReadAgain() throws Exception {
        var id = registered();
        var older = directives.register(world.muongLam, "b.pdf", letter()).id();
        forgetPlaces(older);
        var unknown = page(world.muongLam, "/directives/" + older + "/reading?view=pages");
        assertThat(unknown).contains("Đọc lại bản gốc để xem trang").doesNotContain("<svg");
        assertThat(as(world.namRom, post("/directives/" + older + "/readings")).getStatus())
                .isEqualTo(404);
        assertThat(as(world.muongLam, post("/directives/" + older + "/readings"))
                        .getRedirectedUrl())
                .isEqualTo("/directives/" + older + "/reading?view=pages");
        assertThat(page(world.muongLam, "/directives/" + older + "/reading?view=pages"))
                .contains("<svg", "<rect");
        assertThat(page(world.muongLam, "/directives/" + id + "/reading?view=pages"))
                .contains("<rect");
    }

    /** As it was before: the application itself may not take anything away. */
    private void forgetPlaces(DirectiveId id) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.prepareStatement(
                        "delete from directive_places where reading_id in (select id from directive_reading where directive_id = ?)")) {
            statement.setLong(1, id.value());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static String tag(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getHeader("ETag"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String page(Actor actor, String address) throws Exception {
        var answer = as(actor, get(address));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var person = UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("PERSON"));
        var response = web.perform(request.with(authentication(person)).with(csrf()))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
