package vn.trienkhai.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.SourceText.SetLine;
import vn.trienkhai.reader.Evidence;

class SourceTextTests {
    private static final String TEXT = """
            TỈNH ỦY VÂN SƠN
            Số 7-CV/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Vân Sơn, ngày 12 tháng 10 năm 2026

            Kính gửi: Đảng ủy các xã

            Dọn vệ sinh đường bản trước ngày 05/11.

            Nơi nhận:
            - Như trên.
            PHÓ BÍ THƯ
            """;

    private static Evidence at(String words) {
        int start = TEXT.indexOf(words);
        return new Evidence(1, 1, start, start + words.length(), words);
    }

    private static List<String> words(List<SetLine> lines) {
        return lines.stream()
                .map(line -> line.pieces().stream().map(SourceText.Piece::text).collect(Collectors.joining()))
                .toList();
    }

    private static SourceText set(Map<String, Evidence> evidence, Set<String> doubtful, String current) {
        return SourceText.of(TEXT, evidence, doubtful, current);
    }

    @Test
    void setsTheLetterheadInTwoColumnsAndTheRecipientsBesideTheSignature() {
        var page = set(Map.of(), Set.of(), "");

        assertThat(words(page.headLeft())).containsExactly("TỈNH ỦY VÂN SƠN", "Số 7-CV/TU");
        assertThat(words(page.headRight()))
                .containsExactly("ĐẢNG CỘNG SẢN VIỆT NAM", "Vân Sơn, ngày 12 tháng 10 năm 2026");
        assertThat(words(page.footLeft())).containsExactly("Nơi nhận:", "- Như trên.");
        assertThat(words(page.footRight())).containsExactly("PHÓ BÍ THƯ");
    }

    @Test
    void losesNoWordOfTheText() {
        var page = set(Map.of("/tasks/0", at("Dọn vệ sinh")), Set.of(), "");
        var all = List.of(page.headLeft(), page.headRight(), page.body(), page.footLeft(), page.footRight()).stream()
                .flatMap(part -> words(part).stream())
                .toList();

        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        TEXT.lines().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void marksAPassageInsideAnotherAsTheNarrowerOne() {
        var page = set(
                Map.of(
                        "/tasks/0",
                        at("Dọn vệ sinh đường bản trước ngày 05/11"),
                        "/tasks/0/deadline",
                        at("trước ngày 05/11")),
                Set.of("/tasks/0/deadline"),
                "");
        var pieces = page.body().getLast().pieces();

        assertThat(pieces).extracting(SourceText.Piece::manner).containsExactly("read", "doubt", "");
        assertThat(pieces.get(1).about()).isEqualTo("p-tasks-0-deadline p-tasks-0");
        assertThat(pieces.get(1).anchors()).containsExactly("p-tasks-0-deadline");
    }

    @Test
    void showsThePassageLookedAtInAllItsPieces() {
        var page = set(
                Map.of(
                        "/tasks/0",
                        at("Dọn vệ sinh đường bản trước ngày 05/11"),
                        "/tasks/0/deadline",
                        at("trước ngày 05/11")),
                Set.of(),
                "/tasks/0");

        assertThat(page.body().getLast().pieces())
                .extracting(SourceText.Piece::manner)
                .containsExactly("on", "on", "");
    }
}
