package vn.trienkhai.directive.delivery;

import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
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

    /** @param units as a set of bits in base 64, since each step reads all of it: a list of a nation's numbers takes sixty times the room */
    record Units(long directive, String units) {
        static Units of(DirectiveId id, Collection<UnitId> to) {
            var bits = new BitSet();
            to.forEach(unit -> bits.set(unit.value()));
            return new Units(id.value(), Base64.getEncoder().encodeToString(bits.toByteArray()));
        }

        /** Numbers of the units in ascending order. */
        int[] numbers() {
            return BitSet.valueOf(Base64.getDecoder().decode(units)).stream().toArray();
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
        var units = all.numbers();
        int from = context.done();
        int until = Math.min(from + Deliveries.STEP, units.length);
        var some = Arrays.stream(units, from, until).mapToObj(UnitId::new).toList();
        deliveries.getObject().deliverSome(context.actor(), new DirectiveId(all.directive()), some);
        context.progress(until, units.length);
        context.result("/directives/" + all.directive() + "/coverage");
        return until < units.length;
    }
}
