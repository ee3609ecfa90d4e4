package vn.trienkhai.reader.source.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page as a picture, one byte a dot: 0 is black, 255 white.
 *
 * <p>Only the red of the colours is kept: red seals fade to paper, black letters and blue ink stay dark.
 */
public record Picture(int width, int height, byte[] dots) {
    private static final int DARK = 110;
    private static final int LIGHT = 200;
    private static final int SAMPLE_WIDTH = 700;
    private static final double MOST_SKEW = 4;
    private static final double STEP = 0.25;
    private static final int SAMPLE = 13;
    /** One dark dot in so many is dust. */
    private static final int BLANK = 2000;

    public static Picture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var dots = new byte[width * height];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int alpha = row[x] >>> 24;
                dots[y * width + x] = (byte) (alpha == 0 ? 255 : row[x] >> 16 & 0xff);
            }
        }
        return new Picture(width, height, dots);
    }

    private int at(int x, int y) {
        return dots[y * width + x] & 0xff;
    }

    /** Without single dark dots in white surroundings, which a scanner leaves and no letter has. */
    Picture withoutSpecks() {
        var clean = dots.clone();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                if (at(x, y) < DARK && stands(x, y)) {
                    clean[y * width + x] = (byte) 255;
                }
            }
        }
        return new Picture(width, height, clean);
    }

    private boolean stands(int x, int y) {
        return at(x - 1, y) > LIGHT && at(x + 1, y) > LIGHT && at(x, y - 1) > LIGHT && at(x, y + 1) > LIGHT;
    }

    /** Light letters on a dark ground made dark on light, as a negative or a copy of a board has them. */
    Picture darkOnLight() {
        long sum = 0;
        int count = 0;
        for (int i = 0; i < dots.length; i += SAMPLE) {
            sum += dots[i] & 0xff;
            count++;
        }
        return count > 0 && sum / count < DARK ? inverted() : this;
    }

    private Picture inverted() {
        var other = new byte[dots.length];
        for (int i = 0; i < dots.length; i++) {
            other[i] = (byte) (255 - (dots[i] & 0xff));
        }
        return new Picture(width, height, other);
    }

    /** Turned to the right by quarters of a circle. */
    Picture quarters(int quarters) {
        var picture = this;
        for (int i = 0; i < quarters; i++) {
            picture = picture.quarter();
        }
        return picture;
    }

    private Picture quarter() {
        var out = new byte[dots.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out[x * height + height - 1 - y] = dots[y * width + x];
            }
        }
        return new Picture(height, width, out);
    }

    boolean isBlank() {
        int dark = 0;
        for (int i = 0; i < dots.length; i += SAMPLE) {
            dark += (dots[i] & 0xff) < DARK ? 1 : 0;
        }
        return dark * BLANK < dots.length / SAMPLE;
    }

    /** Turned so that its rows of letters lie level; unchanged where they do already. */
    Picture levelled(double skew) {
        return skew == 0 ? this : turned(Math.toRadians(skew));
    }

    /** The degrees to level it by, 0 where its rows lie level. */
    double skewToLevel() {
        double skew = skew();
        return Math.abs(skew) < STEP ? 0 : skew;
    }

    /** By how many degrees its rows fall to the right: the slope along which ink gathers in the fewest rows. */
    double skew() {
        int step = Math.max(1, width / SAMPLE_WIDTH);
        int columns = width / step;
        int rows = height / step;
        var ink = new int[columns * rows];
        int count = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                if (at(x * step, y * step) < DARK) {
                    ink[count++] = x << 16 | y & 0xffff;
                }
            }
        }
        double best = 0;
        double most = sharpness(ink, count, rows, 0) * 1.02;
        for (double degrees = -MOST_SKEW; degrees <= MOST_SKEW; degrees += STEP) {
            double sharp = sharpness(ink, count, rows, Math.tan(Math.toRadians(degrees)));
            if (sharp > most) {
                most = sharp;
                best = degrees;
            }
        }
        return best;
    }

    private static double sharpness(int[] ink, int count, int rows, double slope) {
        var sums = new long[rows * 3];
        for (int i = 0; i < count; i++) {
            int row = (int) Math.round((ink[i] & 0xffff) - (ink[i] >>> 16) * slope) + rows;
            if (row >= 0 && row < sums.length) {
                sums[row]++;
            }
        }
        return Arrays.stream(sums).mapToDouble(sum -> (double) sum * sum).sum();
    }

    private Picture turned(double angle) {
        var out = new byte[dots.length];
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = x - width / 2.0;
                double dy = y - height / 2.0;
                out[y * width + x] =
                        (byte) between(dx * cos - dy * sin + width / 2.0, dx * sin + dy * cos + height / 2.0);
            }
        }
        return new Picture(width, height, out);
    }

    private int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            return 255;
        }
        double right = x - left;
        double below = y - top;
        double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (int) Math.round(upper * (1 - below) + lower * below);
    }

    /** Writes it as a portable grey map, which needs no packing and no unpacking. */
    void write(OutputStream out) throws IOException {
        out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
        out.write(dots);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && width == that.width && Arrays.equals(dots, that.dots);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dots) * 31 + width;
    }
}
