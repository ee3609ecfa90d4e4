package vn.trienkhai.directive.book;

import java.util.Optional;
import vn.trienkhai.directive.RegisterLine;

/**
 * A line of a register that answers to what was asked.
 *
 * @param passage where the text has the words; none where the heading has them already, or none were asked for
 */
public record FoundLine(RegisterLine line, Optional<FoundPassage> passage) {}
