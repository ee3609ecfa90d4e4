package vn.trienkhai.directive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;

/**
 * What the register prints: one page of lines, and where the next one is.
 *
 * @param problem why an upload was refused, as a sentence; empty for nothing
 */
public record RegisterPage(
        RegisterQuery query,
        List<RegisterLine> lines,
        boolean more,
        Map<UnitId, Unit> deliverers,
        int waiting,
        String problem) {

    /** A name for the file that may be sent from this page, to ask how far its reading is. */
    public String upload() {
        return UUID.randomUUID().toString();
    }

    public boolean isIncoming() {
        return query.book() == Book.INCOMING;
    }

    public boolean isNarrowed() {
        return !query.words().isBlank() || query.state().isPresent() || query.waitingOnly();
    }

    public boolean isFirst() {
        return query.before().isEmpty();
    }

    public String number(RegisterLine line) {
        return line.entryNo().isPresent() ? Integer.toString(line.entryNo().getAsInt()) : "";
    }

    public String day(RegisterLine line) {
        return line.directive().issuedOn().map(Vietnamese::date).orElse("");
    }

    /** Who delivered it, where that was another unit. */
    public String from(RegisterLine line) {
        return line.directive().isOf(line.deliveredBy())
                        && line.directive().registeredBy().equals(line.deliveredBy())
                        && line.isAcknowledged()
                ? ""
                : Optional.ofNullable(deliverers.get(line.deliveredBy()))
                        .map(Unit::shortName)
                        .orElse("");
    }

    /** What to open: the desk while somebody still has to confirm, else the directive. */
    public String address(RegisterLine line) {
        var page = "/directives/" + line.directive().id();
        return switch (line.directive().state()) {
            case READ -> page + "/reading";
            case DRAFTED -> page + "/edit";
            case CONFIRMED, ISSUED -> page;
        };
    }

    public String next() {
        return with("before", Long.toString(lines.getLast().place()));
    }

    public String newest() {
        return with("before", "");
    }

    public String book(String book) {
        return "/directives?book=" + book;
    }

    private String with(String name, String value) {
        var address = UriComponentsBuilder.fromPath("/directives")
                .queryParam("book", query.book().stored())
                .queryParam("q", query.words())
                .queryParam(
                        "state",
                        query.waitingOnly()
                                ? "waiting"
                                : query.state().map(DirectiveState::name).orElse(""));
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
        return address.build().encode().toUriString();
    }
}
