@NullMarked
package vn.trienkhai.campaign;

import org.jspecify.annotations.NullMarked;
