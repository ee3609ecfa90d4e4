package vn.trienkhai.reader.source.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;

/** Listens, while PDFBox looks for letters, to the straight lines that a page draws. */
final class DrawnPaths {
    private static final int MOST = 50_000;

    private record Piece(Point2D.Float from, Point2D.Float to) {}

    private record Ground(Point2D.Float one, Point2D.Float other) {}

    private final PDFStreamEngine engine;
    private final List<Piece> stroked = new ArrayList<>();
    private final List<Ground> filled = new ArrayList<>();
    private final List<Point2D.Float> path = new ArrayList<>();
    private final List<List<Point2D.Float>> open = new ArrayList<>();

    DrawnPaths(PDFStreamEngine engine) {
        this.engine = engine;
        on(OperatorName.MOVE_TO, this::begin);
        on(OperatorName.LINE_TO, this::lineTo);
        on(OperatorName.APPEND_RECT, this::box);
        on(OperatorName.CURVE_TO, numbers -> drop());
        on(OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, numbers -> drop());
        on(OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, numbers -> drop());
        on(OperatorName.CLOSE_PATH, numbers -> close());
        on(OperatorName.STROKE_PATH, numbers -> draw(false, true));
        on(OperatorName.CLOSE_AND_STROKE, numbers -> draw(true, true));
        for (var fill :
                List.of(OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD, OperatorName.LEGACY_FILL_NON_ZERO)) {
            on(fill, numbers -> draw(false, false));
        }
        for (var both : List.of(
                OperatorName.FILL_NON_ZERO_AND_STROKE,
                OperatorName.FILL_EVEN_ODD_AND_STROKE,
                OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE)) {
            on(both, numbers -> draw(true, true));
        }
        on(OperatorName.ENDPATH, numbers -> forget());
    }

    private interface Drawing {
        void draw(float[] numbers);
    }

    private void on(String name, Drawing drawing) {
        engine.addOperator(new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                var numbers = new float[operands.size()];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
                }
                drawing.draw(numbers);
            }

            @Override
            public String getName() {
                return name;
            }
        });
    }

    private Point2D.Float point(float x, float y) {
        return engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    }

    private void begin(float[] numbers) {
        endPiece();
        if (numbers.length >= 2) {
            path.add(point(numbers[0], numbers[1]));
        }
    }

    private void lineTo(float[] numbers) {
        if (numbers.length >= 2 && path.size() < MOST) {
            path.add(point(numbers[0], numbers[1]));
        }
    }

    private void box(float[] numbers) {
        endPiece();
        if (numbers.length >= 4) {
            float right = numbers[0] + numbers[2];
            float top = numbers[1] + numbers[3];
            path.add(point(numbers[0], numbers[1]));
            path.add(point(right, numbers[1]));
            path.add(point(right, top));
            path.add(point(numbers[0], top));
            path.add(path.getFirst());
            endPiece();
        }
    }

    /** What has a curve is no border. */
    private void drop() {
        path.clear();
    }

    private void close() {
        if (path.size() > 2) {
            path.add(path.getFirst());
        }
    }

    private void endPiece() {
        if (path.size() > 1 && open.size() < MOST) {
            open.add(List.copyOf(path));
        }
        path.clear();
    }

    private void draw(boolean closed, boolean stroke) {
        if (closed) {
            close();
        }
        endPiece();
        for (var piece : open) {
            if (stroke) {
                for (int i = 1; i < piece.size() && stroked.size() < MOST; i++) {
                    stroked.add(new Piece(piece.get(i - 1), piece.get(i)));
                }
            } else if (piece.size() <= 6 && filled.size() < MOST) {
                filled.add(ground(piece));
            }
        }
        open.clear();
    }

    private static Ground ground(List<Point2D.Float> corners) {
        var one = new Point2D.Float(Float.MAX_VALUE, Float.MAX_VALUE);
        var other = new Point2D.Float(-Float.MAX_VALUE, -Float.MAX_VALUE);
        for (var corner : corners) {
            one.setLocation(Math.min(one.x, corner.x), Math.min(one.y, corner.y));
            other.setLocation(Math.max(other.x, corner.x), Math.max(other.y, corner.y));
        }
        return new Ground(one, other);
    }

    private void forget() {
        path.clear();
        open.clear();
    }

    /** The lines drawn since {@link #clear}, as they lie when the page is turned to be read. */
    Rulings rulings(PDPage page, int turn) {
        var rulings = new Rulings();
        var place = new Place(page, turn);
        for (var piece : stroked) {
            rulings.line(place.x(piece.from()), place.y(piece.from()), place.x(piece.to()), place.y(piece.to()));
        }
        for (var ground : filled) {
            rulings.filled(
                    place.x(ground.one()), place.y(ground.one()), place.x(ground.other()), place.y(ground.other()));
        }
        return rulings;
    }

    void clear() {
        forget();
        stroked.clear();
        filled.clear();
    }

    /** From the lower left corner of a page to its upper left one when turned, as {@link Glyph} has places. */
    private record Place(double left, double bottom, double width, double height, int turn) {
        Place(PDPage page, int turn) {
            var box = page.getCropBox();
            this(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight(), turn);
        }

        double x(Point2D.Float point) {
            return switch (turn) {
                case 90 -> point.y - bottom;
                case 180 -> width - (point.x - left);
                case 270 -> height - (point.y - bottom);
                default -> point.x - left;
            };
        }

        double y(Point2D.Float point) {
            return switch (turn) {
                case 90 -> point.x - left;
                case 180 -> point.y - bottom;
                case 270 -> width - (point.x - left);
                default -> height - (point.y - bottom);
            };
        }
    }
}
