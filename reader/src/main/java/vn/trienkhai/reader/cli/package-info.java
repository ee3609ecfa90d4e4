/** The command line: read, accuracy, and the worker that an application keeps warm. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.cli;
