/** How Vietnamese is written: syllables, marks, and spellings that mean the same. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.spelling;
