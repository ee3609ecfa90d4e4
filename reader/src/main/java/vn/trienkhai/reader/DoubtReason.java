package vn.trienkhai.reader;

import java.util.Locale;

/**
 * Why something in a reading is a doubt. The code in {@link Doubt#reason()} is the name in lower case; the Vietnamese
 * sentence for each stands in {@code doubts.properties} under that code, with {@code {0}} for the quoted words.
 */
public enum DoubtReason {
    /** No number is printed, or its place was left blank. */
    NUMBER_MISSING,
    /** No date is printed, or only a part of it. */
    DATE_MISSING,
    /** The day printed is no day of the calendar (31/4), or the weekday beside it is another. */
    DATE_IMPOSSIBLE,
    /** Neither a name of the type nor a symbol says what kind of document it is. */
    TYPE_MISSING,
    /** Neither heading nor symbol: the type was taken from what the text says of itself ("xây dựng Kế hoạch … như sau"). */
    TYPE_FROM_TEXT,
    /** No letterhead: taken from the headline that a page of the web sets above the text. */
    FROM_HEADLINE,
    /** The type in the symbol is not the one in the heading. */
    TYPE_MISMATCH,
    /** No letterhead: the issuing body was taken from the text or the signature. */
    ISSUER_FROM_SIGNATURE,
    /** Neither letterhead, text nor signature names the issuing body. */
    ISSUER_MISSING,
    /** No subject (trích yếu) is printed. */
    SUBJECT_MISSING,
    /** No subject is printed: taken from what the text says of itself ("ban hành Kế hoạch tổ chức … như sau"). */
    SUBJECT_FROM_TEXT,
    /** A day without a year; the year was taken from the date of the document. */
    YEAR_MISSING,
    /** A day without a year, and no date of the document to take it from. */
    YEAR_UNKNOWN,
    /** A periodic report without saying how often. */
    PERIOD_MISSING,
    /** A report without a day. */
    DUE_MISSING,
    /** A report without saying to whom. */
    REPORT_TO_MISSING,
    /** What is laid before somebody who decides, which some take for a report and others for the work itself. */
    REPORT_UNSURE,
    /** A deadline or due day that lies before the document itself. */
    DEADLINE_BEFORE_DOCUMENT,
    /** A deadline counted from something else ("trong 5 ngày làm việc"): it has no calendar day yet. */
    DEADLINE_RELATIVE,
    /** A deadline that another clause fixes ("theo thời hạn tại khoản 1"). */
    DEADLINE_ELSEWHERE,
    /** One sentence asks for several days; only the first is the value. */
    DATES_SEVERAL,
    /** A day of the lunar calendar or a movable feast; the common day is computed, not printed. */
    LUNAR_DATE,
    /** "Trước ngày X": whether X itself still counts is not agreed. */
    BEFORE_DAY,
    /** A table or sentence gives a day or period without saying whether work ends then or takes place then. */
    LIMIT_OR_PERIOD,
    /** Parts of one work have limits of their own; the last is the value. */
    LIMITS_OF_PARTS,
    /** The day belongs to what is sent in a later sentence, and may not limit the work itself. */
    LIMIT_OF_REPORT,
    /** A period that ends before it begins. */
    WINDOW_REVERSED,
    /** A period that is over long before the document, or whose year looks mistyped. */
    WINDOW_BEFORE_DOCUMENT,
    /** The words before the number of a cited document name another type than its symbol. */
    CITATION_TYPE_MISMATCH,
    /** A cited document bears a later date than the document itself. */
    CITATION_AFTER_DOCUMENT,
    /** A task that no unit is named for. */
    LEAD_MISSING,
    /** One sentence gives several units work of their own; all of them are named beside one task. */
    DUTIES_SEVERAL,
    /** Reads like a task and may be none. */
    TASK_UNSURE,
    /** An undefined group ("các đơn vị liên quan") stands where a unit should. */
    UNIT_VAGUE,
    /** The duty holds only under a condition ("nếu có"). */
    CONDITIONAL,
    /** No signature was found. */
    SIGNER_MISSING,
    /** No date is printed for an event that others are counted from. */
    EVENT_DATE_MISSING,
    /** A campaign with a name of its own, which some take for an event and others for a form of activity. */
    EVENT_UNSURE,
    /** Words that name a form of activity in one paper and something near it in another ("chuyên mục", "cầm tay chỉ việc"). */
    CHANNEL_UNSURE,
    /** A name may go on behind the comma or the verb at which it was cut. */
    NAME_CUT,
    /** The text is cut: no signature and no recipients stand at its end. */
    TEXT_CUT,
    /** The text breaks off within a sentence, and what was read stands at its very end. */
    VALUE_CUT,
    /** The words were recognised in a picture, and the recognition was not sure of them. */
    RECOGNITION_UNSURE,
    /** Pages that are pictures, and no text recognition is installed. */
    PAGE_UNREAD,
    /** Pages behind the last one that the reader takes from one file. */
    PAGE_LEFT_OUT,
    /** Pages that are pictures with something on them, in which not one word was recognised. */
    PAGE_UNCLEAR,
    /** Old one-byte text whose table had to be guessed. */
    ENCODING_UNSURE,
    /** The envelope of a packet says something else than the document in it. */
    PACKET_DIFFERS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
