@NullMarked
package vn.trienkhai.task;

import org.jspecify.annotations.NullMarked;
