package vn.trienkhai.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.NotFound;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Sets an issued letter down as an official document, by the rules of the unit's line on the day it was issued. */
@Component
class LetterPaper {
    private final DirectiveStore store;
    private final Units units;
    private final Texts texts;
    private final JsonMapper json;

    LetterPaper(DirectiveStore store, Units units, Texts texts, JsonMapper json) {
        this.store = store;
        this.units = units;
        this.texts = texts;
        this.json = json;
    }

    String title(DirectiveId id) {
        return find(id).reference();
    }

    OfficialDocument compose(Actor actor, DirectiveId id) {
        var directive = find(id);
        var draft = letter(id);
        var day = directive.issuedOn().orElseThrow(() -> new NotFound("day of directive", id));
        var issuer = IssuingBody.of(units, actor, directive.registeredBy(), day);
        return new OfficialDocument(
                issuer.family(),
                new Letterhead(
                        issuer.superior(),
                        issuer.unit().name(),
                        directive.number().orElse(""),
                        draft.symbol(),
                        draft.place(),
                        day),
                draft.docType().equals("CV") ? "" : texts.of("directive.type." + draft.docType()),
                draft.subject(),
                draft.addressees(),
                body(draft),
                new Signature(authority(draft), draft.title(), draft.signer()),
                draft.recipients());
    }

    private static List<String> authority(DerivedDraft draft) {
        return draft.authority().isBlank() ? List.of() : List.of(draft.authority());
    }

    private List<Block> body(DerivedDraft draft) {
        var body = new ArrayList<Block>();
        body.add(Block.Paragraph.of(draft.opening()));
        for (int i = 0; i < draft.tasks().size(); i++) {
            body.add(Block.Paragraph.of((i + 1) + ". " + duty(draft.tasks().get(i))));
        }
        draft.report().map(this::report).map(Block.Paragraph::of).ifPresent(body::add);
        return body;
    }

    private String duty(DerivedDraft.DerivedTask task) {
        var who = task.lead().isEmpty()
                ? ""
                : String.join(", ", task.lead())
                        + (task.support().isEmpty()
                                ? ""
                                : " " + texts.of("directive.letter.with") + " " + String.join(", ", task.support()))
                        + ": ";
        var until = task.deadline()
                .map(day -> " " + texts.of("directive.letter.done") + " " + Vietnamese.date(day))
                .orElse("");
        return who + task.text().strip().replaceFirst("[.;,]+$", "") + until + ".";
    }

    private String report(DerivedDraft.DerivedReport report) {
        return Stream.of(
                                Optional.of(texts.of("directive.letter.report.send") + " " + report.what()),
                                Optional.of(texts.of("directive.letter.report.to") + " " + report.to()),
                                report.via().filter(via -> !via.isBlank()).map(via -> "(qua " + via + ")"),
                                Optional.of(texts.of("directive.letter.report.before") + " "
                                        + Vietnamese.date(report.due())))
                        .flatMap(Optional::stream)
                        .reduce((first, second) -> first + " " + second)
                        .orElseThrow()
                + ".";
    }

    private DerivedDraft letter(DirectiveId id) {
        var stored = store.draft(id).orElseThrow(() -> new NotFound("draft of directive", id));
        return json.treeToValue(json.readTree(stored.json()).path("letter"), DerivedDraft.class);
    }

    private Directive find(DirectiveId id) {
        return store.find(id).orElseThrow(() -> new NotFound("directive", id));
    }
}
