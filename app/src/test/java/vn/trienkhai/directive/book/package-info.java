@NullMarked
package vn.trienkhai.directive.book;

import org.jspecify.annotations.NullMarked;
