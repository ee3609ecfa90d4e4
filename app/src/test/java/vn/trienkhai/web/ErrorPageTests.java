package vn.trienkhai.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class ErrorPageTests {
    private final ErrorPage page = new ErrorPage(new Texts());
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private String title(int status, @Nullable Exception problem) {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, problem);
        var model = new ExtendedModelMap();
        assertThat(page.show(request, response, model)).isEqualTo("web/problem");
        return String.valueOf(model.get("title"));
    }

    @Test
    void aFullDiskIsSaidAndAnsweredAsOne() {
        assertThat(title(500, new IllegalStateException(new SQLException("could not extend file", "53100"))))
                .isEqualTo("Ổ đĩa của hệ thống đã đầy");
        assertThat(response.getStatus()).isEqualTo(507);
    }

    @Test
    void anUploadThatIsTooLargeOrCutOffIsNoMistakeOfOursAndNoMissingPage() {
        assertThat(title(400, null)).isEqualTo("Không tìm thấy trang này");
        request.setContentType("multipart/form-data; boundary=x");

        assertThat(title(413, null)).isEqualTo("Tệp quá lớn");
        assertThat(title(400, null)).isEqualTo("Tệp chưa đến đủ");
        assertThat(title(500, null)).isEqualTo("Hệ thống gặp lỗi");
    }
}
