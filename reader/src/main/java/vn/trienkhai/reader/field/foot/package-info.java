/** What stands below the text: recipients, signer, notes and what is enclosed. */
@org.jspecify.annotations.NullMarked
package vn.trienkhai.reader.field.foot;
