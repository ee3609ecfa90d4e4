package vn.trienkhai.audit;

/**
 * Something that does not fit the record.
 *
 * @param place the table and row, or the chain and the number of the record in it
 */
public record AuditFinding(Kind kind, String place) {
    /** What was found. */
    public enum Kind {
        /** A record was changed: its hash is not that of its content. */
        RECORD_CHANGED,
        /** A record was taken out or put in: it does not follow the one before it. */
        CHAIN_BROKEN,
        /** The end of a chain was cut off. */
        CHAIN_CUT_OFF,
        /** A row is not as it was last recorded. */
        ROW_EDITED,
        /** A row is gone and nobody deleted it through the application. */
        ROW_MISSING,
        /** A row is there that nobody entered through the application. */
        ROW_UNRECORDED,
        /** The trigger that records changes of a table is switched off. */
        NOT_WATCHED
    }

    /** Key of the sentence that says so, with the place in {@code {0}}. */
    public String key() {
        return "audit.finding." + kind;
    }
}
