@NullMarked
package vn.trienkhai.directive;

import org.jspecify.annotations.NullMarked;
