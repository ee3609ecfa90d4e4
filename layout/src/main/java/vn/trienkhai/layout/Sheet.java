package vn.trienkhai.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A composed document: A4 with its margins and everything printed on it.
 *
 * @param heading for the document properties
 * @param topRight what stands above page 1, 10 mm from its edge; "" for nothing
 * @param bottom what stands at the foot of the page with the signature; "" for nothing
 * @param copied what a body that copies the document writes below its last line; empty for an original
 */
record Sheet(
        String heading,
        String issuer,
        Face pageNumber,
        String topRight,
        String bottom,
        List<Part> parts,
        List<Item> copied) {

    static final double MM = 72 / 25.4;
    static final double PAGE_WIDTH = 210 * MM;
    static final double PAGE_HEIGHT = 297 * MM;
    static final double TOP = 20 * MM;
    static final double BOTTOM = 20 * MM;
    static final double LEFT = 30 * MM;
    static final double RIGHT = 15 * MM;
    /** From the edge of the page to the page number. */
    static final double PAGE_NUMBER = 10 * MM;

    static final double TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;
    /** Of a page that lies on its side; its margins are those of the others. */
    static final double TURNED_WIDTH = PAGE_HEIGHT - LEFT - RIGHT;

    Sheet {
        parts = List.copyOf(parts);
        copied = List.copyOf(copied);
    }

    /** An original. */
    Sheet(String heading, String issuer, Face pageNumber, String topRight, String bottom, List<Part> parts) {
        this(heading, issuer, pageNumber, topRight, bottom, parts, List.of());
    }

    /** The same as a copy with such a form. */
    Sheet withCopied(List<Item> form) {
        return new Sheet(heading, issuer, pageNumber, topRight, bottom, parts, form);
    }

    /** The same with words above page 1, behind those that stand there. */
    Sheet withTopRight(String words) {
        return new Sheet(
                heading,
                issuer,
                pageNumber,
                topRight.isEmpty() ? words : topRight + " - " + words,
                bottom,
                parts,
                copied);
    }

    /** Everything printed, whatever page it stands on. */
    List<Item> items() {
        return Stream.concat(parts.stream().flatMap(part -> part.items().stream()), copied.stream())
                .toList();
    }

    /**
     * Pages of one kind, beginning on a new page.
     *
     * @param turned whether they lie on their side
     * @param annex whether they are numbered anew, as an annex is
     */
    record Part(boolean turned, boolean annex, List<Item> items) {
        Part {
            items = List.copyOf(items);
        }
    }
}
