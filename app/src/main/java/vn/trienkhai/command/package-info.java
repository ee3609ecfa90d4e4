/**
 * The command line: serve, demo, backup, restore, doctor. Invariants: results go to standard output, progress and complaints
 * to standard error; whatever an operator can mend is said in a sentence, without a stack trace, and ends with an exit code
 * other than zero; no password is printed or logged.
 */
@NullMarked
@ApplicationModule
package vn.trienkhai.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
