@org.jspecify.annotations.NullMarked
package vn.trienkhai.audit;
