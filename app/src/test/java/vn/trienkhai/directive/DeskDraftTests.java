package vn.trienkhai.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trienkhai.shared.Refusal;

class DeskDraftTests {
    private static final Instant NOW = Instant.parse("2026-10-12T03:00:00Z");
    private static final String READ = """
            {"doc_type":"CV","issuer":"Tỉnh ủy Vân Sơn","number":"7","symbol":"CV/TU","number_raw":"7-CV/TU","date":"2026-10-12",
             "tasks":[{"id":"t1","text":"một","lead_units":["A","B"],"coop_units":[],"deadline":"2026-11-05"},
                      {"id":"t2","text":"hai","lead_units":[],"coop_units":[],"deadline":null}],
             "channels":[{"code":"media","raw":"chuyên mục"}],
             "doubts":[{"field":"/tasks/0/deadline","reason":"year_missing","quote":"05/11","choices":["2026-11-05"]},
                       {"field":"/tasks/1/lead_units","reason":"lead_missing","quote":"hai","choices":[]}],
             "evidence":{"/tasks/0":{"page":1,"line":1,"start":0,"end":3,"quote":"một"},
                         "/tasks/1":{"page":1,"line":2,"start":4,"end":7,"quote":"hai"}},
             "reader":{"version":"1","source":"txt","ms":1}}
            """;

    private final DeskDraft draft = DeskDraft.of(READ, "một\nhai\nhạn 07/11\n");

    private void put(String pointer, String typed) {
        draft.put(pointer, typed, "Lò Thị Mẩy", NOW, 2);
    }

    @Test
    void takesADayAsOfficesWriteItAndRemembersWhatStoodThere() {
        put("/tasks/0/deadline", "01/11/2026");

        assertThat(draft.reading().tasks().getFirst().deadline()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(draft.amendment("/tasks/0/deadline")).hasValueSatisfying(amendment -> {
            assertThat(amendment.was()).isEqualTo("2026-11-05");
            assertThat(amendment.by()).isEqualTo("Lò Thị Mẩy");
        });
    }

    @Test
    void refusesADayThatIsNotOnTheCalendar() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> put("/tasks/0/deadline", "31/11/2026"))
                .matches(refusal -> refusal.key().equals("directive.value.date"));
        assertThat(draft.value("/tasks/0/deadline")).isEqualTo("2026-11-05");
    }

    @Test
    void takesAKindOfLetterFromTheListAlone() {
        put("/doc_type", "KH");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> put("/doc_type", "Kế sách"))
                .matches(refusal -> refusal.key().equals("directive.value.choice"));
        assertThat(draft.value("/doc_type")).isEqualTo("KH");
    }

    @Test
    void takesSeveralUnitsSeparatedBySemicolons() {
        put("/tasks/1/lead_units", "Đảng ủy xã Mường Lâm; Đảng ủy xã Nậm Rốm");

        assertThat(draft.reading().tasks().get(1).leadUnits())
                .containsExactly("Đảng ủy xã Mường Lâm", "Đảng ủy xã Nậm Rốm");
    }

    @Test
    void takesANumberApartIntoNumberAndSymbol() {
        put("/number_raw", "312-CV/TU");

        assertThat(draft.reading().number()).isEqualTo("312");
        assertThat(draft.reading().symbol()).isEqualTo("CV/TU");
    }

    @Test
    void movesPassagesAndDoubtsUpWhenATaskIsTakenOut() {
        put("/tasks/0", "");

        var reading = draft.reading();
        assertThat(reading.tasks()).singleElement().matches(task -> task.text().equals("hai"));
        assertThat(reading.evidence()).containsOnlyKeys("/tasks/0");
        assertThat(reading.doubts())
                .singleElement()
                .matches(doubt -> doubt.field().equals("/tasks/0/lead_units"));
    }

    @Test
    void takesOutAnItemOnce() {
        draft.takeOut("/tasks/0/text", "một", 2);

        assertThat(draft.reading().tasks())
                .singleElement()
                .matches(task -> task.text().equals("hai"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> draft.takeOut("/tasks/0/text", "một", 2))
                .matches(refusal -> refusal.key().equals("directive.value.gone"));
        assertThat(draft.reading().tasks()).hasSize(1);
    }

    @Test
    void takesOutWhatItKnowsAlone() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> draft.takeOut("/tasks/0/deadline", "2026-11-05", 2));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> draft.takeOut("/doubts/0", "", 2));
    }

    @Test
    void aFormOfActivityIsOneOfTheKnown() {
        put("/channels/0/code", "loudspeaker");

        assertThat(draft.reading().channels())
                .singleElement()
                .matches(form -> form.code().equals("loudspeaker"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> put("/channels/0/code", "kịch"));
        draft.takeOut("/channels/0/code", "loudspeaker", 1);
        assertThat(draft.reading().channels()).isEmpty();
    }

    @Test
    void addsATaskWithAnIdOfItsOwn() {
        put("/tasks/-", "ba");

        assertThat(draft.reading().tasks()).extracting("id").containsExactly("t1", "t2", "t3");
        assertThat(draft.amendments()).containsKey("/tasks/2");
    }

    @Test
    void settlesADoubtWithTheChosenValue() {
        draft.settle(0, "2026-11-06", "Lò Thị Mẩy", NOW, 2);

        assertThat(draft.reading().tasks().getFirst().deadline()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(draft.openDoubts()).containsExactly(1);
    }

    @Test
    void settlesADoubtAboutOneOfSeveralUnitsAndLeavesTheOthers() {
        var other = DeskDraft.of(READ.replace("/tasks/1/lead_units", "/tasks/0/lead_units/1"), draft.text());

        other.settle(1, "Phòng B quản lý chợ", "Lò Thị Mẩy", NOW, 2);

        assertThat(other.reading().tasks().getFirst().leadUnits()).containsExactly("A", "Phòng B quản lý chợ");
        assertThat(other.amendments()).containsKey("/tasks/0/lead_units");
    }

    @Test
    void leavesTheValueWhenADoubtIsSettledAsWritten() {
        draft.settle(0, "", "Lò Thị Mẩy", NOW, 2);

        assertThat(draft.value("/tasks/0/deadline")).isEqualTo("2026-11-05");
        assertThat(draft.amendments()).isEmpty();
        assertThat(draft.openDoubts()).isEqualTo(List.of(1));
    }

    private String attach(String pointer, String words, String typed) {
        int start = draft.text().indexOf(words);
        var chosen = ChosenWords.of(draft.text(), start, start + words.length());
        return draft.attach(pointer, chosen, typed, "Lò Thị Mẩy", NOW, 2);
    }

    @Test
    void takesADeadlineFromChosenWordsWithThemAsItsPassageAndSettlesTheDoubt() {
        assertThat(attach("/tasks/0/deadline", "hạn 07/11", "")).isEqualTo("/tasks/0/deadline");

        var reading = draft.reading();
        assertThat(reading.tasks().getFirst().deadline()).isEqualTo(LocalDate.of(2026, 11, 7));
        assertThat(reading.evidence().get("/tasks/0/deadline"))
                .isEqualTo(new vn.trienkhai.reader.Evidence(1, 3, 8, 17, "hạn 07/11"));
        assertThat(draft.openDoubts()).containsExactly(1);
        assertThat(draft.amendment("/tasks/0/deadline"))
                .hasValueSatisfying(amendment -> assertThat(amendment.was()).isEqualTo("2026-11-05"));
    }

    @Test
    void takesWhatThePersonReadsInTheWordsBeforeWhatTheySay() {
        attach("/tasks/0/deadline", "hạn 07/11", "09/11/2026");

        assertThat(draft.value("/tasks/0/deadline")).isEqualTo("2026-11-09");
        assertThat(draft.reading().evidence().get("/tasks/0/deadline"))
                .extracting("quote")
                .isEqualTo("hạn 07/11");
    }

    @Test
    void addsATaskOrAWindowFromChosenWords() {
        assertThat(attach("/tasks/-", "hai", "")).isEqualTo("/tasks/2");
        assertThat(attach("/windows/-", "hạn 07/11", "")).isEqualTo("/windows/0");

        var reading = draft.reading();
        assertThat(reading.tasks().getLast().text()).isEqualTo("hai");
        assertThat(reading.evidence()).containsKeys("/tasks/2", "/windows/0");
        assertThat(reading.windows().getFirst().to()).isEqualTo(LocalDate.of(2026, 11, 7));
        assertThat(draft.amendments()).containsKeys("/tasks/2", "/windows/0");
    }

    @Test
    void keepsTheWordsOfATaskAsThoseOfTheWholeTask() {
        attach("/tasks/0/text", "hai", "");

        assertThat(draft.reading().evidence().get("/tasks/0"))
                .extracting("quote")
                .isEqualTo("hai");
        assertThat(draft.reading().evidence()).doesNotContainKey("/tasks/0/text");
    }

    @Test
    void changesNothingWhenTheWordsSayNothingForTheValue() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> attach("/tasks/0/deadline", "hai", ""));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> attach("/evidence/x", "hai", ""));

        assertThat(draft.value("/tasks/0/deadline")).isEqualTo("2026-11-05");
        assertThat(draft.amendments()).isEmpty();
    }

    @Test
    void changesNothingOutsideTheValuesOfALetter() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> put("/evidence/x", "1"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> put("/reader/version", "9"));
    }
}
