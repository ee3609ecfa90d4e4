package vn.trienkhai.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.directive.Directives;
import vn.trienkhai.directive.coverage.Reminder;
import vn.trienkhai.directive.coverage.Reminders;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.delivery.Openings;
import vn.trienkhai.directive.delivery.Withdrawals;
import vn.trienkhai.directive.outside.OutsideDeliveries;
import vn.trienkhai.directive.outside.OutsideDelivery;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.unit.Unit;

/**
 * A second directive that has come only part of the way: some have taken it in, some have looked at it, one has sent it back, others have
 * not seen it; one office outside has signed for it. So the pages on who has it, reminders and first pages have something to say.
 */
@Component
class ReachChapter {
    private static final List<String> TAKEN_IN = List.of("btgdv", "du-tan-ha", "du-khao-son");
    private static final List<String> OPENED = List.of("vptu", "du-nam-rom");
    private static final String SENT_BACK = "du-thang-son";
    private static final List<String> UNSEEN = List.of("du-muong-lam", "du-nam-co");
    private static final String SIGNED = "Bưu điện tỉnh Vân Sơn";
    private static final String UNSIGNED = "Công ty Điện lực Vân Sơn";

    private final DemoWorld world;
    private final Directives directives;
    private final Deliveries deliveries;
    private final Openings openings;
    private final Withdrawals withdrawals;
    private final OutsideDeliveries outside;
    private final Reminders reminders;
    private final Clock clock;

    ReachChapter(
            DemoWorld world,
            Directives directives,
            Deliveries deliveries,
            Openings openings,
            Withdrawals withdrawals,
            OutsideDeliveries outside,
            Reminders reminders,
            Clock clock) {
        this.world = world;
        this.directives = directives;
        this.deliveries = deliveries;
        this.openings = openings;
        this.withdrawals = withdrawals;
        this.outside = outside;
        this.reminders = reminders;
        this.clock = clock;
    }

    void send(Directive plan, Telling telling) {
        var clerk = world.person("vanthu.tu");
        var to = Stream.of(TAKEN_IN, OPENED, List.of(SENT_BACK), UNSEEN)
                .flatMap(List::stream)
                .map(key -> world.unit(clerk, key))
                .toList();
        // Sent once: a second time it would reach the unit that has sent it back.
        if (deliveries.coverage(clerk, plan.id()).delivered() == 0) {
            deliveries.deliver(clerk, plan.id(), to.stream().map(Unit::id).toList());
            telling.step(
                    "demo.step.delivered",
                    clerk.name(),
                    to.size(),
                    String.join("; ", to.stream().map(Unit::shortName).toList()));
        }
        answer(plan);
        sendOutside(clerk, plan);
        remind(clerk, plan, telling);
    }

    private void answer(Directive plan) {
        OPENED.forEach(key -> openings.opened(person(key), plan.id()));
        TAKEN_IN.stream()
                .map(this::person)
                .filter(waiting(plan))
                .forEach(clerk -> directives.acknowledge(clerk, plan.id()));
        Stream.of(person(SENT_BACK))
                .filter(waiting(plan))
                .forEach(clerk ->
                        withdrawals.sendBack(clerk, plan.id(), "Ủy ban nhân dân xã đã nhận bản chính kế hoạch này."));
    }

    private Predicate<Actor> waiting(Directive plan) {
        return clerk -> directives
                .line(clerk, plan.id())
                .filter(line -> !line.isAcknowledged() && !line.isWithdrawn())
                .isPresent();
    }

    private Actor person(String key) {
        return world.of(world.unit(world.person("vanthu.tu"), key));
    }

    private void sendOutside(Actor clerk, Directive plan) {
        var known =
                outside.of(clerk, plan.id()).stream().map(OutsideDelivery::name).toList();
        Stream.of(SIGNED, UNSIGNED)
                .filter(name -> !known.contains(name))
                .forEach(name -> outside.send(clerk, plan.id(), name, "", ""));
        outside.of(clerk, plan.id()).stream()
                .filter(sent -> sent.name().equals(SIGNED) && sent.isOpen())
                .forEach(sent -> outside.recordSheet(
                        clerk, sent.code().toString(), "Lường Văn Chiến, văn thư", LocalDate.now(clock)));
    }

    private void remind(Actor clerk, Directive plan, Telling telling) {
        if (!reminders.sent(clerk, plan.id()).isEmpty()) {
            return;
        }
        var late = UNSEEN.stream().map(key -> world.unit(clerk, key)).toList();
        late.forEach(unit -> reminders.send(
                clerk,
                plan.id(),
                unit.id(),
                false,
                Reminder.Asked.ACKNOWLEDGE,
                "Đề nghị tiếp nhận và triển khai kế hoạch trong tuần này."));
        telling.step(
                "demo.step.reminded",
                clerk.name(),
                plan.reference(),
                String.join("; ", late.stream().map(Unit::shortName).toList()));
    }
}
