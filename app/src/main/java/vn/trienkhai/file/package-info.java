/**
 * Tệp: originals, photos and written documents. Invariants: bytes lie below the data directory under their hash and never
 * change; a row exists only for bytes that are safely on disk; what a browser gets is never run by it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "shared"})
package vn.trienkhai.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
