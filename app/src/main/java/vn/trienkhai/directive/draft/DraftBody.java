package vn.trienkhai.directive.draft;

import java.util.List;
import java.util.stream.Stream;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.Run;

/**
 * The text of a draft as it was understood.
 *
 * @param problems what could not be understood as it was meant; nothing of the text is lost for that
 */
public record DraftBody(List<Piece> pieces, List<Attached> annexes, List<Problem> problems) {

    /** @param line of the text where it begins, from 1 */
    public record Piece(int line, Block block, List<Mark> marks) {

        /** Its words as they are printed, with the number before them. */
        public String printed() {
            return switch (block) {
                case Block.Basis basis -> basis.text();
                case Block.Heading heading -> joined(heading.label(), heading.text());
                case Block.Paragraph paragraph -> plain(paragraph.runs());
                case Block.Bullet bullet -> joined(bullet.label(), plain(bullet.runs()));
                case Block.Note note -> note.text();
                case Block.Table table -> rows(table);
            };
        }

        /** Its words without the number. */
        public String words() {
            return switch (block) {
                case Block.Heading heading -> heading.text();
                case Block.Bullet bullet -> plain(bullet.runs());
                default -> printed();
            };
        }

        private static String plain(List<Run> runs) {
            return String.join("", runs.stream().map(Run::text).toList());
        }

        private static String joined(String label, String words) {
            return label.isEmpty() ? words : words.isEmpty() ? label : label + " " + words;
        }

        private static String rows(Block.Table table) {
            var head = String.join(
                    " | ", table.columns().stream().map(Block.Column::title).toList());
            var rows =
                    Stream.concat(table.rows().stream(), table.sum() == null ? Stream.empty() : Stream.of(table.sum()));
            return Stream.concat(Stream.of(head), rows.map(row -> String.join(" | ", row)))
                    .reduce((above, below) -> above + "\n" + below)
                    .orElse("");
        }
    }

    /** Phụ lục. */
    public record Attached(String label, String title, List<Piece> pieces) {}

    /** Everything in the order of the text, the annexes last. */
    public Stream<Piece> all() {
        return Stream.concat(pieces.stream(), annexes.stream().flatMap(annex -> annex.pieces().stream()));
    }

    /** All marks of one kind in the order of the text. */
    public <T extends Mark> List<Marked<T>> marked(Class<T> kind) {
        return all().flatMap(piece -> piece.marks().stream()
                        .filter(kind::isInstance)
                        .map(mark -> new Marked<>(piece, kind.cast(mark))))
                .toList();
    }

    /** A mark with what it says something of. */
    public record Marked<T extends Mark>(Piece piece, T mark) {}
}
