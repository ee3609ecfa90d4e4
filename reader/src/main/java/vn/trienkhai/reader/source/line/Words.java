package vn.trienkhai.reader.source.line;

import java.util.List;

/** A stretch of text and where its letters stand on paper. */
public record Words(String text, Places places) {
    public static Words typed(String text) {
        return new Words(text, Places.NONE);
    }

    /** The stretches one after the other, blanks between them. */
    public static Words row(List<Words> stretches) {
        return joined(stretches, " ");
    }

    /** The stretches one after the other, with a mark between two of them that stands nowhere on paper. */
    public static Words joined(List<Words> stretches, String mark) {
        if (stretches.size() == 1) {
            return stretches.getFirst();
        }
        var text = new StringBuilder();
        boolean placed = stretches.stream().anyMatch(words -> !words.places().isEmpty());
        var places = Places.NONE;
        for (int i = 0; i < stretches.size(); i++) {
            var words = stretches.get(i);
            text.append(i > 0 ? mark : "").append(words.text());
            if (placed) {
                places = (i > 0 ? places.and(Places.nowhere(Places.count(mark))) : places).and(words.counted());
            }
        }
        return new Words(text.toString(), places);
    }

    /** Goes on with the row below; see {@link Hyphens}. */
    public Words below(Words below) {
        boolean broken = Hyphens.isBroken(text, below.text);
        var above = broken ? text.substring(0, text.length() - 1) : text;
        var whole = above + (broken ? "" : " ") + below.text;
        if (places.isEmpty() && below.places.isEmpty()) {
            return typed(whole);
        }
        var first = counted();
        return new Words(whole, (broken ? first.part(0, Places.count(above)) : first).and(below.counted()));
    }

    /** Its places; letters without any stand nowhere, so that those of a neighbour are not taken for theirs. */
    private Places counted() {
        return places.isEmpty() ? Places.nowhere(Places.count(text)) : places;
    }
}
