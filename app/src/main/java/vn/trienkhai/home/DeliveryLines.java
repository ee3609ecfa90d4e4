package vn.trienkhai.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.delivery.Notice;
import vn.trienkhai.directive.delivery.Notices;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** What has become of directives on their way, as lines of the first page. */
@Component
class DeliveryLines {
    private final Notices notices;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    DeliveryLines(Notices notices, Units units, Texts texts, Clock clock) {
        this.notices = notices;
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

    private HomePage.Line line(Notice notice, String by) {
        var day = LocalDate.ofInstant(notice.toldAt(), clock.getZone());
        return new HomePage.Line(
                notice.kind() == Notice.Kind.AGAIN ? "new" : "late",
                texts.of("home.notice." + notice.kind().name()),
                day,
                notice.about(),
                texts.of("home.arrived.from", by, Vietnamese.date(day)),
                Optional.empty(),
                HomePage.Action.open(texts.of("home.do.look"), "/directives/notices/" + notice.id()));
    }
}
