package vn.trienkhai.unit.change;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.trienkhai.shared.UnitId;

/** A change that has been made by hand, and whether it has been taken back. */
public record DoneChange(
        long id,
        UnitId decidedBy,
        String person,
        String title,
        LocalDate on,
        OffsetDateTime madeAt,
        Optional<OffsetDateTime> undoneAt) {}
