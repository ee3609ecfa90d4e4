@NullMarked
package vn.trienkhai.directive.reader;

import org.jspecify.annotations.NullMarked;
