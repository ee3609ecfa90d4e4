/** When something takes place, as against by when something must be done. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.activity;
