package vn.trienkhai.directive.outside;

import java.time.Instant;
import java.util.List;
import vn.trienkhai.directive.DirectiveId;

/**
 * Mails of one directive that did not arrive, and about which nobody has done anything yet.
 *
 * @param offices they were sent to, in the order they were sent
 * @param since when the newest of them came back or was refused
 */
public record Undelivered(DirectiveId directive, List<String> offices, Instant since) {}
