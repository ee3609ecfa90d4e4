package vn.trienkhai.directive.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.Intakes;
import vn.trienkhai.directive.RegisterLine;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;

/**
 * What the register prints: one page of lines, and where the next one is.
 *
 * @param gaps how many numbers nobody bears, in the outgoing register
 * @param held files that wait until somebody has compared them
 * @param problem why an upload was refused or a question not understood, as a sentence; empty for nothing
 */
public record RegisterPage(
        RegisterForm form,
        RegisterQuery query,
        List<FoundLine> lines,
        boolean more,
        Map<UnitId, Unit> deliverers,
        List<Integer> years,
        int waiting,
        int gaps,
        List<Intakes.Waiting> held,
        String problem) {
    /** Types that can be asked for, the common ones first. */
    private static final List<String> TYPES = List.of(
            "CV", "KH", "HD", "TB", "CT", "QĐ", "NQ", "KL", "BC", "TTr", "CTr", "CĐ", "ĐA", "PA", "GM", "QC", "QyĐ",
            "DA", "BB", "TC", "TTri", "HĐ", "NĐ", "TT");

    /** A name for the file that may be sent from this page, to ask how far its reading is. */
    public String upload() {
        return UUID.randomUUID().toString();
    }

    public boolean isIncoming() {
        return query.book() == Book.INCOMING;
    }

    public boolean isNarrowed() {
        return query.isNarrowed();
    }

    public boolean isDetailed() {
        return query.isDetailed();
    }

    public boolean isFirst() {
        return query.before().isEmpty();
    }

    public List<String> types() {
        return TYPES;
    }

    public boolean isOfYear(int year) {
        return query.year().isPresent() && query.year().getAsInt() == year;
    }

    public String since() {
        return query.since().map(Object::toString).orElse("");
    }

    public String until() {
        return query.until().map(Object::toString).orElse("");
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

    public String passage(FoundLine found) {
        return found.passage()
                .map(passage -> "/directives/" + found.line().directive().id() + "/passage?start=" + passage.start()
                        + "&end=" + passage.end())
                .orElse("");
    }

    public String next() {
        return form.address(
                "/directives", OptionalLong.of(query.cursor(lines.getLast().line())));
    }

    public String newest() {
        return form.address("/directives", OptionalLong.empty());
    }

    public String workbook() {
        return form.address("/directives/export.xlsx", OptionalLong.empty());
    }

    public String print() {
        return "/directives/print?book=" + query.book().stored();
    }

    public String book(String book) {
        return "/directives?book=" + book;
    }
}
