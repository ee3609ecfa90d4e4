package vn.trienkhai.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Places as a string: a version, then base64 of deflated numbers. Words follow each other closely and mostly in one row, so the
 * differences are small: about six letters a word are left.
 */
final class PackedPlaces {
    private static final String VERSION = "1:";
    private static final int MOST_PAGES = 10_000;
    /** A word of a letter and a blank each, as many as a text of 20 MB has. */
    private static final int MOST_WORDS = 10_000_000;

    private static final int STEP = 12;
    private static final long STEPS = (1 << STEP) - 1;
    private static final int PARTS = 4;
    private static final double DEGREES = 100;

    private PackedPlaces() {}

    static String of(List<SourcePage> pages, int attachment, int[] starts, int[] ends, long[] boxes) {
        var bytes = new ByteArrayOutputStream();
        var small = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, small))) {
            number(attachment, out);
            number(pages.size(), out);
            for (var page : pages) {
                number(page.number(), out);
                out.writeDouble(page.ratio());
                number(page.quarters(), out);
                number(Math.round(page.skew() * DEGREES), out);
            }
            number(starts.length, out);
            words(starts, ends, boxes, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            small.end();
        }
        return VERSION + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void words(int[] starts, int[] ends, long[] boxes, DataOutputStream out) throws IOException {
        int end = 0;
        long before = 0;
        for (int i = 0; i < starts.length; i++) {
            number(starts[i] - end, out);
            number(ends[i] - starts[i], out);
            end = ends[i];
            number((boxes[i] >> PARTS * STEP) - (before >> PARTS * STEP), out);
            for (int part = PARTS - 1; part >= 0; part--) {
                number((boxes[i] >> part * STEP & STEPS) - (before >> part * STEP & STEPS), out);
            }
            before = boxes[i];
        }
    }

    /** Seven bits a byte, the sign in the lowest. */
    private static void number(long number, DataOutputStream out) throws IOException {
        long left = number << 1 ^ number >> 63;
        while (left > 0x7f) {
            out.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    static PagePlaces parse(String packed) {
        if (!packed.startsWith(VERSION)) {
            throw new IllegalArgumentException("not places of words");
        }
        var bytes = Base64.getDecoder().decode(packed.substring(VERSION.length()));
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            int attachment = number(in, Integer.MAX_VALUE);
            var pages = new ArrayList<SourcePage>();
            for (int count = number(in, MOST_PAGES); count > 0; count--) {
                int number = number(in, MOST_PAGES);
                pages.add(new SourcePage(number, in.readDouble(), number(in, 3), number(in) / DEGREES));
            }
            return words(pages, attachment, number(in, MOST_WORDS), in);
        } catch (IOException damaged) {
            throw new IllegalArgumentException("not places of words", damaged);
        }
    }

    private static PagePlaces words(List<SourcePage> pages, int attachment, int count, DataInputStream in)
            throws IOException {
        var starts = new int[count];
        var ends = new int[count];
        var boxes = new long[count];
        int end = 0;
        long before = 0;
        for (int i = 0; i < count; i++) {
            starts[i] = end + number(in, Integer.MAX_VALUE - end);
            ends[i] = starts[i] + number(in, Integer.MAX_VALUE - starts[i]);
            end = ends[i];
            long box = (before >> PARTS * STEP) + number(in);
            for (int part = PARTS - 1; part >= 0; part--) {
                box = box << STEP | (before >> part * STEP & STEPS) + number(in) & STEPS;
            }
            boxes[i] = box;
            before = box;
        }
        return new PagePlaces(pages, attachment, starts, ends, boxes);
    }

    private static int number(DataInputStream in, int most) throws IOException {
        long number = number(in);
        if (number < 0 || number > most) {
            throw new IOException("no such number: " + number);
        }
        return (int) number;
    }

    private static long number(DataInputStream in) throws IOException {
        long all = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int part = in.readUnsignedByte();
            all |= (long) (part & 0x7f) << shift;
            if (part < 0x80) {
                return all >>> 1 ^ -(all & 1);
            }
        }
        throw new IOException("no end of a number");
    }
}
