package vn.trienkhai.reader;

/** Told after each page that is read from a picture, which takes a second or more. */
@FunctionalInterface
public interface PageProgress {
    void read(int done, int of);
}
