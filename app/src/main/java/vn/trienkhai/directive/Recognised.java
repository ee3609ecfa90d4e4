package vn.trienkhai.directive;

import vn.trienkhai.shared.Refusal;

/** A file was not registered because the unit has the directive, or may have it; what was sent waits for a person. */
public class Recognised extends Refusal {
    private static final long serialVersionUID = 1L;
    private final long intake;

    Recognised(long intake, Directive known) {
        super("directive.register.same", known.reference(), known.issuer());
        this.intake = intake;
    }

    /** Where the person compares and decides. */
    public long intake() {
        return intake;
    }
}
