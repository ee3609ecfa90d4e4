package vn.trienkhai.directive.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.trienkhai.access.TwoCommunes;
import vn.trienkhai.access.WholeApplication;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.ReadingDesk;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.delivery.SentLetter;
import vn.trienkhai.directive.draft.Letters;
import vn.trienkhai.directive.draft.Signing;
import vn.trienkhai.layout.Copy;
import vn.trienkhai.layout.Family;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;

/** Copies are numbered in one series, stand in a register, and are printed as one. */
@WholeApplication
class CopyRegisterTests {
    private final TwoCommunes world;
    private final CopyRegister register;
    private final PrintedCopies printed;
    private final SentLetter sent;
    private final MockMvc browser;

    @Autowired
    CopyRegisterTests(
            TwoCommunes world,
            CopyRegister register,
            PrintedCopies printed,
            Directives directives,
            ReadingDesk desk,
            Letters letters,
            Signing signing,
            Deliveries deliveries,
            MockMvc browser) {
        this.world = world;
        this.register = register;
        this.printed = printed;
        this.sent = new SentLetter(directives, desk, letters, signing, deliveries);
        this.browser = browser;
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("PERSON")));
    }

    private static Copy copy(Family family, Copy.Kind kind, @Nullable String number, LocalDate day) {
        return new Copy(
                family,
                kind,
                new Letterhead(null, "Cơ quan sao", number, kind.abbreviation() + "-CQ", "Vân Sơn", day),
                new Signature(List.of(), "Chánh Văn phòng", "Lò Thị Pản"),
                List.of("Các chi bộ", "Lưu: VT"));
    }

    private void made(Directive of, Copy.Kind kind, @Nullable String number, LocalDate day) {
        register.enter(world.muongLam, of, copy(Family.STATE, kind, number, day));
    }

    @Test
    void allKindsOfCopiesHaveOneSeriesAndTheSameCopyIsEnteredOnce() {
        var letter = sent.sent(world.province, world.muongLam);
        var day = LocalDate.of(2016, 3, 4);
        assertThat(register.upcoming(world.muongLam, day)).isEqualTo("01");

        made(letter, Copy.Kind.FULL, "01", day);
        made(letter, Copy.Kind.EXCERPT, "2", day);
        made(letter, Copy.Kind.EXCERPT, "02", day);
        made(letter, Copy.Kind.OF_COPY, null, day);

        assertThat(register.copies(world.muongLam, day))
                .extracting(RegisteredCopy::kind)
                .containsExactly(Copy.Kind.FULL, Copy.Kind.EXCERPT, Copy.Kind.OF_COPY);
        assertThat(register.copies(world.muongLam, day).getFirst().original().number())
                .isEqualTo(letter.numberRaw().orElseThrow());
        assertThat(register.upcoming(world.muongLam, day)).isEqualTo("03");
        assertThat(register.upcoming(world.muongLam, LocalDate.of(2022, 1, 1)))
                .as("the next year or term")
                .isEqualTo("01");
        assertThat(register.copies(world.namRom, day)).as("another unit's").isEmpty();
    }

    @Test
    void aNumberOfAnotherCopyIsRefusedAlsoWhenThatWasTakenBack() {
        var letter = sent.sent(world.province, world.muongLam);
        var other = sent.sent(world.province, world.muongLam);
        var day = LocalDate.of(2006, 3, 4);
        made(letter, Copy.Kind.FULL, "5", day);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> made(other, Copy.Kind.FULL, "05", day))
                .withMessage("directive.copy.number_used");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> made(other, Copy.Kind.FULL, "5b", day))
                .withMessage("directive.copy.no_number");

        var line = register.copies(world.muongLam, day).getFirst();
        register.withdraw(world.muongLam, line.id(), "ghi nhầm văn bản");
        assertThat(register.copies(world.muongLam, day).getFirst().withdrawn())
                .map(RegisteredCopy.Withdrawn::reason)
                .contains("ghi nhầm văn bản");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> made(other, Copy.Kind.FULL, "05", day))
                .withMessage("directive.copy.number_used");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> register.withdraw(world.namRom, line.id(), "không phải của mình"))
                .withMessage("directive.copy.gone");
        assertThat(register.upcoming(world.muongLam, day)).isEqualTo("06");
    }

    @Test
    void aStampedCopyHasNoNumberWhateverIsTyped() {
        var letter = sent.sent(world.province, world.muongLam);
        var day = LocalDate.of(2026, 6, 4);

        register.enter(world.muongLam, letter, copy(Family.PARTY_2026, Copy.Kind.FULL, "9", day));

        assertThat(register.copies(world.muongLam, day))
                .filteredOn(copy -> copy.directive().equals(letter.id()))
                .singleElement()
                .returns(Optional.empty(), RegisteredCopy::number)
                .returns("", RegisteredCopy::numberRaw);
    }

    @Test
    void theRegisterIsShownAndPrintedAndALineIsTakenBackWithAReason() throws Exception {
        var letter = sent.sent(world.province, world.muongLam);
        var day = LocalDate.of(2011, 5, 6);
        made(letter, Copy.Kind.FULL, "1", day);
        var line = register.copies(world.muongLam, day).getFirst();
        var page = "/directives/copies?day=2011-05-06";

        browser.perform(get(page).with(as(world.muongLam)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(letter.numberRaw().orElseThrow())))
                .andExpect(content().string(containsString("Sao y")))
                .andExpect(content().string(containsString("06/5/2011")));
        browser.perform(post("/directives/copies/" + line.id() + "/withdrawal")
                        .param("day", "2011-05-06")
                        .param("reason", " ")
                        .with(as(world.muongLam))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa ghi lý do")));
        browser.perform(get("/directives/copies/print/pdf?day=2011-05-06").with(as(world.muongLam)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".pdf")));

        var book = printed.book(world.muongLam, day);
        assertThat(book.title()).isEqualTo("Sổ đăng ký bản sao");
        assertThat(book.spans()).contains("Từ số 01 đến số 01");
        assertThat(book.table().rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row).contains(line.numberRaw(), "Sao y", "Lò Thị Pản", "Các chi bộ; Lưu: VT"));
    }
}
