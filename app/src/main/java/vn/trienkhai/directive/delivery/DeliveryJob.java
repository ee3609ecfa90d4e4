package vn.trienkhai.directive.delivery;

import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.job.JobContext;
import vn.trienkhai.job.JobHandler;
import vn.trienkhai.shared.UnitId;

/** Delivers to many units, some thousand a step. A step that ran twice has delivered once. */
@Component
class DeliveryJob implements JobHandler {
    static final String KIND = "directive.delivery";

    record Units(long directive, List<Integer> units) {
        static Units of(DirectiveId id, Collection<UnitId> to) {
            return new Units(
                    id.value(),
                    to.stream().map(UnitId::value).sorted().distinct().toList());
        }
    }

    private final ObjectProvider<Deliveries> deliveries;
    private final JsonMapper json;

    DeliveryJob(ObjectProvider<Deliveries> deliveries, JsonMapper json) {
        this.deliveries = deliveries;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "directive.job.delivery";
    }

    @Override
    public boolean step(JobContext context) {
        var all = json.readValue(context.payload(), Units.class);
        int from = context.done();
        int until = Math.min(from + Deliveries.STEP, all.units().size());
        var some = all.units().subList(from, until).stream().map(UnitId::new).toList();
        deliveries.getObject().deliverSome(context.actor(), new DirectiveId(all.directive()), some);
        context.progress(until, all.units().size());
        context.result("/directives/" + all.directive() + "/coverage");
        return until < all.units().size();
    }
}
