package vn.trienkhai.layout;

/**
 * The sizes, marks and places that a family prescribes, one row of the rules' tables each.
 *
 * <p>Where the rules leave a range, one value is taken, so that a document looks the same wherever it is made.
 *
 * @param rightColumn width of the letterhead's right column, in points
 * @param listMark after each addressee and recipient but the last
 * @param lastAddresseeMark after the last of several addressees
 * @param numberLabel before the number, with its colon or without
 * @param numberMark between number and symbol
 * @param star below the issuer in place of a rule, "" for a rule
 * @param bodyEnd what the body closes with
 */
record Manner(
        boolean republic,
        double rightColumn,
        Face title,
        Face parent,
        Face issuer,
        Face number,
        Face letterSubject,
        Face date,
        Face type,
        Face subject,
        Face position,
        Face recipientsTitle,
        Face recipient,
        Face basis,
        double firstLine,
        String listMark,
        String singleAddresseeMark,
        String lastAddresseeMark,
        String numberLabel,
        String numberMark,
        String star,
        String bodyEnd) {

    static final double BODY = 14;
    /** What the Party writes at the foot of the last page. */
    static final Face LIMIT = Face.bold(12);

    private static final Manner DECREE_30 = new Manner(
            true,
            284,
            Face.bold(13),
            Face.regular(13),
            Face.bold(13),
            Face.regular(13),
            Face.regular(12),
            Face.italic(14),
            Face.bold(14),
            Face.bold(14),
            Face.bold(14),
            Face.bold(12).asItalic(),
            Face.regular(11),
            Face.italic(BODY),
            12.7 * Sheet.MM,
            ";",
            "",
            ".",
            "Số: ",
            "/",
            "",
            "./.");

    private static final Manner GUIDELINE_36 = party(",", ",", ",", "*", "Số ", ".");
    private static final Manner GUIDELINE_05 = party(";", "", ";", "*", "Số ", ".");
    private static final Manner YOUTH_UNION = party(";", "", ".", "***", "Số: ", "./.");

    private static Manner party(
            String listMark, String singleMark, String lastAddressee, String star, String numberLabel, String bodyEnd) {
        return new Manner(
                false,
                240,
                Face.bold(15),
                Face.regular(14),
                Face.bold(14),
                Face.regular(14),
                Face.italic(12),
                Face.italic(14),
                Face.bold(16),
                Face.bold(15),
                Face.regular(14),
                Face.regular(14).underlined(),
                Face.regular(12),
                Face.regular(BODY),
                10 * Sheet.MM,
                listMark,
                singleMark,
                lastAddressee,
                numberLabel,
                "-",
                star,
                bodyEnd);
    }

    static Manner of(Family family) {
        return switch (family) {
            case STATE, UNION, FRONT -> DECREE_30;
            case PARTY_2018 -> GUIDELINE_36;
            case PARTY_2026 -> GUIDELINE_05;
            case YOUTH -> YOUTH_UNION;
        };
    }

    double leftColumn() {
        return Sheet.TEXT_WIDTH - rightColumn;
    }
}
