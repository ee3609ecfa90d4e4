package vn.trienkhai.directive.copy;

import vn.trienkhai.directive.Directive;
import vn.trienkhai.layout.Copy;

/**
 * What the page prints on which a copy is made; the lists have a line for each.
 *
 * @param original by what is copied, {@code OWN}, {@code PAGES} or {@code PAPER}
 * @param stamped whether the unit's rules have a stamp in place of a form
 * @param problem why nothing was made; empty where nothing was refused
 */
public record CopyPage(
        Directive directive,
        String original,
        boolean stamped,
        Copy.Kind kind,
        String number,
        String symbol,
        String place,
        String day,
        String authority,
        String title,
        String signer,
        String recipients,
        String problem) {

    /** The DOCX holds the whole copy, or the form to be put behind the paper; a stamp is none. */
    public boolean hasDocx() {
        return !stamped || original.equals("OWN");
    }

    public boolean hasPdf() {
        return !stamped || !original.equals("PAPER");
    }
}
