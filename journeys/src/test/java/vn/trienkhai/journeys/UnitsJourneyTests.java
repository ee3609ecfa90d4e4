package vn.trienkhai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The tree is kept right by a spreadsheet, and units are gathered in groups. */
class UnitsJourneyTests extends Journey {
    private static final String WRONG = """
            Mã,Tên,Loại,Cấp,Hệ thống,Cấp trên,Từ ngày
            HT-1,Trường Tiểu học Bản Mới,truong,Cơ sở,Chính quyền,UBND tỉnh Vân Sơn,31/02/2026
            HT-2,,truong,Cơ sở,Chính quyền,UBND tỉnh Vân Sơn,01/9/2026
            """;
    private static final String MIXED = """
            Tên,Loại,Cấp,Hệ thống,Cấp trên
            Chi bộ bản Co Mạ,chi_bo,Cơ sở,Tổ chức đảng,Đảng ủy xã Mường Lâm
            Chi bộ bản Huổi Lóng,chi_bo,Cơ sở,Tổ chức đảng,Đảng ủy xã Nậm Rốm
            """;
    private static final String RIGHT = """
            Mã,Tên,Loại,Cấp,Hệ thống,Cấp trên,Từ ngày
            HT-1,Trường Tiểu học Bản Mới,truong,Cơ sở,Chính quyền,,01/9/2026
            HT-2,Trường Tiểu học Bản Cũ,truong,Cơ sở,Chính quyền,,01/9/2026
            """;

    @Test
    void aSpreadsheetIsSentSeenEnteredAndTakenBack() {
        var page = signIn(window(), "vanhanh");
        page.navigate("/units");
        page.click("text=Nhập đơn vị từ bảng tính");
        look(page, "nhap-don-vi");

        send(page, WRONG);
        assertThat(page.locator("[role=alert]")).containsText("chưa nhập được");
        assertThat(page.locator(".rows")).containsText("không phải là ngày");
        look(page, "nhap-don-vi-sai");

        page.navigate("/units/import");
        send(page, RIGHT);
        assertThat(page.locator(".rows")).containsText("lập Trường Tiểu học Bản Mới");
        look(page, "nhap-don-vi-xem-truoc");
        page.click("button:has-text('Áp dụng')");
        assertThat(page.locator("[role=status]")).containsText("Đã áp dụng");
        page.click("button:has-text('Hoàn tác')");
        assertThat(page.locator("[role=status]")).containsText("Đã hoàn tác");
        look(page, "nhap-don-vi-xong");
    }

    @Test
    void anAdministratorImportsWithinTheOwnBranchAndIsToldWhatLiesOutside() {
        var page = signIn(window(), "bithu.ml");
        page.navigate("/units");
        page.click("text=Nhập đơn vị từ bảng tính");
        assertThat(page.locator(".note")).containsText("các đơn vị dưới Đảng ủy xã Mường Lâm");
        look(page, "nhap-trong-pham-vi");
        page.fill("#firstDay", "2026-09-01");
        send(page, MIXED);
        assertThat(page.locator("[role=alert]")).containsText("Có 1 chỗ chưa nhập được");
        assertThat(page.locator(".rows")).containsText("cấp trên Đảng ủy xã Nậm Rốm không thuộc Đảng ủy xã Mường Lâm");
        look(page, "nhap-ngoai-pham-vi");
    }

    private static void send(Page page, String list) {
        page.setInputFiles("#first", new FilePayload("don-vi.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.click("button:has-text('Gửi và xem trước')");
        assertThat(page.url()).matches(".*/units/import/\\d+");
    }

    @Test
    void aGroupIsMadeAndShowsWhoIsInItOnAnyDay() {
        var page = signIn(window(), "vanthu.tu");
        page.navigate("/units/groups");
        page.click("text=Lập nhóm");
        page.fill("#name", "Đảng ủy các xã trong tỉnh");
        page.fill("#beginning", "Đảng ủy xã");
        look(page, "lap-nhom");
        page.click("button:has-text('Lưu nhóm')");
        assertThat(page.locator("h1")).containsText("Đảng ủy các xã trong tỉnh");
        assertThat(page.locator(".found").first()).containsText("Đảng ủy xã");
        look(page, "nhom");
        page.navigate("/units/groups");
        look(page, "cac-nhom");
    }
}
