package vn.trienkhai.reader;

/** A page of a file as a picture, or why there is none. */
public sealed interface PageImage {

    /**
     * The page, upright, with the sides that {@link SourcePage#ratio} tells.
     *
     * @param type image/png where letters are drawn, image/jpeg where it is a scan or photo
     */
    record Drawn(String type, byte[] content) implements PageImage {}

    /** @param detail "page" with {@code EMPTY} for a page that the file has not */
    record Refused(Outcome.Reason reason, String detail) implements PageImage {}
}
