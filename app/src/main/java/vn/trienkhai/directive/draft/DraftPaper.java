package vn.trienkhai.directive.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.layout.Annex;
import vn.trienkhai.layout.Block;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.Marks;
import vn.trienkhai.layout.OfficialDocument;
import vn.trienkhai.layout.Partner;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** Sets a draft down as an official document, by the rules of the unit's line on the day it is issued. */
@Component
class DraftPaper {
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    DraftPaper(Units units, Texts texts, Clock clock) {
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * With number and day left blank, by the rules of today.
     *
     * @param number of the draft, said below the blank for the number; empty for one that is to be issued as it is
     */
    OfficialDocument draft(Actor actor, UnitId issuer, DraftContent draft, OptionalInt number) {
        return compose(actor, issuer, draft, Optional.empty(), number);
    }

    OfficialDocument issued(Actor actor, UnitId issuer, DraftContent draft, DraftReading.Issued issued) {
        return compose(actor, issuer, draft, Optional.of(issued), OptionalInt.empty());
    }

    private OfficialDocument compose(
            Actor actor,
            UnitId unit,
            DraftContent draft,
            Optional<DraftReading.Issued> issued,
            OptionalInt draftNumber) {
        var day = issued.map(DraftReading.Issued::on).orElseGet(() -> LocalDate.now(clock));
        var issuer = IssuingBody.of(units, actor, unit, day);
        var body = Notation.parse(draft.body());
        var blocks = blocks(body.pieces());
        var document = new OfficialDocument(
                issuer.family(),
                new Letterhead(
                        superior(draft, issuer),
                        name(draft, issuer),
                        issued.map(DraftReading.Issued::number).orElse(null),
                        draft.symbol(),
                        draft.place(),
                        issued.map(DraftReading.Issued::on).orElse(null),
                        day.getYear()),
                draft.isLetter() ? "" : texts.of("directive.type." + draft.docType()),
                draft.subject(),
                draft.addressees(),
                blocks,
                new Signature(lines(draft.authority()), draft.title(), draft.signer()),
                draft.filing().recipients(draft.recipients(), issuer.family()),
                marks(draft, issuer, draftNumber),
                body.annexes().stream()
                        .map(annex -> new Annex(annex.label(), annex.title(), blocks(annex.pieces())))
                        .toList());
        return document.withPartners(partners(draft));
    }

    private static @Nullable String superior(DraftContent draft, IssuingBody issuer) {
        if (!draft.congress().isNone()) {
            return draft.congress().superior();
        }
        return draft.isJoint() ? null : issuer.superior();
    }

    private static String name(DraftContent draft, IssuingBody issuer) {
        if (!draft.congress().isNone()) {
            return draft.congress().name();
        }
        return draft.isJoint() ? issuer.unit().name() : issuer.name();
    }

    /** One whose name is not typed yet is not on the page. */
    private static Partner[] partners(DraftContent draft) {
        return draft.partners().stream()
                .filter(one -> !one.body().isBlank())
                .map(one -> new Partner(one.body(), new Signature(lines(one.authority()), one.title(), one.signer())))
                .toArray(Partner[]::new);
    }

    private Marks marks(DraftContent draft, IssuingBody issuer, OptionalInt number) {
        return new Marks(
                draft.urgency().isEmpty() ? null : draft.urgency(),
                number.isPresent() ? texts.of("directive.draft.ordinal", number.getAsInt()) : null,
                null,
                draft.filing().mark(issuer.family()).orElse(null),
                null);
    }

    private static List<Block> blocks(List<DraftBody.Piece> pieces) {
        return pieces.stream().map(DraftBody.Piece::block).toList();
    }

    private static List<String> lines(String authority) {
        return authority
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
