package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trienkhai.layout.Block.Alignment;
import vn.trienkhai.layout.Block.Table;

/**
 * How a table finds room on the paper without a word or a number being torn.
 *
 * <p>The more columns, the smaller the letters; where small ones do not help any more, the page is turned; where that
 * does not help either, the table is cut between its columns, the first ones (number and name) standing in each piece.
 */
final class TableFit {

    /** Left and right inside a cell, and its lines. */
    private static final double PADDING = 10;

    private static final double SMALLEST = 10;
    private static final double SMALLEST_TURNED = 9;
    private static final int MOST_KEYS = 2;
    /** A word longer than this part of a line, such as an address of the web, may be torn after all. */
    private static final double LONGEST_WORD = 0.3;
    /** A column of names gets room for them on two lines, as long as that is no more than this part of a line. */
    private static final double NAME = 0.12;

    /** A table with the size of its letters, the width of its page and what each column needs at least, in points. */
    record Piece(Table table, double size, double width, double[] least) {
        boolean fits() {
            return Arrays.stream(least).sum() <= width;
        }
    }

    private final Table table;
    private final double usual;

    private TableFit(Table table) {
        this.table = table;
        var columns = table.columns().size();
        this.usual = columns <= 5 ? 13 : columns <= 8 ? 12 : 11;
    }

    static List<Piece> of(Table table) {
        return new TableFit(table).pieces();
    }

    /** On turned pages, however little the table needs. */
    static List<Piece> turned(Table table) {
        var fit = new TableFit(table);
        return fit.turned().filter(Piece::fits).findFirst().map(List::of).orElseGet(fit::cut);
    }

    private List<Piece> pieces() {
        return Stream.concat(sizes(SMALLEST).map(size -> piece(size, Sheet.TEXT_WIDTH)), turned())
                .filter(Piece::fits)
                .findFirst()
                .map(List::of)
                .orElseGet(this::cut);
    }

    private Stream<Piece> turned() {
        return sizes(SMALLEST_TURNED).map(size -> piece(size, Sheet.TURNED_WIDTH));
    }

    private Stream<Double> sizes(double smallest) {
        return Stream.iterate(usual, size -> size >= smallest, size -> size - 1);
    }

    private Piece piece(double size, double width) {
        var least = IntStream.range(0, table.columns().size())
                .mapToDouble(column -> Math.max(
                        Math.min(longestWord(column, size), LONGEST_WORD * width),
                        Math.min(roomForNames(column, size), NAME * width)))
                .toArray();
        return new Piece(table, size, width, least);
    }

    /** Half of the longest text of a column that is read and not compared. */
    private double roomForNames(int column, double size) {
        if (table.columns().get(column).alignment() != Alignment.LEFT) {
            return 0;
        }
        return PADDING
                + table.rows().stream()
                                .mapToDouble(row -> TextWidth.of(row.get(column), Face.regular(size)))
                                .max()
                                .orElse(0)
                        / 2;
    }

    private double longestWord(int column, double size) {
        var title = table.columns().get(column).title();
        var group = Stream.of(table.columns().get(column).group()).filter(one -> isAlone(column));
        var sum = table.sum();
        var rows = sum == null ? table.rows().stream() : Stream.concat(table.rows().stream(), Stream.of(sum));
        var cells = rows.map(row -> row.get(column));
        return PADDING
                + Stream.of(Stream.of(title), group, cells)
                        .flatMap(Function.identity())
                        .flatMap(TableFit::words)
                        .mapToDouble(word -> TextWidth.of(word, Face.bold(size)))
                        .max()
                        .orElse(0);
    }

    /** With the space behind each but the last: the renderer of the PDF tears a word that fits without it only. */
    private static Stream<String> words(String text) {
        var words = text.strip().split("\\s+");
        return IntStream.range(0, words.length).mapToObj(i -> i + 1 < words.length ? words[i] + " " : words[i]);
    }

    /** Whether a column's group title stands above this column only. */
    private boolean isAlone(int column) {
        var group = table.columns().get(column).group();
        return IntStream.of(column - 1, column + 1)
                .filter(beside -> beside >= 0 && beside < table.columns().size())
                .noneMatch(beside -> table.columns().get(beside).group().equals(group));
    }

    /** As few pieces as hold all columns, each with about as many. */
    private List<Piece> cut() {
        var keys = keys();
        var others = table.columns().size() - keys.size();
        var pieces = shared(keys, others).size();
        return shared(keys, (others + pieces - 1) / pieces).stream()
                .map(this::only)
                .toList();
    }

    /** The columns of each piece, the keys and no more than {@code most} others. */
    private List<List<Integer>> shared(List<Integer> keys, int most) {
        var whole = piece(SMALLEST_TURNED, Sheet.TURNED_WIDTH);
        var room = whole.width()
                - keys.stream().mapToDouble(key -> whole.least()[key]).sum();
        var shares = new ArrayList<List<Integer>>();
        var share = new ArrayList<>(keys);
        var left = room;
        for (int column = keys.size(); column < whole.least().length; column++) {
            var taken = share.size() - keys.size();
            if (taken == most || (taken > 0 && whole.least()[column] > left)) {
                shares.add(share);
                share = new ArrayList<>(keys);
                left = room;
            }
            share.add(column);
            left -= whole.least()[column];
        }
        shares.add(share);
        return shares;
    }

    /** The columns that say what a row is about: those before the first figures. */
    private List<Integer> keys() {
        return IntStream.range(0, MOST_KEYS)
                .boxed()
                .takeWhile(column -> table.columns().get(column).alignment() != Alignment.RIGHT)
                .toList();
    }

    private Piece only(List<Integer> columns) {
        var sum = table.sum();
        var some = new Table(
                pick(table.columns(), columns),
                table.rows().stream().map(row -> pick(row, columns)).toList(),
                sum == null ? null : pick(sum, columns));
        return new TableFit(some).turned().filter(Piece::fits).findFirst().orElseThrow();
    }

    private static <T> List<T> pick(List<T> all, List<Integer> places) {
        return places.stream().map(all::get).toList();
    }
}
