package vn.trienkhai.unit.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Branch;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.UnitChoices;
import vn.trienkhai.web.Texts;

/**
 * What the page prints on which a spreadsheet is sent. Public because templates are compiled elsewhere.
 *
 * @param within to which the person is limited
 * @param line of rows that name none, as long as nobody says otherwise
 * @param problem why the last one was refused, or empty
 */
public record IntakeStartPage(
        List<Intake> recent,
        Optional<Branch> within,
        Line line,
        LocalDate today,
        LocalDate since,
        String problem,
        Texts texts)
        implements UnitChoices {

    public String what(Intake intake) {
        return texts.of("unit.intake.sent_by", intake.person(), Vietnamese.date(intake.madeAt()), intake.rows());
    }

    public String state(Intake intake) {
        return IntakePage.state(intake, texts);
    }

    public String mark(Intake intake) {
        return IntakePage.mark(intake);
    }
}
