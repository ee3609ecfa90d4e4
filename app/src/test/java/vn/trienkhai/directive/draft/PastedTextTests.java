package vn.trienkhai.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From a word processor the structure comes along, the styles do not. */
class PastedTextTests {
    @Test
    void numbersOfWordsListsStayAndStylesGo() {
        assertThat(PastedText.ofHtml("""
                <html><head><style>p.MsoNormal {color:red} .x {}</style></head><body lang=VI>
                <p class=MsoNormal style='text-indent:36.0pt;mso-pagination:none'><b><span style='font-size:14.0pt;
                color:#C00000'>I. Mục<o:p></o:p></span></b><span> đích</span></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Dọn <del>sạch</del> đường bản.</p>
                <p class=MsoListParagraph><span style='mso-list: Ignore'>·<span>&nbsp;&nbsp; </span></span>Thu rác</p>
                <script>alert(1)</script>
                </body></html>""")).isEqualTo("I. Mục đích\n\n1. Dọn đường bản.\n\n- Thu rác");
    }

    @Test
    void tablesBecomeRowsAndListsGetTheirMarks() {
        assertThat(PastedText.ofHtml("""
                <div><table border=1><tr><td><p>TT</p></td><td><p>Bản | thôn</p></td></tr><tr><td>1</td><td>Nà<br>Pheo</td></tr></table>
                <ol><li>Làm đường.<ul><li>đoạn đầu</li></ul></li><li>Làm cầu.</li></ol></div>"""))
                .isEqualTo("| TT | Bản / thôn |\n| 1 | Nà Pheo |\n\n1. Làm đường.\n\n- đoạn đầu\n\n2. Làm cầu.");
    }

    @Test
    void plainTextFromWordIsTidied() {
        assertThat(PastedText.tidied(
                        "•\tThu gom rác\r\n1.\tSửa\u00a0cầu\u00ad.\r\n\uF0B7 Trồng hoa\r\nTT\tBản\r\n1\tNà Pheo"))
                .isEqualTo("- Thu gom rác\n1. Sửa cầu.\n- Trồng hoa\n| TT | Bản |\n| 1 | Nà Pheo |");
    }

    @Test
    void tidyTextStaysAsItIs() {
        var text = "I. Mục đích\n\n1. Làm đường.\n=> nhiệm vụ | hạn: 10/11/2026\n\n| A | B |\n| 1 | 2 |";
        assertThat(PastedText.tidied(text)).isEqualTo(text);
    }

    @Test
    void lettersComposedOfPartsBecomeWhole() {
        assertThat(PastedText.tidied("Đa\u0309ng u\u0309y xa\u0303")).isEqualTo("Đảng ủy xã");
    }
}
