package vn.trienkhai.layout;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A piece of a document's body, in the order of the page. */
public sealed interface Block {

    /**
     * A legal basis (căn cứ). Write it without closing mark: each family closes a row of them in its own way.
     */
    record Basis(String text) implements Block {
        public Basis {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A numbered heading.
     *
     * @param level 0 for a part or chapter on lines of its own, 1 for {@code I.}, 2 for {@code 1.}, 3 for {@code 1.1.}
     *     or {@code a)}
     * @param label {@code I.}, {@code 1.}, {@code Điều 1.}; "" for none. The Party's {@code I-} is written by itself
     */
    record Heading(int level, String label, String text) implements Block {
        public Heading {
            if (level < 0 || level > 4) {
                throw new IllegalArgumentException("No heading of level " + level);
            }
            Objects.requireNonNull(label);
            Objects.requireNonNull(text);
        }
    }

    /** A paragraph of the body. */
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Run.of(text)));
        }
    }

    /** A line of a list: {@code -}, {@code +}, {@code a)}. What lacks a closing mark gets one. */
    record Bullet(String label, List<Run> runs) implements Block {
        public Bullet {
            Objects.requireNonNull(label);
            runs = List.copyOf(runs);
        }

        public Bullet(String label, String text) {
            this(label, List.of(Run.of(text)));
        }
    }

    /**
     * A table with ruled cells; its header is repeated on every page.
     *
     * @param rows one text for each column
     * @param sum a closing row in bold, null when there is nothing to add up
     */
    record Table(
            List<Column> columns,
            List<List<String>> rows,
            @Nullable List<String> sum) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            sum = sum == null ? null : List.copyOf(sum);
            var width = columns.size();
            if (width == 0
                    || rows.stream().anyMatch(row -> row.size() != width)
                    || (sum != null && sum.size() != width)) {
                throw new IllegalArgumentException("Every row of a table needs one text for each of its columns");
            }
        }

        /** A number as it is written in a table: 1.234,5. */
        public static String number(BigDecimal number) {
            var symbols = new DecimalFormatSymbols(Locale.ROOT);
            symbols.setGroupingSeparator('.');
            symbols.setDecimalSeparator(',');
            return new DecimalFormat("#,##0.###", symbols).format(number);
        }
    }

    /**
     * A column of a table.
     *
     * @param group a title above this and its neighbours of the same group, "" for none
     * @param width relative to the other columns
     */
    record Column(String group, String title, Alignment alignment, int width) {
        public Column {
            Objects.requireNonNull(group);
            Objects.requireNonNull(title);
            Objects.requireNonNull(alignment);
            if (width < 1) {
                throw new IllegalArgumentException("A column needs a width");
            }
        }

        public Column(String title, Alignment alignment, int width) {
            this("", title, alignment, width);
        }
    }

    /** Where the text of a column stands; numbers stand right. */
    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A remark in small italics: a source, a unit of measure, "(Có đề cương kèm theo)". */
    record Note(String text) implements Block {
        public Note {
            Objects.requireNonNull(text);
        }
    }
}
