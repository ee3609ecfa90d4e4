package vn.trienkhai.reader.source.pdf;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes in memory, to be parsed one by one, with a step back after each number and name: PDFBox's own buffer divides at each step. */
final class Unpacked implements RandomAccessRead {
    private static final int END = -1;

    private final byte[] bytes;
    private final int length;
    private int at;
    private boolean closed;

    Unpacked(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public int read() {
        return at < length ? bytes[at++] & 0xFF : END;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
        if (at >= length) {
            return END;
        }
        int count = Math.min(most, length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public int peek() {
        return at < length ? bytes[at] & 0xFF : END;
    }

    @Override
    public void rewind(int count) {
        seek(at - count);
    }

    @Override
    public void seek(long position) {
        at = Math.toIntExact(Math.clamp(position, 0, length));
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isEOF() {
        return at >= length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public RandomAccessReadView createView(long start, long streamLength) {
        return new RandomAccessReadView(this, start, streamLength);
    }
}
