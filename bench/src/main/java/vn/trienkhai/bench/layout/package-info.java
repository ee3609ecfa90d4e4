/** What JMH runs of the layouts. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.bench.layout;
