/**
 * Văn bản chỉ đạo: the register, the reading desk, the chain, and the way down: derive, issue, deliver, acknowledge.
 * Invariants: the original, the reading and the confirmed content are three records and none changes another; a directive
 * is issuer, number, symbol and date; who may read one stands in {@code directive_entry} alone; a document with a
 * state-secret mark leaves nothing behind.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"unit", "unit :: group", "file", "job", "audit", "shared", "web", "reader", "layout"})
package vn.trienkhai.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
