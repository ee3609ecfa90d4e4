package vn.trienkhai.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.web.Texts;

/** Draws campaigns, with the days that modules above know of. */
@Component
public class Timelines {
    private final ObjectProvider<CampaignDates> dates;
    private final Texts texts;
    private final Clock clock;

    Timelines(ObjectProvider<CampaignDates> dates, Texts texts, Clock clock) {
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    public Timeline of(Actor actor, CampaignDetail detail) {
        List<CampaignDate> due = dates.orderedStream()
                .flatMap(each -> each.of(actor, detail.campaign().id()).stream())
                .distinct()
                .sorted(Comparator.comparing(CampaignDate::on))
                .toList();
        return new Drawing(texts, detail, due, LocalDate.now(clock)).draw();
    }
}
