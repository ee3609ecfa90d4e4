package vn.trienkhai.reader;

/**
 * What the reader accepts before it says {@link Outcome.Reason#TOO_LARGE}.
 *
 * @param bytes size of the file as sent
 * @param unpackedBytes size of a packed file (docx) once unpacked, counted while unpacking
 */
public record Limits(long bytes, long unpackedBytes) {
    /** 20 MB as sent, 100 MB unpacked. */
    public static final Limits USUAL = new Limits(20L << 20, 100L << 20);

    public Limits {
        if (bytes < 1 || unpackedBytes < 1) {
            throw new IllegalArgumentException("a limit must be positive: " + bytes + ", " + unpackedBytes);
        }
    }
}
