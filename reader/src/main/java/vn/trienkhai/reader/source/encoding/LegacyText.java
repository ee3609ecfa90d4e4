package vn.trienkhai.reader.source.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Outcome;
import vn.trienkhai.reader.source.line.Unreadable;
import vn.trienkhai.reader.spelling.Syllables;

/**
 * Text from before Unicode: windows-1258, TCVN3 (ABC) and VNI by their bytes.
 *
 * <p>No mark in the file tells them apart. Each is tried on the beginning, and the one whose words are Vietnamese syllables
 * wins; where another comes near, or much remains that is no Vietnamese, a doubt says that the table was guessed. When none
 * fits, the bytes are no text.
 */
final class LegacyText {
    private static final Charset WINDOWS = Charset.forName("windows-1258");
    private static final int SAMPLE = 40_000;
    private static final int SURE = 20;
    private static final int FEW = 8;

    private LegacyText() {}

    /** A text in Unicode, and how its bytes were taken. */
    record Decoded(String text, String encoding, boolean sure) {
        List<Doubt> doubts() {
            return sure
                    ? List.of()
                    : List.of(new Doubt("/reader/encoding", DoubtReason.ENCODING_UNSURE.code(), encoding, List.of()));
        }
    }

    private enum Table {
        WINDOWS_1258("windows-1258"),
        TCVN3("TCVN3"),
        VNI("VNI");

        private final String name;

        Table(String name) {
            this.name = name;
        }

        String decode(byte[] content) {
            var bytes = new String(content, StandardCharsets.ISO_8859_1);
            return switch (this) {
                case WINDOWS_1258 -> Normalizer.normalize(new String(content, WINDOWS), Normalizer.Form.NFC);
                case TCVN3 -> Tcvn3.raised(Tcvn3.decode(bytes));
                case VNI -> Vni.decode(bytes);
            };
        }
    }

    private record Trial(Table table, Syllables.Score score) {}

    static Decoded decode(byte[] content) throws Unreadable {
        if (looksBinary(content)) {
            throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, "");
        }
        var sample = content.length > SAMPLE ? Arrays.copyOf(content, SAMPLE) : content;
        var trials = List.of(Table.values()).stream()
                .map(table -> new Trial(table, Syllables.score(table.decode(sample))))
                .sorted(Comparator.comparing((Trial trial) -> -trial.score().points()))
                .toList();
        var best = trials.getFirst();
        if (best.score().right() == 0 || best.score().right() < best.score().wrong()) {
            throw new Unreadable(Outcome.Reason.NOT_A_DOCUMENT, "");
        }
        return new Decoded(best.table().decode(content), best.table().name, isSure(best, trials.get(1)));
    }

    private static boolean isSure(Trial best, Trial next) {
        var score = best.score();
        return score.right() >= FEW
                && score.right() > 5 * score.wrong()
                && score.points() > Math.max(0, next.score().points()) * 1.5;
    }

    /**
     * Text that was copied out of an old font and saved as Unicode: "Uû ban nh©n d©n". Null where the text is what it seems.
     */
    static @Nullable Decoded disguised(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE));
        var seems = Syllables.score(sample);
        if (seems.wrong() < SURE || seems.right() > seems.wrong()) {
            return null;
        }
        var old = Syllables.score(Tcvn3.decode(sample));
        var vni = Syllables.score(Vni.decode(sample));
        boolean isVni = vni.points() > old.points();
        var best = isVni ? vni : old;
        if (best.right() < 4 * best.wrong() || best.points() <= seems.points()) {
            return null;
        }
        return new Decoded(isVni ? Vni.decode(text) : Tcvn3.decode(text), isVni ? "VNI" : "TCVN3", false);
    }

    private static boolean looksBinary(byte[] content) {
        int odd = 0;
        for (byte b : content) {
            odd += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return odd * 100L > content.length;
    }
}
