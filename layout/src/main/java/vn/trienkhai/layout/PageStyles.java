package vn.trienkhai.layout;

import static vn.trienkhai.layout.HtmlPage.length;

/**
 * The style sheet of a page: its size and margins, what stands in them, and how tables and blocks break.
 *
 * <p>Numbers and the mark at the foot are running elements, because the renderer knows only the first page of a file, not
 * that of an annex.
 */
record PageStyles(Sheet sheet, Sides sides) {

    String css() {
        var margins = "margin: " + length(Sheet.TOP) + " " + length(Sheet.RIGHT) + " " + length(Sheet.BOTTOM) + " "
                + length(Sheet.LEFT) + ";";
        var number = "font: " + length(sheet.pageNumber().size()) + " '" + Typeface.NAME + "';";
        return "@page { size: 210mm 297mm; " + margins
                + " @top-center { content: element(number); vertical-align: top; padding-top: "
                + length(Sheet.PAGE_NUMBER) + "; " + number + " }"
                + " @bottom-center { content: element(foot); vertical-align: top; } }"
                + back()
                + " @page turned { size: 297mm 210mm; }"
                + " @page :first { " + topRight() + " }"
                + " .turned { page: turned; width: " + length(Sheet.TURNED_WIDTH)
                + "; } .annex { page-break-before: always; -fs-page-sequence: start; }"
                + " .number { position: running(number); text-align: center; " + number + " }"
                + " .page:before { content: counter(page); }"
                + " .foot { position: running(foot); text-align: center; font: bold " + length(Manner.LIMIT.size())
                + " '"
                + Typeface.NAME + "'; }"
                + " body { margin: 0; font-family: '" + Typeface.NAME + "'; color: #000; }"
                + " p { margin: 0; padding: 0; orphans: 2; widows: 2; word-wrap: break-word; }"
                + " table { border-collapse: separate; table-layout: fixed; border-spacing: 0; }"
                + " td { padding: 0; vertical-align: top; font-weight: normal; text-align: left; }"
                + " tr { page-break-inside: avoid; } .whole { page-break-inside: avoid; }"
                + " .joined { margin-top: -0.5pt; }"
                + " table.ruled { -fs-table-paginate: paginate; }"
                + " td.cell { border: solid #000; border-width: 0 0.5pt 0.5pt 0;"
                + " padding: 0 4pt; vertical-align: middle; }"
                + " td.first { border-left-width: 0.5pt; } td.top { border-top-width: 0.5pt; } td.open { border-bottom-width: 0; }";
    }

    /** The back of a sheet: what is left in front is right. */
    private String back() {
        return sides == Sides.ONE
                ? ""
                : " @page :left { margin-left: " + length(Sheet.RIGHT) + "; margin-right: " + length(Sheet.LEFT)
                        + "; }";
    }

    private String topRight() {
        return sheet.topRight().isEmpty()
                ? ""
                : " @top-right { content: '"
                        + sheet.topRight().replace("\\", "").replace("'", "’")
                        + "'; vertical-align: top; padding-top: " + length(Sheet.PAGE_NUMBER) + "; font: bold 12pt '"
                        + Typeface.NAME + "'; white-space: nowrap; }";
    }
}
