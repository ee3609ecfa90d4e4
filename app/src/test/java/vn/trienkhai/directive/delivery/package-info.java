/** Tests of deliveries. */
@NullMarked
package vn.trienkhai.directive.delivery;

import org.jspecify.annotations.NullMarked;
