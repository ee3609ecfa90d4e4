package vn.trienkhai.directive.book;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The first day of a term as somebody entered it.
 *
 * @param firstYear of the term's name; {@code lastYear} likewise
 */
public record EnteredTerm(long id, LocalDate firstDay, int firstYear, int lastYear, String by, Instant at) {}
