package vn.trienkhai.unit.intake;

import java.util.Optional;
import vn.trienkhai.unit.exchange.ImportReport.Verb;

/**
 * What would happen by one row, in words.
 *
 * @param verb empty where the row is refused
 */
public record IntakeLine(int number, Optional<Verb> verb, String file, int row, String words) {}
