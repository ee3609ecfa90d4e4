/**
 * Tài khoản: people, their roles on units (quyền được giao), sign-in. Invariants: deny unless a grant of today allows it;
 * a password is known only as its Argon2 hash and never leaves this module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"unit", "audit", "shared", "web"})
package vn.trienkhai.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
