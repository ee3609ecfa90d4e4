package vn.trienkhai.layout;

import java.time.LocalDate;

/**
 * The rules by which a document is laid out (thể thức văn bản): whose rules, and for the Party also since when.
 *
 * <p>The Party's rules changed on 27 May 2026. A document keeps the rules of the day it was signed, so the family of a
 * Party document follows from its date ({@link #party}).
 */
public enum Family {
    /** State administration, Decree 30/2020/NĐ-CP. */
    STATE,
    /** The Party, guideline 36-HD/VPTW of 2018. */
    PARTY_2018,
    /** The Party, guideline 05-HD/VPTW, in force since 27 May 2026. */
    PARTY_2026,
    /** Trade unions (công đoàn); they follow the decree. */
    UNION,
    /** The Fatherland Front (Mặt trận Tổ quốc); it follows the decree. */
    FRONT,
    /** The Youth Union (Đoàn Thanh niên), whose page is close to the Party's. */
    YOUTH;

    private static final LocalDate PARTY_RULES_CHANGED = LocalDate.of(2026, 5, 27);

    /** The Party's rules of the given day. */
    public static Family party(LocalDate day) {
        return day.isBefore(PARTY_RULES_CHANGED) ? PARTY_2018 : PARTY_2026;
    }

    public boolean isParty() {
        return this == PARTY_2018 || this == PARTY_2026;
    }

    /** What stands between number and symbol: "745-CV/ĐU" of the Party and the Youth Union, "12/KH-UBND" of the others. */
    public String numberMark() {
        return Manner.of(this).numberMark();
    }

    /** What stands within a symbol between type and body. */
    public String symbolMark() {
        return numberMark().equals("-") ? "/" : "-";
    }

    /** The authority line of one who signs for a collective (thay mặt), as this family abbreviates it. */
    public String onBehalfOf(String body) {
        return (isParty() ? "T/M " : "TM. ") + body;
    }

    /** The authority line of a deputy who signs for the head (ký thay). */
    public String inPlaceOf(String head) {
        return (isParty() ? "K/T " : "KT. ") + head;
    }

    /** The title of one who heads a body for the time being (quyền). */
    public String acting(String title) {
        return "Q. " + title;
    }

    /**
     * The authority line of one who signs under a written mandate (thừa ủy quyền).
     *
     * @throws IllegalStateException for the Party, whose rules know no such signature
     */
    public String underMandateOf(String superior) {
        if (isParty()) {
            throw new IllegalStateException("The Party's rules know no signature under a mandate");
        }
        return "TUQ. " + superior;
    }

    /** The authority line of one who signs by order (thừa lệnh). */
    public String byOrderOf(String superior) {
        return (isParty() ? "T/L " : "TL. ") + superior;
    }
}
