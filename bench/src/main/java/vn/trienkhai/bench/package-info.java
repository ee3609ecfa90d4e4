/**
 * Benchmarks: each figure stands beside a limit that was measured in the same run, so that it says the same on a slow machine
 * as on a fast one.
 */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.bench;
