package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.trienkhai.directive.draft.DraftBody.Piece;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.Block.Alignment;
import vn.trienkhai.shared.Vietnamese;

/** Rows that stand below each other and become a table: the first is its head, numbers stand right, a sum closes it. */
final class TableRows {
    private static final Pattern LINE_BELOW_HEAD = Pattern.compile("[-:\\s]*");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,%+/-]*");
    private static final int NARROWEST = 4;
    private static final int WIDEST = 40;

    private final List<List<String>> rows = new ArrayList<>();
    private int first;

    void add(int number, String line) {
        var inside = line.substring(1).replaceFirst("\\|\\s*$", "");
        var cells = Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList();
        if (rows.isEmpty()) {
            first = number;
        } else if (cells.stream().allMatch(cell -> LINE_BELOW_HEAD.matcher(cell).matches() && !cell.isEmpty())) {
            return;
        }
        rows.add(cells);
    }

    /** The table of the rows so far; none where there are none. Rows that differ in length are filled up, and it is said. */
    Optional<Piece> take(List<Problem> problems) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            problems.add(Problem.hint(first, "directive.draft.table.ragged", width));
        }
        if (rows.size() == 1) {
            problems.add(Problem.hint(first, "directive.draft.table.head_only"));
        }
        var all = rows.stream().map(row -> filled(row, width)).toList();
        var sum = all.size() > 2 && isSum(all.getLast()) ? all.getLast() : null;
        var body = all.subList(1, sum == null ? all.size() : all.size() - 1);
        var piece = new Piece(first, new Block.Table(columns(all.getFirst(), body), body, sum), List.of());
        rows.clear();
        return Optional.of(piece);
    }

    private static List<String> filled(List<String> row, int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> i < row.size() ? row.get(i) : "")
                .toList();
    }

    private static boolean isSum(List<String> row) {
        return row.stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(Vietnamese::fold)
                .filter(words -> words.startsWith("tong") || words.startsWith("cong"))
                .isPresent();
    }

    private static List<Block.Column> columns(List<String> head, List<List<String>> body) {
        return IntStream.range(0, head.size())
                .mapToObj(i -> new Block.Column(head.get(i), alignment(head.get(i), i, body), width(head, i, body)))
                .toList();
    }

    private static Alignment alignment(String title, int column, List<List<String>> body) {
        var fold = Vietnamese.fold(title);
        if (fold.equals("tt") || fold.equals("stt")) {
            return Alignment.CENTRE;
        }
        boolean numbers = !body.isEmpty()
                && body.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
        return numbers ? Alignment.RIGHT : Alignment.LEFT;
    }

    private static int width(List<String> head, int column, List<List<String>> body) {
        int longest =
                body.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.clamp(Math.max(longest, head.get(column).length() / 2), NARROWEST, WIDEST);
    }
}
