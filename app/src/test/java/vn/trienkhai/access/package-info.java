/** Who may see and do what: questions to the whole application and its database, not to one module. */
@NullMarked
package vn.trienkhai.access;

import org.jspecify.annotations.NullMarked;
