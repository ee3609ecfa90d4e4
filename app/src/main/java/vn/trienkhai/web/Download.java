package vn.trienkhai.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file that was made for somebody: the browser saves it under its name and never guesses what it is. */
public final class Download {
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=UTF-8",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "pdf", "application/pdf",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String GUESSING = "X-Content-Type-Options";

    private Download() {}

    /** @param name with its ending (csv, docx, pdf or xlsx), which says the type */
    public static ResponseEntity<byte[]> of(String name, byte[] content) {
        return of(name, type(name), content);
    }

    /** @param type the media type, where it was found in the content */
    public static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header(GUESSING, "nosniff")
                .body(content);
    }

    /** Says what will be written to {@code response}: a file too long to be held whole. */
    public static void begin(HttpServletResponse response, String name) {
        response.setContentType(type(name));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
        response.setHeader(GUESSING, "nosniff");
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String type(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        var type = TYPES.get(ending);
        if (type == null) {
            throw new IllegalArgumentException("no type for " + ending);
        }
        return type;
    }
}
