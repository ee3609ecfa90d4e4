package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.layout.Family;
import vn.trienkhai.web.Texts;

/** A draft that several bodies issue: what is typed of them, and what is said before they sign. */
class JointDraftTests {
    private static final Texts TEXTS = new Texts();
    private static final String LEAD = "Hội Nông dân tỉnh Vân Sơn";
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("docType", "KH"),
            Map.entry("symbol", "KH-HND-SYT"),
            Map.entry("place", "Vân Sơn"),
            Map.entry("subject", "Khám bệnh cho nông dân"),
            Map.entry("body", "Mỗi xã một đợt."),
            Map.entry("recipients", "- Các xã\n- Lưu: VT, TH"),
            Map.entry("authority", "TM. BAN THƯỜNG VỤ HỘI NÔNG DÂN TỈNH"),
            Map.entry("title", "CHỦ TỊCH"),
            Map.entry("signer", "Lò Văn Ngọc"),
            Map.entry("second", " Sở Y tế tỉnh Vân Sơn "),
            Map.entry("secondAuthority", "KT. GIÁM ĐỐC SỞ Y TẾ TỈNH\r\n"),
            Map.entry("secondTitle", "PHÓ GIÁM ĐỐC"),
            Map.entry("secondSigner", "Bế Thị Lành"));

    private static DraftContent draft(String... others) {
        var typed = new java.util.HashMap<>(TYPED);
        for (int i = 0; i < others.length; i += 2) {
            typed.put(others[i], others[i + 1]);
        }
        return DraftParts.draft(name -> typed.getOrDefault(name, ""));
    }

    private static List<String> said(DraftContent draft, boolean blocking) {
        return JointChecks.of(draft, LEAD).stream()
                .filter(problem -> problem.blocks() == blocking)
                .map(problem -> TEXTS.of(problem.key(), problem.values().toArray()))
                .toList();
    }

    @Test
    void whatIsTypedOfEachBodyIsKeptAndReadBack() {
        var draft = draft();
        var json = new DraftJson(JsonMapper.builder().build(), new FirstText(TEXTS));

        assertThat(draft.partners())
                .containsExactly(new CoIssuer(
                        "Sở Y tế tỉnh Vân Sơn", "KT. GIÁM ĐỐC SỞ Y TẾ TỈNH", "PHÓ GIÁM ĐỐC", "Bế Thị Lành"));
        assertThat(DraftParts.draft(name -> DraftParts.of(draft, name))).isEqualTo(draft);
        assertThat(json.read(json.written(draft))).isEqualTo(draft);
        assertThat(draft.withBody("Khác.").partners()).isEqualTo(draft.partners());
    }

    @Test
    void aDraftStoredBeforeDocumentsCouldBeJointIsOfTheUnitAlone() {
        var json = new DraftJson(JsonMapper.builder().build(), new FirstText(TEXTS));
        var stored = json.written(draft()).replaceFirst(",\"partners\":\\[.*]", "");

        assertThat(stored).doesNotContain("partners");
        assertThat(json.read(stored).isJoint()).isFalse();
    }

    @Test
    void aCompleteJointDraftHasNothingToSay() {
        assertThat(JointChecks.of(draft(), LEAD)).isEmpty();
        assertThat(JointChecks.of(
                        draft("second", "", "secondAuthority", "", "secondTitle", "", "secondSigner", ""), LEAD))
                .isEmpty();
    }

    @Test
    void aBodyWithoutASignerIsNamed() {
        assertThat(said(draft("secondSigner", ""), true))
                .containsExactly("Văn bản liên tịch chưa có người ký của Sở Y tế tỉnh Vân Sơn.");
        assertThat(said(draft("signer", ""), true))
                .containsExactly("Văn bản liên tịch chưa có người ký của Hội Nông dân tỉnh Vân Sơn.");
    }

    @Test
    void aBodyNamedTwiceIsSaidHoweverItIsSpelt() {
        assertThat(said(draft("third", "SỞ Y TẾ tỉnh Vân Sơn", "thirdSigner", "Mai Thị Hiền"), true))
                .containsExactly("SỞ Y TẾ tỉnh Vân Sơn được ghi hai lần trong các cơ quan cùng ban hành.");
        assertThat(said(
                        draft(
                                "second", "UBND tỉnh Vân Sơn",
                                "third", "Ủy ban nhân dân tỉnh Vân Sơn",
                                "thirdSigner", "Mai Thị Hiền"),
                        true))
                .hasSize(1);
        assertThat(said(draft("second", LEAD), true)).singleElement().asString().contains(LEAD, "hai lần");
    }

    @Test
    void aSignatureOfNoBodyIsSaid() {
        assertThat(said(draft("second", ""), true))
                .containsExactly("Có phần ký liên tịch chưa ghi tên cơ quan (người ký: “Bế Thị Lành”).");
    }

    @Test
    void aSignatureThatDoesNotNameItsBodyIsHinted() {
        assertThat(said(draft("secondAuthority", "KT. GIÁM ĐỐC"), false))
                .singleElement()
                .asString()
                .startsWith("Chữ ký của Sở Y tế tỉnh Vân Sơn chưa có tên cơ quan");
        var committees = draft(
                "authority", "T/M BAN THƯỜNG VỤ TỈNH ỦY VÂN SƠN",
                "second", "Ủy ban nhân dân tỉnh Vân Sơn",
                "secondAuthority", "TM. ỦY BAN NHÂN DÂN TỈNH VÂN SƠN");
        assertThat(JointChecks.of(committees, "Tỉnh ủy Vân Sơn")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KH-HND, true", "KH-HND-SYT, false", "QC/BTCTU, true", "QC/BTCTU-SNV, false", "'', false"})
    void aSymbolWithoutALetterOfEachBodyIsHinted(String symbol, boolean hinted) {
        assertThat(said(draft("symbol", symbol), false).isEmpty()).isNotEqualTo(hinted);
    }

    @ParameterizedTest
    @CsvSource({
        "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC, Sở Y tế tỉnh Vân Sơn, KT. GIÁM ĐỐC SỞ Y TẾ TỈNH VÂN SƠN, PHÓ GIÁM ĐỐC",
        "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH, Ủy ban nhân dân xã Nậm Rốm, TM. ỦY BAN NHÂN DÂN XÃ NẬM RỐM, CHỦ TỊCH",
        "'', CHÁNH VĂN PHÒNG, Văn phòng Tỉnh ủy, '', CHÁNH VĂN PHÒNG TỈNH ỦY",
        "'', TRƯỞNG BAN, Ban Tổ chức Tỉnh ủy, '', TRƯỞNG BAN TỔ CHỨC TỈNH ỦY",
        "'', GIÁM ĐỐC SỞ Y TẾ, Sở Y tế, '', GIÁM ĐỐC SỞ Y TẾ",
    })
    void theNameOfTheBodyGoesBehindTheFirstLineOnce(
            String authority, String title, String body, String named, String post) {
        var signing = new SigningAuthority(authority.isEmpty() ? List.of() : List.of(authority), title).naming(body);

        assertThat(String.join("\n", signing.lines())).isEqualTo(named);
        assertThat(signing.title()).isEqualTo(post);
    }

    @Test
    void whoSignsInTheNameOfAJointBodyIsNotHeldToTheWordsOfOneBody() {
        var office = new SigningBody(Family.STATE, List.of(), "GIÁM ĐỐC", SigningBody.Deputies.HEAD);
        var joint = new SigningAuthority(List.of("KT. GIÁM ĐỐC SỞ Y TẾ TỈNH"), "PHÓ GIÁM ĐỐC");

        assertThat(joint.problemsOfJoint(office, "Bế Thị Lành")).isEmpty();
        assertThat(joint.problemsOfJoint(office, "TS. Bế Thị Lành"))
                .extracting(Problem::key)
                .containsExactly("directive.authority.rank");
        assertThat(new SigningAuthority(List.of("K/T GIÁM ĐỐC SỞ Y TẾ"), "PHÓ GIÁM ĐỐC")
                        .problemsOfJoint(office, "Bế Thị Lành"))
                .extracting(Problem::key)
                .containsExactly("directive.authority.style");
    }
}
