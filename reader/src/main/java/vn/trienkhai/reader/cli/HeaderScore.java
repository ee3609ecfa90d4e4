package vn.trienkhai.reader.cli;

import static vn.trienkhai.reader.cli.Labels.map;
import static vn.trienkhai.reader.cli.Labels.maps;
import static vn.trienkhai.reader.cli.Labels.text;
import static vn.trienkhai.reader.cli.Labels.textOf;
import static vn.trienkhai.reader.cli.Labels.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Letterhead, subject and signature of one document. */
// Lambdas over maps with nullable values lose the annotation; Labels looks at every value before it is used.
@SuppressWarnings("NullAway")
final class HeaderScore {
    private static final BiPredicate<String, String> SAME_NUMBER =
            (a, b) -> Objects.equals(Similarity.numberKey(a), Similarity.numberKey(b));

    private final Document document;

    HeaderScore(Document document) {
        this.document = document;
    }

    void compare() {
        exactly("doc_type", Objects::equals);
        for (var field : List.of("number", "symbol", "number_raw")) {
            exactly(field, SAME_NUMBER);
        }
        exactly("date", Objects::equals);
        exactly("place", Similarity::sameName);
        document.header(
                "issuer", issuers(document.label), text(document.reading, "issuer"), Similarity::sameName, "/issuer");
        exactly("parent_issuer", Similarity::sameName);
        exactly("subject", Similarity::sameName);
        if (!document.isUnlabelled("signer")) {
            signer();
        }
    }

    private void exactly(String field, BiPredicate<String, String> same) {
        document.header(field, text(document.label, field), text(document.reading, field), same, "/" + field);
    }

    private static @Nullable String issuers(Map<String, @Nullable Object> label) {
        var names = new ArrayList<String>();
        names.add(textOf(label, "issuer"));
        names.addAll(texts(label.get("issuer_aliases")));
        var joined = String.join("|", names).replaceAll("^\\|+|\\|+$", "");
        return joined.isEmpty() ? null : joined;
    }

    /** Of a joint document either signer will do. */
    private void signer() {
        var read = map(document.reading.get("signer"));
        var best = map(document.label.get("signer"));
        for (var other : maps(document.label.get("co_signers"))) {
            best = likeness(other, read) > likeness(best, read) ? other : best;
        }
        for (var part : List.of("authority", "title", "name")) {
            document.header(
                    "signer_" + part, text(best, part), text(read, part), Similarity::sameName, "/signer/" + part);
        }
    }

    private static double likeness(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        return Similarity.of(textOf(one, "name"), textOf(other, "name"));
    }
}
