package vn.trienkhai.directive.outside;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a drawn square, module by module: a search for it in a picture misses one square in some thousand. */
final class QrReader {
    private static final int DOTS = 4;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private QrReader() {}

    static String read(QrSquare square) throws Exception {
        int side = square.size() * DOTS;
        var dots = new int[side * side];
        Arrays.fill(dots, 0xffffff);
        MODULE.matcher(square.path()).results().forEach(found -> {
            int left = Integer.parseInt(found.group(1)) * DOTS;
            int top = Integer.parseInt(found.group(2)) * DOTS;
            for (int y = top; y < top + DOTS; y++) {
                Arrays.fill(dots, y * side + left, y * side + left + DOTS, 0);
            }
        });
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots)));
        return new QRCodeReader()
                .decode(picture, Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
