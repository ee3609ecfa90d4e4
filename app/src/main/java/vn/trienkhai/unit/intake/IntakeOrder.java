package vn.trienkhai.unit.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trienkhai.unit.Line;

/**
 * The files of an import as they are kept, and how they are to be read.
 *
 * @param since since when units of the day before a conversion table have held
 * @param codes answers: which code is to be read as which other
 */
public record IntakeOrder(List<Sent> files, LocalDate since, Line line, Map<String, String> codes) {
    /** @param day on which a file holds whose rows name none */
    public record Sent(long file, String name, Optional<LocalDate> day) {}

    IntakeOrder with(Map<String, String> answers) {
        var all = new HashMap<>(codes);
        all.putAll(answers);
        return new IntakeOrder(files, since, line, Map.copyOf(all));
    }

    /** "don-vi.csv, sap-xep.xlsx". */
    public String names() {
        return files.stream().map(Sent::name).collect(Collectors.joining(", "));
    }
}
