package vn.trienkhai.directive.draft;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.draft.EditorPage.Preview;
import vn.trienkhai.directive.draft.EditorPage.Told;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.web.Texts;

/** Puts the pages of a draft and what is to be seen in it together. */
@Component
class Previews {
    private static final int QUOTE = 60;

    private final Letters letters;
    private final Signing signing;
    private final DraftPaper paper;
    private final PagePictures pictures;
    private final Texts texts;

    Previews(Letters letters, Signing signing, DraftPaper paper, PagePictures pictures, Texts texts) {
        this.letters = letters;
        this.signing = signing;
        this.paper = paper;
        this.pictures = pictures;
        this.texts = texts;
    }

    PagePictures.Drawn drawn(Actor actor, Directive directive, DraftContent draft) {
        return pictures.draw(document(actor, directive, draft));
    }

    OfficialDocument document(Actor actor, Directive directive, DraftContent draft) {
        return paper.draft(
                actor,
                directive.registeredBy(),
                draft,
                signing.state(actor, directive.id()).draftNumber());
    }

    Preview of(Actor actor, Directive directive, DraftContent draft, String of) {
        var drawn = drawn(actor, directive, draft);
        var lines = draft.body().split("\n", -1);
        var told = letters.problems(actor, directive.implementsId(), draft).stream()
                .map(problem -> new Told(
                        problem.blocks(),
                        problem.line(),
                        texts.of(problem.key(), problem.values().toArray()),
                        quote(lines, problem.line())))
                .toList();
        return new Preview(
                directive.id().value(), of, drawn.key(), drawn.pages().size(), drawn.turned(), told);
    }

    private static String quote(String[] lines, int line) {
        return Optional.of(line)
                .filter(place -> place > 0 && place <= lines.length)
                .map(place -> lines[place - 1].strip())
                .map(words -> words.length() > QUOTE ? words.substring(0, QUOTE) + "…" : words)
                .orElse("");
    }
}
