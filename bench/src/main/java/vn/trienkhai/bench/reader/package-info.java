/** What JMH runs of the reader. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.bench.reader;
