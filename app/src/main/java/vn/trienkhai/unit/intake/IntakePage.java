package vn.trienkhai.unit.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Branch;
import vn.trienkhai.unit.exchange.ImportReport.Verb;
import vn.trienkhai.unit.intake.Intake.State;
import vn.trienkhai.web.Texts;

/**
 * What the page of one import prints. Public because templates are compiled elsewhere.
 *
 * @param within to which the person is limited
 * @param listed what the lines say; empty for refused rows
 * @param after the number behind which the lines begin
 * @param failed why work in the background came to nothing
 */
public record IntakePage(
        Intake intake,
        Optional<Branch> within,
        Optional<Verb> listed,
        List<IntakeLine> lines,
        int after,
        boolean more,
        Optional<String> failed,
        Texts texts) {

    public String path() {
        return "/units/import/" + intake.id();
    }

    public boolean isAtWork() {
        return failed.isEmpty() && (intake.state() == State.CHECKING || intake.state() == State.APPLYING);
    }

    public boolean isOver() {
        return intake.state() == State.APPLIED;
    }

    /** What has been counted, the things that change something first. */
    public List<Verb> counted() {
        return Arrays.stream(Verb.values()).filter(verb -> count(verb) > 0).toList();
    }

    public int count(Verb verb) {
        return intake.preview()
                .map(preview -> preview.counts().getOrDefault(verb, 0))
                .orElse(0);
    }

    public boolean hasLines(Verb verb) {
        return verb != Verb.SAME;
    }

    public String verb(Verb verb) {
        return texts.of("unit.intake.verb." + verb);
    }

    public boolean isListed(Verb verb) {
        return listed.filter(verb::equals).isPresent();
    }

    public String next() {
        return path() + "?show=" + listed.map(Verb::name).orElse("problems") + "&after="
                + lines.getLast().number();
    }

    public String beginning() {
        return path() + "?show=" + listed.map(Verb::name).orElse("problems");
    }

    public String place(IntakeLine line) {
        return line.row() == 0
                ? line.file()
                : texts.of(
                        intake.order().files().size() > 1 ? "unit.intake.file_and_row" : "unit.intake.row",
                        Integer.toString(line.row()),
                        line.file());
    }

    public String state() {
        return state(intake, texts);
    }

    public String mark() {
        return mark(intake);
    }

    static String state(Intake intake, Texts texts) {
        if (intake.undone()) {
            return texts.of("unit.intake.state.undone");
        }
        boolean isOpen = intake.state() == State.CHECKED
                && intake.preview().filter(IntakePreview::isClean).isEmpty();
        return texts.of(isOpen ? "unit.intake.state.open" : "unit.intake.state." + intake.state());
    }

    static String mark(Intake intake) {
        return switch (intake.state()) {
            case CHECKING, APPLYING -> "doing";
            case CHECKED -> intake.preview().filter(IntakePreview::isClean).isPresent() ? "new" : "soon";
            case APPLIED -> intake.undone() ? "new" : "done";
        };
    }

    public String sent() {
        return texts.of("unit.intake.sent_by", intake.person(), Vietnamese.date(intake.madeAt()), intake.rows());
    }
}
