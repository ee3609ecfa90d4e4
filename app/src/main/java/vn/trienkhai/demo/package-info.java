/**
 * Thế giới mẫu: an invented province, and the story that carries a directive from its registration to the consolidated report.
 * Invariant: everything goes through the entry types that people's own clicks go through; no table is touched behind them.
 */
@NullMarked
@ApplicationModule
package vn.trienkhai.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
