/** Vietnamese words and patterns kept as resource files, an example beside each entry. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.vocabulary;
