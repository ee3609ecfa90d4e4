/** Anniversaries, campaigns, congresses and feasts that a directive is about. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.event;
