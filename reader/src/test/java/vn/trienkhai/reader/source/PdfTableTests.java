package vn.trienkhai.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.source.line.Unreadable;

class PdfTableTests {
    private static final double[] COLUMNS = {70, 110, 300, 430, 520};
    private static final String LONG = "Uy ban nhan dan xa giao cac don vi nhung viec sau day trong mua he nam nay:";

    @Test
    void readsATableCellByCellHoweverManyRowsACellHas() throws IOException, Unreadable {
        try (var paper = new PrintedPaper()) {
            paper.text(70, 100, LONG, "moi viec co mot don vi chu tri va mot thoi han.")
                    .grid(COLUMNS, new double[] {140, 180, 240, 280})
                    .text(76, 156, "TT")
                    .text(116, 156, "Noi dung", "cong viec")
                    .text(306, 156, "Don vi chu tri")
                    .text(436, 156, "Thoi han")
                    .text(76, 212, "1")
                    .text(116, 196, "Ra soat danh sach", "ho ngheo tren", "dia ban")
                    .text(306, 204, "Phong Van hoa -", "Xa hoi")
                    .text(436, 212, "30/6/2026")
                    .text(76, 256, "2")
                    .text(116, 256, "Don ve sinh duong", "lang")
                    .text(306, 256, "Doan Thanh nien")
                    .text(436, 256, "15/7/2026")
                    .text(70, 320, "Cac don vi bao cao ket qua truoc ngay 30/7/2026.");
            assertThat(paper.texts())
                    .containsSubsequence(
                            "TT | Noi dung cong viec | Don vi chu tri | Thoi han",
                            "1 | Ra soat danh sach ho ngheo tren dia ban | Phong Van hoa - Xa hoi | 30/6/2026",
                            "2 | Don ve sinh duong lang | Doan Thanh nien | 15/7/2026",
                            "Cac don vi bao cao ket qua truoc ngay 30/7/2026.");
        }
    }

    @Test
    void keepsACellThatSpansRowsInTheFirstOfThem() throws IOException, Unreadable {
        try (var paper = new PrintedPaper()) {
            paper.text(70, 100, LONG);
            for (double y : new double[] {140, 220, 250}) {
                paper.line(70, y, 520, y);
            }
            paper.line(300, 180, 520, 180);
            for (double x : new double[] {70, 300, 430, 520}) {
                paper.line(x, 140, x, 250);
            }
            paper.text(76, 176, "Don kho sach, sua ke")
                    .text(306, 160, "Truong hoc")
                    .text(436, 160, "30/6")
                    .text(306, 200, "Thu vien")
                    .text(436, 200, "15/7")
                    .text(76, 236, "Mo cua thu vien")
                    .text(306, 236, "Doan xa")
                    .text(436, 236, "01/8")
                    .text(70, 290, "Viec nao kho thi bao ngay voi van phong de cung tim cach giai quyet.");
            assertThat(paper.texts())
                    .containsSubsequence(
                            "Don kho sach, sua ke | Truong hoc | 30/6",
                            " | Thu vien | 15/7",
                            "Mo cua thu vien | Doan xa | 01/8");
        }
    }

    @Test
    void goesOnWithATableOnTheNextPage() throws IOException, Unreadable {
        try (var paper = new PrintedPaper()) {
            paper.text(70, 100, LONG)
                    .grid(COLUMNS, new double[] {700, 730, 780})
                    .text(76, 716, "TT")
                    .text(116, 716, "Noi dung")
                    .text(306, 716, "Don vi")
                    .text(436, 716, "Thoi han")
                    .text(76, 746, "1")
                    .text(116, 746, "Sua lai duong ong", "nuoc cua hai")
                    .text(306, 746, "Ban quan ly")
                    .text(436, 746, "20/8/2026")
                    .newPage()
                    .grid(COLUMNS, new double[] {80, 110, 140, 170})
                    .text(76, 96, "TT")
                    .text(116, 96, "Noi dung")
                    .text(306, 96, "Don vi")
                    .text(436, 96, "Thoi han")
                    .text(116, 126, "thon o phia nam")
                    .text(76, 156, "2")
                    .text(116, 156, "Phat quang bo ruong")
                    .text(306, 156, "Hoi Nong dan")
                    .text(436, 156, "25/8/2026")
                    .text(70, 300, LONG);
            assertThat(paper.texts())
                    .containsOnlyOnce("TT | Noi dung | Don vi | Thoi han")
                    .containsSubsequence(
                            "1 | Sua lai duong ong nuoc cua hai thon o phia nam | Ban quan ly | 20/8/2026",
                            "2 | Phat quang bo ruong | Hoi Nong dan | 25/8/2026");
        }
    }

    @Test
    void putsCellsWithoutBordersTogetherByTheirPlaces() throws IOException, Unreadable {
        try (var paper = new PrintedPaper()) {
            paper.text(70, 100, LONG)
                    .text(76, 140, "TT")
                    .text(116, 140, "Noi dung")
                    .text(306, 140, "Don vi")
                    .text(436, 140, "Thoi han")
                    .text(76, 170, "1")
                    .text(116, 170, "Kiem tra mai nha", "lop hoc truoc mua", "mua bao")
                    .text(306, 170, "Truong hoc va", "nha tre")
                    .text(436, 170, "15/5/2026")
                    .text(76, 230, "2")
                    .text(116, 230, "Mua sach cho thu vien")
                    .text(306, 230, "Phong Van hoa")
                    .text(436, 230, "20/5/2026")
                    .text(106, 260, "Kinh phi lay tu nguon chi thuong xuyen cua cac don vi duoc giao viec.");
            assertThat(paper.texts())
                    .containsSubsequence(
                            "1 | Kiem tra mai nha lop hoc truoc mua mua bao | Truong hoc va nha tre | 15/5/2026",
                            "2 | Mua sach cho thu vien | Phong Van hoa | 20/5/2026",
                            "Kinh phi lay tu nguon chi thuong xuyen cua cac don vi duoc giao viec.");
        }
    }

    @Test
    void isNotHeldUpByDrawings() throws IOException, Unreadable {
        try (var paper = new PrintedPaper()) {
            paper.text(70, 100, LONG, LONG);
            for (int i = 0; i < 3000; i++) {
                paper.line(50 + i % 500, 200 + i % 7 * 90, 50 + i % 500, 250 + i % 7 * 90);
                paper.line(50 + i % 50, 200 + i % 590, 60 + i % 50, 200 + i % 590);
            }
            assertThat(paper.texts()).isNotEmpty();
        }
    }

    @Test
    void readsRowsOfAFormWithOneBoxAsText() throws IOException, Unreadable {
        try (var paper = new PrintedPaper()) {
            paper.grid(new double[] {60, 540}, new double[] {80, 160})
                    .text(70, 100, LONG, "va cung nhau lam cho xong.");
            assertThat(paper.lines()).allMatch(line -> line.kind() != SourceLine.Kind.ROW);
        }
    }
}
