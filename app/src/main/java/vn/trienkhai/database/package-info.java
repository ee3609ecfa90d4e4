/**
 * Where the data lies: the data directory, the embedded PostgreSQL or a server, and the roles in it. Invariants: one run at a
 * time on a data directory; the embedded server keeps every answered commit, so it runs with PostgreSQL's own defaults for
 * durability; the application's role owns nothing and bypasses nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.trienkhai.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
