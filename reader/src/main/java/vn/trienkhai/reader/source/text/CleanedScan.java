package vn.trienkhai.reader.source.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trienkhai.reader.source.scan.Recognised;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Text that somebody else's recognition made of a scan: its motto has lost marks ("CÔNG HÒA XÃ HỘI …", "Độc lâp - Tự do"). What recognition
 * gets wrong is put right as in a scan of our own.
 */
final class CleanedScan {
    private static final List<String> MOTTOES =
            List.of("cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc");
    private static final List<String> FOLDED =
            MOTTOES.stream().map(Spelling::fold).toList();

    private static final Pattern BEHIND_SPACE = Pattern.compile("(?<= {3})(?! )");

    private static final int FIRST_LINES = 15;

    private CleanedScan() {}

    /** The lines put right where the motto shows that they were recognised; all others as they are. */
    static List<String> repaired(List<String> lines) {
        boolean damaged =
                lines.subList(0, Math.min(lines.size(), FIRST_LINES)).stream().anyMatch(CleanedScan::isDamaged);
        return damaged ? lines.stream().map(CleanedScan::repaired).toList() : lines;
    }

    /** Columns that stand side by side are read each for itself. */
    private static String repaired(String row) {
        return Arrays.stream(BEHIND_SPACE.split(row))
                .map(column -> Recognised.repair(column.stripTrailing())
                        + column.substring(column.stripTrailing().length()))
                .collect(Collectors.joining());
    }

    private static boolean isDamaged(String line) {
        var lower = Spelling.lower(line);
        var folded = Spelling.fold(line);
        for (int i = 0; i < MOTTOES.size(); i++) {
            if (folded.contains(FOLDED.get(i)) && !lower.contains(MOTTOES.get(i)) && !folded.equals(lower)) {
                return true;
            }
        }
        return false;
    }
}
