/**
 * Nhật ký: the append-only, hash-chained record of who did what. Invariant: the application's database role can add to it
 * through one function and can never change or remove a record; there is a chain for each acting unit.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web"})
package vn.trienkhai.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
