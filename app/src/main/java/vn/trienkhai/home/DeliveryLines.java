package vn.trienkhai.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.delivery.Notice;
import vn.trienkhai.directive.delivery.Notices;
import vn.trienkhai.directive.handling.Handling;
import vn.trienkhai.directive.handling.Handlings;
import vn.trienkhai.directive.outside.OutsideDeliveries;
import vn.trienkhai.directive.outside.Undelivered;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** What has become of directives on their way, as lines of the first page. */
@Component
class DeliveryLines {
    private static final int NAMED = 3;

    private final Notices notices;
    private final Handlings handlings;
    private final OutsideDeliveries outside;
    private final Directives directives;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    DeliveryLines(
            Notices notices,
            Handlings handlings,
            OutsideDeliveries outside,
            Directives directives,
            Units units,
            Texts texts,
            Clock clock) {
        this.notices = notices;
        this.handlings = handlings;
        this.outside = outside;
        this.directives = directives;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** Notices that nobody of the unit has said to know. */
    List<HomePage.Line> notices(Actor actor, int limit) {
        var unseen = notices.unseen(actor, limit);
        var names = units.find(actor, unseen.stream().map(Notice::by).distinct().toList()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
        return unseen.stream()
                .map(notice -> line(notice, names.getOrDefault(notice.by(), "")))
                .toList();
    }

    /** Mails that did not arrive; told to those who may send again. */
    List<HomePage.Line> undelivered(Actor actor, int limit) {
        if (!actor.isAny(Role.CLERK, Role.APPROVER)) {
            return List.of();
        }
        var failed = outside.undelivered(actor, limit);
        var letters = directives.readable(
                actor, failed.stream().map(Undelivered::directive).toList());
        return failed.stream()
                .flatMap(each ->
                        Optional.ofNullable(letters.get(each.directive())).map(letter -> line(each, letter)).stream())
                .toList();
    }

    private HomePage.Line line(Undelivered mails, Directive letter) {
        var offices = mails.offices();
        var named = String.join("; ", offices.subList(0, Math.min(NAMED, offices.size())));
        return new HomePage.Line(
                "late",
                texts.of("home.undelivered"),
                Vietnamese.day(mails.since()),
                Home.named(letter),
                offices.size() <= NAMED ? named : texts.of("home.undelivered.more", named, offices.size() - NAMED),
                Optional.empty(),
                HomePage.Action.open(texts.of("home.do.look"), "/directives/" + mails.directive() + "/outside"));
    }

    /** What is in the person's own hands, and what came back; with a day it is due, else it is new. */
    List<HomePage.Line> inHand(Actor actor, DueWords words, boolean withDay, int limit) {
        var waiting = handlings.waitingFor(actor, limit).stream()
                .filter(handling -> isDue(handling) == withDay)
                .toList();
        var letters = directives.readable(
                actor, waiting.stream().map(Handling::directive).toList());
        return waiting.stream()
                .flatMap(
                        handling -> Optional.ofNullable(letters.get(handling.directive()))
                                .map(letter -> line(handling, letter, words))
                                .stream())
                .toList();
    }

    private static boolean isDue(Handling handling) {
        return handling.state() == Handling.State.OPEN && handling.due().isPresent();
    }

    private HomePage.Line line(Handling handling, Directive letter, DueWords words) {
        boolean back = handling.state() == Handling.State.PASSED_BACK;
        var said = back ? handling.answer() : handling.note();
        return new HomePage.Line(
                back ? "late" : words.manner(handling.due()),
                isDue(handling)
                        ? words.words(handling.due())
                        : texts.of(back ? "home.handling.back" : "home.handling.new"),
                handling.due().orElseGet(() -> LocalDate.ofInstant(handling.handedAt(), clock.getZone())),
                letter.reference() + (said.isEmpty() ? "" : ": " + said),
                texts.of("home.handling.from", back ? handling.toName() : handling.byName()),
                Optional.empty(),
                HomePage.Action.open(texts.of("home.do.look"), "/directives/" + handling.directive() + "/handling"));
    }

    private HomePage.Line line(Notice notice, String by) {
        var day = LocalDate.ofInstant(notice.toldAt(), clock.getZone());
        return new HomePage.Line(
                notice.kind() == Notice.Kind.AGAIN ? "new" : "late",
                texts.of("home.notice." + notice.kind().name()),
                day,
                notice.about(),
                texts.of("home.notice.from", by, Vietnamese.date(day)),
                Optional.empty(),
                HomePage.Action.open(texts.of("home.do.look"), "/directives/notices/" + notice.id()));
    }
}
