/**
 * The database of an installation: an embedded PostgreSQL that we start ourselves with all its defaults of durability, or a
 * server; its roles; the data directory. Invariant: nothing here knows Spring or a capability.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.trienkhai.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
