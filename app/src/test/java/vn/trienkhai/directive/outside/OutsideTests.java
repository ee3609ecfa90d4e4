package vn.trienkhai.directive.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.delivery.Recall;
import vn.trienkhai.directive.delivery.SentLetter;
import vn.trienkhai.directive.delivery.Withdrawals;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.job.JobId;
import vn.trienkhai.job.JobState;
import vn.trienkhai.job.Jobs;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Transactions;

/** A directive to offices outside the system, with a real mail server. */
@WholeApplication
class OutsideTests {
    private static final GreenMail POST = new GreenMail(new ServerSetup[] {
        new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private static final Pattern LINK = Pattern.compile("https://trienkhai\\.example(/receipts/[\\w-]{43})\\b");

    private final TwoCommunes world;
    private final OutsideDeliveries outside;
    private final Withdrawals withdrawals;
    private final Bounces bounces;
    private final Jobs jobs;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final MockMvc pages;
    private final Clock clock;
    private final SentLetter letter;

    @Autowired
    OutsideTests(
            TwoCommunes world,
            Directives directives,
            ReadingDesk desk,
            Letters letters,
            Signing signing,
            Deliveries deliveries,
            OutsideDeliveries outside,
            Withdrawals withdrawals,
            Bounces bounces,
            Jobs jobs,
            Transactions transactions,
            JdbcClient jdbc,
            MockMvc pages,
            Clock clock) {
        this.world = world;
        this.outside = outside;
        this.withdrawals = withdrawals;
        this.bounces = bounces;
        this.jobs = jobs;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
        this.letter = new SentLetter(directives, desk, letters, signing, deliveries);
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        openPost();
        settings.add("mail.host", () -> "127.0.0.1");
        settings.add("mail.port", () -> POST.getSmtp().getPort());
        settings.add("mail.security", () -> "none");
        settings.add("mail.from", () -> "vanthu@vanson.example");
        settings.add("mail.link", () -> "https://trienkhai.example/");
        settings.add("mail.pause", () -> "0");
        settings.add("mail.bounces.host", () -> "127.0.0.1");
        settings.add("mail.bounces.port", () -> POST.getImap().getPort());
        settings.add("mail.bounces.security", () -> "none");
        settings.add("mail.bounces.user", () -> "tra.ve");
        settings.add("mail.bounces.password", () -> "hop-thu-tra-ve");
        settings.add("db-scheduler.polling-interval", () -> "200ms");
    }

    private static void openPost() {
        POST.start();
        POST.setUser("tra.ve@vanson.example", "tra.ve", "hop-thu-tra-ve");
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @AfterAll
    static void close() {
        POST.stop();
    }

    private OutsideDelivery sent(Directive directive, String name, String email) {
        outside.send(world.province, directive.id(), name, email, "http://127.0.0.1");
        var delivery = find(directive, name);
        delivery.email().ifPresent(address -> awaitMail());
        return find(directive, name);
    }

    private OutsideDelivery find(Directive directive, String name) {
        return outside.of(world.province, directive.id()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JobState awaitMail() {
        return awaitMail(world.province);
    }

    private JobState awaitMail(Actor sender) {
        long newest = transactions.<Long>as(
                sender,
                () -> jdbc.sql("select max(id) from job where kind = 'directive.mail'")
                        .query(Long.class)
                        .single());
        return jobs.await(sender, new JobId(newest), Duration.ofSeconds(60)).state();
    }

    private static MimeMessage newest(String to) throws Exception {
        MimeMessage found = null;
        for (var message : POST.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().contains(to)) {
                found = message;
            }
        }
        assertThat(found).as("mail to %s", to).isNotNull();
        return Objects.requireNonNull(found);
    }

    private static String link(MimeMessage message) throws Exception {
        var text = ((MimeMultipart)
                        ((MimeMultipart) message.getContent()).getBodyPart(0).getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
        var found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return pages.perform(get(path)).andReturn().getResponse();
    }

    private MockHttpServletResponse confirm(String path, String who) throws Exception {
        return pages.perform(post(path).param("who", who)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theMailOfALetterIssuedAMomentAgoBringsItsDocuments() throws Exception {
        var directive = letter.derived(world.muongLam, letter.sent(world.province, world.muongLam));
        outside.send(world.muongLam, directive.id(), "Trạm Y tế Nà Hốc", "tram@nahoc.example", "http://127.0.0.1");
        awaitMail(world.muongLam);

        var parts = (MimeMultipart) newest("tram@nahoc.example").getContent();
        var names = new ArrayList<String>();
        for (int i = 1; i < parts.getCount(); i++) {
            names.add(parts.getBodyPart(i).getFileName());
        }
        assertThat(names).hasSize(2).anyMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.endsWith(".docx"));
    }

    @Test
    void theMailBringsTheDocumentAndALinkThatAcknowledgesOnceWithoutASignIn() throws Exception {
        var directive = letter.confirmed(world.province);
        sent(directive, "Trường Tiểu học Nà Hốc", "vanthu@nahoc.example");
        var message = newest("vanthu@nahoc.example");
        var link = link(message);

        assertThat(message.getSubject()).contains(directive.numberRaw().orElseThrow());
        assertThat(GreenMailUtil.getWholeMessage(message)).contains("cong-van.txt");
        var shown = text(open(link));
        assertThat(shown).contains(directive.subject(), "Trường Tiểu học Nà Hốc", "Xác nhận đã nhận");
        assertThat(open(link).getCookies()).as("no session for strangers").isEmpty();
        assertThat(find(directive, "Trường Tiểu học Nà Hốc").isOpen())
                .as("opening it, as mail scanners do, acknowledges nothing")
                .isTrue();

        assertThat(text(confirm(link, " "))).contains("Chưa có họ tên");
        assertThat(text(confirm(link, "Lường Thị Ngoan"))).contains("Đã ghi nhận: Lường Thị Ngoan");
        assertThat(text(confirm(link, "Kẻ khác"))).contains("đã được Lường Thị Ngoan xác nhận", "chỉ dùng một lần");
        assertThat(find(directive, "Trường Tiểu học Nà Hốc").acknowledged().orElseThrow())
                .satisfies(done -> {
                    assertThat(done.by()).isEqualTo("Lường Thị Ngoan");
                    assertThat(done.on()).isEqualTo(LocalDate.now(clock));
                });
    }

    @Test
    void theSecretOfALinkIsKeptNowhere() throws Exception {
        var directive = letter.confirmed(world.province);
        sent(directive, "Hợp tác xã Bản Lùng", "htx@banlung.example");
        var secret = link(newest("htx@banlung.example")).substring("/receipts/".length());

        var everything = transactions.<String>as(
                world.province, () -> jdbc.sql("""
                        select (select string_agg(o::text, ' ') from directive_outside o) || (select string_agg(j::text, ' ') from job j)
                            || (select string_agg(r.detail::text, ' ') from audit_record r)""").query(String.class).single());
        assertThat(everything).contains("htx@banlung.example").doesNotContain(secret);
    }

    @Test
    void aForgedOrExpiredOrReplacedOrRecalledLinkAnswersClearlyAndChangesNothing() throws Exception {
        assertThat(open("/receipts/abc").getStatus()).isEqualTo(404);
        assertThat(text(confirm("/receipts/" + "A".repeat(43), "Ai đó"))).contains("Không có đường dẫn như vậy");

        var directive = letter.confirmed(world.province);
        var delivery = sent(directive, "Trạm Y tế xã", "tram@yte.example");
        var first = link(newest("tram@yte.example"));
        outside.sendAgain(world.province, delivery.id(), "tram2@yte.example", "http://127.0.0.1");
        awaitMail();
        var second = link(newest("tram2@yte.example"));
        assertThat(open(first).getStatus()).isEqualTo(404);
        assertThat(open(second).getStatus()).isEqualTo(200);

        until("now() - interval '1 minute'", delivery);
        assertThat(open(second).getStatus()).isEqualTo(410);
        assertThat(text(confirm(second, "Ai đó"))).contains("đã hết hạn");
        until("now() + interval '1 day'", delivery);
        outside.recall(world.province, delivery.id(), "Sai phụ lục");
        assertThat(text(confirm(second, "Ai đó"))).contains("đã thu hồi");
        assertThat(find(directive, "Trạm Y tế xã").acknowledged()).isEmpty();
    }

    private void until(String when, OutsideDelivery delivery) {
        transactions.run(
                world.province,
                () -> jdbc.sql("update directive_outside set link_until = " + when + " where id = :id")
                        .param("id", delivery.id())
                        .update());
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSendsToNobody() throws Exception {
        var directive = letter.confirmed(world.province);
        var delivery = sent(directive, "Trạm Khuyến nông", "khuyennong@vanson.example");

        assertThat(refused("/directives/outside/" + delivery.id() + "/mail", "email", "khuyen nong"))
                .contains("value=\"khuyen nong\"");
        assertThat(refused("/directives/outside/" + delivery.id() + "/recall", "reason", " "))
                .contains("<details open>");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> outside.send(
                        world.province,
                        directive.id(),
                        List.of(
                                new OutsideDeliveries.Office("Trạm Thú y", ""),
                                new OutsideDeliveries.Office("Trạm Khuyến nông", "")),
                        "http://127.0.0.1"))
                .withMessage("directive.outside.has");
        assertThat(outside.of(world.province, directive.id()))
                .extracting(OutsideDelivery::name)
                .containsExactly("Trạm Khuyến nông");
    }

    private void posted(String path) throws Exception {
        pages.perform(post(path)
                        .with(csrf())
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                world.province, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andExpect(status().is3xxRedirection());
    }

    private String refused(String path, String field, String value) throws Exception {
        return text(pages.perform(post(path)
                        .param(field, value)
                        .with(csrf())
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                world.province, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse());
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtEntry() {
        var directive = letter.confirmed(world.province);
        for (var address : new String[] {
            "vanthu",
            "vanthu@",
            "@xa.example",
            "a b@xa.example",
            "a@xa",
            "a@x.example, b@x.example",
            "a@x..example",
            "<a@x.example>",
            "a@x.example\r\nBcc: b@x.example"
        }) {
            assertThatExceptionOfType(Refusal.class)
                    .as(address)
                    .isThrownBy(() -> outside.send(world.province, directive.id(), "Xã", address, "http://127.0.0.1"))
                    .withMessage("directive.outside.no_address");
        }
        assertThat(outside.of(world.province, directive.id())).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsSeenByTheSenderAndTheMailGoesOutLater() throws Exception {
        var directive = letter.confirmed(world.province);
        POST.stop();
        try {
            outside.send(world.province, directive.id(), "Bưu điện xã", "buudien@xa.example", "http://127.0.0.1");
            assertThat(awaitMail()).isEqualTo(JobState.FAILED);
        } finally {
            openPost();
        }
        var delivery = find(directive, "Bưu điện xã");
        assertThat(delivery.standing()).isEqualTo(OutsideDelivery.Standing.REFUSED);
        assertThat(delivery.failure().orElseThrow()).isNotBlank();

        outside.sendAgain(world.province, delivery.id(), "buudien@xa.example", "http://127.0.0.1");

        assertThat(awaitMail()).isEqualTo(JobState.FINISHED);
        assertThat(find(directive, "Bưu điện xã").standing()).isEqualTo(OutsideDelivery.Standing.MAILED);
        assertThat(newest("buudien@xa.example")).isNotNull();
    }

    private static void comesBack(String email) throws Exception {
        var id = newest(email).getMessageID();
        var report =
                """
                From: MAILER-DAEMON@thue.example
                To: tra.ve@vanson.example
                Subject: Undelivered mail
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="xxx"

                --xxx
                Content-Type: text/plain

                khong gui duoc
                --xxx
                Content-Type: message/delivery-status

                Reporting-MTA: dns; thue.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.2.2
                Diagnostic-Code: smtp; 552 5.2.2 mailbox full

                --xxx
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: x

                %s
                --xxx--
                """.formatted(email, id, "khong doc den day ".repeat(100_000)).replace("\n", "\r\n");
        POST.getUserManager()
                .getUserByEmail("tra.ve@vanson.example")
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aMailThatComesBackIsSeenByTheSender() throws Exception {
        var directive = letter.confirmed(world.province);
        sent(directive, "Đội Thuế số 3", "doi3@thue.example");
        comesBack("doi3@thue.example");

        bounces.look();

        assertThat(find(directive, "Đội Thuế số 3")).satisfies(it -> {
            assertThat(it.standing()).isEqualTo(OutsideDelivery.Standing.BOUNCED);
            assertThat(it.failure()).contains("552 5.2.2 mailbox full");
        });
    }

    @Test
    void aMailThatCameBackStandsOnTheFirstPageUntilItIsSentAgainOrGoesOnPaper() throws Exception {
        var directive = letter.confirmed(world.province);
        var wrong = sent(directive, "Đồn Biên phòng Pa Thơm", "don@pathom.example");
        var gone = sent(directive, "Bến xe Nậm Sài", "ben@namsai.example");
        var line = "href=\"/directives/" + directive.id() + "/outside\"";
        assertThat(page("/", world.province)).doesNotContain(line);

        comesBack("don@pathom.example");
        comesBack("ben@namsai.example");
        bounces.look();

        assertThat(page("/", world.province))
                .contains(line, "Thư không đến nơi", "Đồn Biên phòng Pa Thơm; Bến xe Nậm Sài");
        assertThat(page("/", world.muongLam)).doesNotContain(line);
        outside.sendAgain(world.province, wrong.id(), "don2@pathom.example", "http://127.0.0.1");
        awaitMail();
        assertThat(page("/", world.province)).contains(line, "Bến xe Nậm Sài").doesNotContain("Đồn Biên phòng Pa Thơm");
        var old = link(newest("ben@namsai.example"));
        posted("/directives/outside/" + gone.id() + "/paper");
        assertThat(page("/", world.province)).doesNotContain(line);
        assertThat(find(directive, "Bến xe Nậm Sài").standing()).isEqualTo(OutsideDelivery.Standing.SENT);
        assertThat(open(old).getStatus())
                .as("the link of the mail is replaced by the sheet")
                .isEqualTo(404);
    }

    @Test
    void openingALinkIsSeenByTheSenderAndIsNotAnAcknowledgement() throws Exception {
        var directive = letter.confirmed(world.province);
        sent(directive, "Trạm Thủy văn", "tram@thuyvan.example");
        assertThat(find(directive, "Trạm Thủy văn").standing()).isEqualTo(OutsideDelivery.Standing.MAILED);

        open(link(newest("tram@thuyvan.example")));

        assertThat(find(directive, "Trạm Thủy văn").standing()).isEqualTo(OutsideDelivery.Standing.OPENED);
        assertThat(page("/directives/" + directive.id() + "/outside", world.province))
                .contains("Đã mở đường dẫn", "chưa xác nhận");
    }

    @Test
    void officesOutsideStandInTheCoverageItsListAndItsSheetAsALineOfTheirOwn() throws Exception {
        var directive = letter.sent(world.province, world.muongLam);
        var signed = sent(directive, "Nhà máy nước Mường Lâm", "");
        outside.recordSheet(world.province, signed.code().toString(), "Quàng Văn Ón", LocalDate.now(clock));
        sent(directive, "Trạm thu phí số 9", "");
        sent(directive, "Ga Nậm Rốm", "ga@namrom.example");
        open(link(newest("ga@namrom.example")));
        sent(directive, "Bến thuyền Pá Ban", "ben@paban.example");
        comesBack("ben@paban.example");
        bounces.look();
        var coverage = "/directives/" + directive.id() + "/coverage";

        assertThat(page(coverage, world.province))
                .contains(
                        "Ngoài hệ thống: 4 nơi",
                        "1 đã xác nhận",
                        "1 gửi bằng phiếu, chưa xác nhận",
                        "1 đã mở đường dẫn, chưa xác nhận",
                        "1 thư bị trả về");
        assertThat(row(page(coverage, world.province), "Ngoài hệ thống"))
                .as("offices, delivered, opened, acknowledged, derived, waiting, not reached")
                .containsExactly("4", "3", "2", "1", "", "2", "1");
        assertThat(page(coverage, world.muongLam)).doesNotContain("Ngoài hệ thống");

        assertThat(page(coverage + "/units", world.province))
                .contains(
                        world.muongLam.unitName(),
                        "Nhà máy nước Mường Lâm",
                        "Trạm thu phí số 9",
                        "Ga Nậm Rốm",
                        "Bến thuyền Pá Ban");
        assertThat(page(coverage + "/units?line=outside&state=failed", world.province))
                .contains("Bến thuyền Pá Ban", "ben@paban.example")
                .doesNotContain("Ga Nậm Rốm");
        assertThat(page(coverage + "/units?state=failed", world.province))
                .contains("Bến thuyền Pá Ban")
                .doesNotContain(">" + world.muongLam.unitName() + "</a></th>");
        assertThat(page(coverage + "/units?line=outside&state=waiting", world.province))
                .contains("Ga Nậm Rốm", "Trạm thu phí số 9")
                .doesNotContain("Nhà máy nước", "Bến thuyền", ">" + world.muongLam.unitName() + "</a></th>");
        assertThat(page(coverage + "/units?line=party", world.province)).doesNotContain("Ga Nậm Rốm");
        assertThat(page(coverage + "/units?line=outside", world.muongLam)).doesNotContain("Ga Nậm Rốm");

        var bytes = opened(coverage + "/units.xlsx?line=outside&state=waiting", world.province)
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getFirstSheet().read().stream().skip(1))
                    .extracting(row -> row.getCellText(0) + "|" + row.getCellText(1) + "|" + row.getCellText(3) + "|"
                            + row.getCellText(6))
                    .containsExactly(
                            "Trạm thu phí số 9|Ngoài hệ thống|gửi bằng phiếu, chưa xác nhận|",
                            "Ga Nậm Rốm|Ngoài hệ thống|đã mở đường dẫn, chưa xác nhận|ga@namrom.example");
        }
    }

    @Test
    void ofOfficesThatAUnitBelowWroteToTheHeadOfTheBranchSeesTheNumbersAlone() throws Exception {
        var directive = letter.sent(world.province, world.muongLam, world.namRom);
        sent(directive, "Trạm thu phí số 11", "");
        for (var name : List.of("Hợp tác xã Nà Hốc", "Mỏ đá Pá Ban")) {
            outside.send(world.muongLam, directive.id(), name, "", "http://127.0.0.1");
        }
        var signed = outside.of(world.muongLam, directive.id()).getFirst();
        outside.recordSheet(world.muongLam, signed.code().toString(), "Lò Thị Mỏ", LocalDate.now(clock));
        var coverage = "/directives/" + directive.id() + "/coverage";
        var below = "Ngoài hệ thống, đơn vị cấp dưới gửi";

        assertThat(row(page(coverage, world.province), below)).containsExactly("2", "2", "1", "1", "", "1", "0");
        assertThat(row(page(coverage, world.province), "Ngoài hệ thống")).startsWith("1");
        assertThat(row(page(coverage + "?unit=" + world.muongLam.unit(), world.province), below))
                .startsWith("2");
        assertThat(page(coverage + "?unit=" + world.namRom.unit(), world.province))
                .doesNotContain(below);
        assertThat(page(coverage, world.province)).doesNotContain("Mỏ đá Pá Ban");
        assertThat(page(coverage, world.muongLam)).doesNotContain(below);
    }

    /** What stands in the cells of the row of a table that begins with these words. */
    private static List<String> row(String page, String heading) {
        var row = Pattern.compile("<th scope=\"row\">" + heading + "</th>(.*?)</tr>", Pattern.DOTALL)
                .matcher(page);
        assertThat(row.find()).as("row of %s", heading).isTrue();
        return Pattern.compile("<td[^>]*>(.*?)</td>")
                .matcher(row.group(1))
                .results()
                .map(cell -> cell.group(1).replaceAll("<[^>]*>", "").strip())
                .toList();
    }

    @Test
    void aSignedSheetIsEnteredOnceAndOnlyForItsOwnDelivery() throws Exception {
        var directive = letter.confirmed(world.province);
        var other = letter.confirmed(world.province);
        var delivery = sent(directive, "Ban quản lý chợ", "");
        var code = delivery.code().toString();
        assertThat(delivery.standing()).isEqualTo(OutsideDelivery.Standing.SENT);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> outside.ofSheet(world.province, other.id(), code))
                .withMessage("directive.sheet_code.other");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> outside.ofSheet(world.muongLam, code))
                .withMessage("directive.sheet_code.unknown");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> outside.ofSheet(world.province, "12345"))
                .withMessage("directive.sheet_code.mistyped");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> outside.recordSheet(
                        world.province, code, "Lý A Páo", LocalDate.now(clock).plusDays(1)))
                .withMessage("directive.sheet_code.day");

        outside.recordSheet(world.province, code, "Lý A Páo", LocalDate.now(clock));

        assertThat(find(directive, "Ban quản lý chợ").acknowledged().orElseThrow())
                .satisfies(done -> {
                    assertThat(done.by()).isEqualTo("Lý A Páo");
                    assertThat(done.recordedBy()).contains(world.province.name());
                });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> outside.recordSheet(world.province, code, "Ai khác", LocalDate.now(clock)))
                .withMessage("directive.outside.acknowledged");
        assertThat(page("/sheets/" + code, world.province)).contains("Lý A Páo", "không ghi thêm được");
        assertThat(page("/directives/" + directive.id(), world.province))
                .contains("Ban quản lý chợ", "gửi 1 nơi, 1 nơi");
    }

    @Test
    void aRecallFromAllEndsWhatIsUnderwayOutsideAndLeavesWhatWasAcknowledged() throws Exception {
        var directive = letter.confirmed(world.province);
        var late = sent(directive, "Hợp tác xã Nậm Sài", "");
        var done = sent(directive, "Trạm Kiểm lâm số 2", "");
        outside.recordSheet(world.province, done.code().toString(), "Giàng A Dế", LocalDate.now(clock));
        assertThat(page("/directives/" + directive.id() + "/recall?all=true", world.province))
                .contains("Nơi ngoài hệ thống: Hợp tác xã Nậm Sài.", "vẫn giữ văn bản: Trạm Kiểm lâm số 2");

        withdrawals.recall(
                world.province, directive.id(), new Recall(Set.of(), true, "Sai thẩm quyền ký", Optional.empty(), 0));

        assertThat(find(directive, late.name()).withdrawnReason()).contains("Sai thẩm quyền ký");
        assertThat(find(directive, done.name()).withdrawnReason()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        outside.recordSheet(world.province, late.code().toString(), "Ai đó", LocalDate.now(clock)))
                .withMessage("directive.outside.recalled");
    }

    @Test
    void thePrintedSheetBearsItsAddressAsASquareThatAReaderReads() throws Exception {
        var directive = letter.confirmed(world.province);
        var delivery = sent(directive, "Hội Người cao tuổi", "");
        var sheet = page("/directives/outside/" + delivery.id() + "/sheet", world.province);

        assertThat(sheet).contains(delivery.code().toString(), "<path d=\"M4 4h1v1h-1z");
        assertThat(QrReader.read(QrSquare.of("https://trienkhai.example/sheets/" + delivery.code())))
                .isEqualTo("https://trienkhai.example/sheets/" + delivery.code());
        assertThat(page("/directives/" + directive.id() + "/outside", world.province))
                .contains("Hội Người cao tuổi");
    }

    private String page(String path, Actor actor) throws Exception {
        return text(opened(path, actor));
    }

    private MockHttpServletResponse opened(String path, Actor actor) throws Exception {
        return pages.perform(get(path)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                actor, null, AuthorityUtils.createAuthorityList("PERSON")))))
                .andReturn()
                .getResponse();
    }
}
