@org.jspecify.annotations.NullMarked
package vn.trienkhai.unit.intake;
