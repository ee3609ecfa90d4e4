package vn.trienkhai.directive.outside;

import java.util.Optional;

/** An office outside the system that the unit writes to. */
public record Contact(long id, String name, Optional<String> email) {}
