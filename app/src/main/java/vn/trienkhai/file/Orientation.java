package vn.trienkhai.file;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a phone was held: the number 1–8 that cameras write into the Exif part of a JPEG instead of turning the picture. */
record Orientation(int number) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int EXIF_SEGMENT = 0xE1;
    private static final int PICTURE_DATA = 0xDA;
    private static final int ORIENTATION_TAG = 0x0112;

    /** Upright where nothing is said, or nothing that makes sense. */
    static Orientation of(byte[] photo) {
        try {
            return inSegments(ByteBuffer.wrap(photo));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return number >= 5;
    }

    /** Turns a picture of this width and height upright. */
    AffineTransform turn(double width, double height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation inSegments(ByteBuffer photo) {
        if ((photo.getShort(0) & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        int at = 2;
        while ((photo.get(at) & 0xFF) == 0xFF && (photo.get(at + 1) & 0xFF) != PICTURE_DATA) {
            int length = photo.getShort(at + 2) & 0xFFFF;
            if ((photo.get(at + 1) & 0xFF) == EXIF_SEGMENT && photo.getInt(at + 4) == 0x45786966) {
                return inExif(photo.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                int number = exif.getShort(entry + 8);
                return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
