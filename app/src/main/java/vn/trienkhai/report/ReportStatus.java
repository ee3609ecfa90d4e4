package vn.trienkhai.report;

/** Where a report stands, and what it can become. */
public enum ReportStatus {
    DRAFT,
    SUBMITTED,
    SENT_BACK,
    ACCEPTED;

    /** What cannot happen is refused here and nowhere else. */
    public boolean canBecome(ReportStatus next) {
        return switch (this) {
            case DRAFT, SENT_BACK -> next == SUBMITTED;
            case SUBMITTED -> next == ACCEPTED || next == SENT_BACK;
            case ACCEPTED -> false;
        };
    }

    public boolean isBeingWritten() {
        return this == DRAFT || this == SENT_BACK;
    }
}
