package vn.trienkhai.audit;

import java.util.List;
import java.util.Optional;

/** What the page of the record prints. */
public record AuditPage(
        AuditQuery query, List<Line> lines, Optional<String> older, String export, List<Subject> subjects) {

    /** A record in words; the detail as it was recorded. */
    public record Line(String when, String who, String what, String place, String detail) {}

    /** A kind of thing to choose. */
    public record Subject(String value, String name) {}

    public String from() {
        return query.from().map(Object::toString).orElse("");
    }

    public String to() {
        return query.to().map(Object::toString).orElse("");
    }
}
