package vn.trienkhai.directive.delivery;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.job.JobContext;
import vn.trienkhai.job.JobHandler;

/** Recalls from all, some thousand a step: each step takes the next that still stand, so that one cut off goes on where it was. */
@Component
class RecallJob implements JobHandler {
    static final String KIND = "directive.recall";

    record Order(long directive, String reason, @Nullable Long replacement, int total) {
        static Order of(DirectiveId id, Recall recall, int total) {
            return new Order(
                    id.value(),
                    recall.reason(),
                    recall.replacement().map(DirectiveId::value).orElse(null),
                    total);
        }

        Recall recall() {
            return new Recall(
                    Set.of(), true, reason, Optional.ofNullable(replacement).map(DirectiveId::new), 0);
        }
    }

    private final ObjectProvider<Withdrawals> withdrawals;
    private final JsonMapper json;

    RecallJob(ObjectProvider<Withdrawals> withdrawals, JsonMapper json) {
        this.withdrawals = withdrawals;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "directive.job.recall";
    }

    @Override
    public boolean step(JobContext context) {
        var order = json.readValue(context.payload(), Order.class);
        int recalled =
                withdrawals.getObject().recallSome(context.actor(), new DirectiveId(order.directive()), order.recall());
        int done = context.done() + recalled;
        context.progress(done, Math.max(done, order.total()));
        context.result("/directives/" + order.directive() + "/sent");
        return recalled == Deliveries.STEP;
    }
}
