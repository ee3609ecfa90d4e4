package vn.trienkhai.directive.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The parts of a draft by name, each as one text: what is compared, and what is chosen when two people changed it at once. */
final class DraftParts {
    static final List<String> NAMES = List.of(
            "docType",
            "organ",
            "congress",
            "urgency",
            "symbol",
            "place",
            "subject",
            "addressees",
            "body",
            "recipients",
            "office",
            "drafter",
            "copies",
            "authority",
            "title",
            "signer",
            "second",
            "secondAuthority",
            "secondTitle",
            "secondSigner",
            "third",
            "thirdAuthority",
            "thirdTitle",
            "thirdSigner");
    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");

    private DraftParts() {}

    static String of(DraftContent draft, String name) {
        return switch (name) {
            case "docType" -> draft.docType();
            case "organ" -> draft.congress().organ();
            case "congress" -> draft.congress().congress();
            case "urgency" -> draft.urgency();
            case "symbol" -> draft.symbol();
            case "place" -> draft.place();
            case "subject" -> draft.subject();
            case "addressees" -> String.join("\n", draft.addressees());
            case "body" -> draft.body();
            case "recipients" -> String.join("\n", draft.recipients());
            case "authority" -> draft.authority();
            case "title" -> draft.title();
            case "signer" -> draft.signer();
            case "office" -> draft.filing().office();
            case "drafter" -> draft.filing().drafter();
            case "copies" -> draft.filing().copies();
            default -> ofPartner(draft, name);
        };
    }

    private static String ofPartner(DraftContent draft, String name) {
        var place = CoIssuer.PLACES.stream()
                .filter(name::startsWith)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + name));
        int index = CoIssuer.PLACES.indexOf(place);
        if (index >= draft.partners().size()) {
            return "";
        }
        var partner = draft.partners().get(index);
        return switch (name.substring(place.length())) {
            case "" -> partner.body();
            case "Authority" -> partner.authority();
            case "Title" -> partner.title();
            case "Signer" -> partner.signer();
            default -> throw new IllegalArgumentException("no part " + name);
        };
    }

    /** @param part what was typed there, by name; nothing for an unknown one */
    static DraftContent draft(UnaryOperator<String> part) {
        return new DraftContent(
                DraftContent.TYPES.contains(part.apply("docType").strip())
                        ? part.apply("docType").strip()
                        : DraftContent.TYPES.getFirst(),
                part.apply("symbol").strip(),
                part.apply("place").strip(),
                part.apply("subject").strip(),
                list(part.apply("addressees")),
                part.apply("body").replace("\r\n", "\n").stripTrailing(),
                list(part.apply("recipients")),
                lines(part.apply("authority")),
                part.apply("title").strip(),
                part.apply("signer").strip(),
                part.apply("urgency"),
                CoIssuer.PLACES.stream()
                        .map(place -> new CoIssuer(
                                part.apply(place).strip(),
                                lines(part.apply(place + "Authority")),
                                part.apply(place + "Title").strip(),
                                part.apply(place + "Signer").strip()))
                        .toList(),
                new Filing(
                        part.apply("office").strip(),
                        part.apply("drafter").strip(),
                        part.apply("copies").strip()),
                new CongressOrgan(part.apply("organ"), part.apply("congress")));
    }

    private static String lines(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    private static List<String> list(String typed) {
        return LINES.splitAsStream(typed.strip())
                .map(line -> line.replaceFirst("^[-–•]\\s+", ""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The other's changes and one's own put together, part by part; the text of the body paragraph by paragraph. */
    static List<Merged> merged(DraftContent base, DraftContent mine, DraftContent theirs) {
        var merged = new ArrayList<Merged>();
        for (var name : NAMES) {
            var text = name.equals("body")
                    ? MergedText.of(of(base, name), of(mine, name), of(theirs, name))
                    : whole(of(base, name), of(mine, name), of(theirs, name));
            merged.add(new Merged(name, text));
        }
        return List.copyOf(merged);
    }

    private static MergedText whole(String base, String mine, String theirs) {
        boolean mineStays = mine.equals(base);
        boolean theirsStays = theirs.equals(base) || mine.equals(theirs);
        return new MergedText(List.of(
                mineStays
                        ? new MergedText.Stretch(theirs, theirs)
                        : new MergedText.Stretch(mine, theirsStays ? mine : theirs)));
    }

    record Merged(String name, MergedText text) {}

    /** @param theirs "body.2" for the third disputed place of the body, and so on: there the other's words are taken */
    static DraftContent chosen(List<Merged> merged, Set<String> theirs) {
        return draft(name -> merged.stream()
                .filter(part -> part.name().equals(name))
                .map(part -> part.text()
                        .chosen(theirs.stream()
                                .filter(place -> place.startsWith(name + "."))
                                .map(place -> Integer.valueOf(place.substring(name.length() + 1)))
                                .toList()))
                .findFirst()
                .orElse(""));
    }
}
