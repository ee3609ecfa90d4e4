@org.jspecify.annotations.NullMarked
package vn.trienkhai.file;
