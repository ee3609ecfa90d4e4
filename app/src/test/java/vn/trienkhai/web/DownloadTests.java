package vn.trienkhai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadTests {
    @Test
    void theBrowserSavesItByItsNameAndDoesNotGuess() {
        var answer = Download.of("sổ đăng ký.pdf", new byte[] {1});
        var response = new MockHttpServletResponse();
        Download.begin(response, "đơn vị.csv");

        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/pdf");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("sổ đăng ký.pdf");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void anEndingWithoutATypeIsAMistakeOfOurs() {
        assertThatThrownBy(() -> Download.of("sổ.xyz", new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
