@NullMarked
package vn.trienkhai.home;

import org.jspecify.annotations.NullMarked;
