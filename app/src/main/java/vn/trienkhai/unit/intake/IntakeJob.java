package vn.trienkhai.unit.intake;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.job.JobContext;
import vn.trienkhai.job.JobHandler;

/**
 * Looks through a large import, or enters it. That is one long step: a file is entered whole or not at all, so what was cut off
 * begins again. How far it is stands in its own row, seen at once by those who wait.
 */
@Component
class IntakeJob implements JobHandler {
    static final String KIND = "unit.import";

    record Part(long intake, boolean enters) {}

    private final ObjectProvider<Intakes> intakes;
    private final JsonMapper json;

    IntakeJob(ObjectProvider<Intakes> intakes, JsonMapper json) {
        this.intakes = intakes;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "unit.intake.job";
    }

    @Override
    public boolean step(JobContext context) {
        var part = json.readValue(context.payload(), Part.class);
        intakes.getObject().goOn(context.actor(), part.intake(), part.enters());
        context.result("/units/import/" + part.intake());
        return false;
    }
}
