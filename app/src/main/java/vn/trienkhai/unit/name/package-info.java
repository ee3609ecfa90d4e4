/**
 * Tên gọi: what the words of a letter mean among the units, seen from the place of its issuer on a day. Knows no database: what
 * there is to know it asks of {@link vn.trienkhai.unit.name.KnownNames}.
 */
@NullMarked
package vn.trienkhai.unit.name;

import org.jspecify.annotations.NullMarked;
