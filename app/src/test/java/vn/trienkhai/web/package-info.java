@NullMarked
package vn.trienkhai.web;

import org.jspecify.annotations.NullMarked;
