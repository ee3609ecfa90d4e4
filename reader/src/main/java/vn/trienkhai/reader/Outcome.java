package vn.trienkhai.reader;

/** What came of a file: a reading, or a refusal that says why. Nothing else: content never makes the reader throw. */
public sealed interface Outcome {

    record Read(DirectiveReading reading) implements Outcome {}

    record Refused(Reason reason, String detail) implements Outcome {}

    /** Why a file was not read. */
    enum Reason {
        /** Carries a state-secret mark (MẬT, TỐI MẬT, TUYỆT MẬT): nothing of it is kept, printed or logged. */
        STATE_SECRET,
        EMPTY,
        /** Bytes that are no document of a kind the reader knows. */
        NOT_A_DOCUMENT,
        /** The ending of the name contradicts the content. */
        WRONGLY_NAMED,
        PASSWORD_PROTECTED,
        CARRIES_MACROS,
        /** A zip of several documents: each has to be read on its own ({@link DirectiveReader#readAll}). */
        SEVERAL_DOCUMENTS,
        /** Larger than the limit, packed or unpacked. */
        TOO_LARGE,
        /** Cut off or damaged. */
        DAMAGED,
        /** Pages are pictures without text; no text recognition is installed (detail "tesseract") or nothing was recognised. */
        NO_TEXT
    }
}
