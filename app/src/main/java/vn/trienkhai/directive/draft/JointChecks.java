package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.shared.Vietnamese;

/** Looks a joint draft over: who is named twice or does not sign, and whose signature does not say whose it is. */
final class JointChecks {

    private JointChecks() {}

    /** @param lead the unit that drafts, by its full name */
    static List<Problem> of(DraftContent draft, String lead) {
        if (draft.partners().isEmpty()) {
            return List.of();
        }
        var all = Stream.concat(
                        Stream.of(new CoIssuer(lead, draft.authority(), draft.title(), draft.signer())),
                        draft.partners().stream())
                .toList();
        var problems = new ArrayList<Problem>();
        complete(all, problems);
        named(all, problems);
        symbol(draft, all.size(), problems);
        return List.copyOf(problems);
    }

    private static void complete(List<CoIssuer> all, List<Problem> problems) {
        var seen = new HashSet<String>();
        for (var one : all) {
            if (one.body().isBlank()) {
                problems.add(Problem.error(0, "directive.joint.no_body", one.signer()));
            } else if (!seen.add(spelt(one.body()))) {
                problems.add(Problem.error(0, "directive.joint.twice", one.body()));
            } else if (one.signer().isBlank()) {
                problems.add(Problem.error(0, "directive.joint.no_signer", one.body()));
            }
        }
    }

    /** Each names its body beside its authority or title (guideline 36-HD, II.1.7.1g), if only by the words with which the name begins. */
    private static void named(List<CoIssuer> all, List<Problem> problems) {
        for (var one : all) {
            var signature = " " + Vietnamese.fold(one.authority() + " " + one.title()) + " ";
            if (!one.body().isBlank() && !signature.contains(" " + beginning(one.body()))) {
                problems.add(Problem.hint(0, "directive.joint.not_named", one.body()));
            }
        }
    }

    private static String beginning(String body) {
        return Arrays.stream(spelt(body).split(" ")).limit(2).collect(Collectors.joining(" "));
    }

    /** Without marks, the usual abbreviations written out: one body is one body however it is spelt. */
    private static String spelt(String body) {
        return Vietnamese.fold(body)
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                .replaceAll("\\bmttq\\b", "mat tran to quoc");
    }

    /** "KH-HND-SYT", "QC/BTCTU-SNV": each body has its letters. */
    private static void symbol(DraftContent draft, int bodies, List<Problem> problems) {
        var symbol = draft.symbol().strip();
        int type = draft.isLetter() || symbol.contains("/") ? 0 : 1;
        var letters = symbol.substring(symbol.indexOf('/') + 1).split("-");
        if (!symbol.isEmpty() && letters.length - type < bodies) {
            problems.add(Problem.hint(0, "directive.joint.symbol", symbol));
        }
    }
}
