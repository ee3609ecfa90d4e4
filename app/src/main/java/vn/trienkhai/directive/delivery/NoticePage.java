package vn.trienkhai.directive.delivery;

import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;

/**
 * One notice.
 *
 * @param by the unit that caused it; {@code phone} is its telephone number
 * @param readable whether the reader has the directive, and {@code replacementReadable} what took its place
 */
public record NoticePage(
        Notice notice, String by, Optional<String> phone, boolean readable, boolean replacementReadable) {
    public String day() {
        return Vietnamese.date(notice.toldAt());
    }
}
