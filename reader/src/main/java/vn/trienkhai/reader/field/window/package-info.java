/** Days and periods of activities, also those counted from an event. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.window;
