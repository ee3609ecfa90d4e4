package vn.trienkhai.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trienkhai.activity.Indicator;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.unit.Unit;

/** What the form for asking shows before it is filled in: what the directive or the superior's request already says. */
public record NewRequestPage(
        String title,
        String from,
        String to,
        String due,
        String rawDue,
        Optional<Evidence> evidence,
        List<Indicator> indicators,
        Set<String> chosen,
        List<Unit> units,
        Optional<Long> campaign,
        Optional<Long> directive,
        Optional<Long> parent) {}
