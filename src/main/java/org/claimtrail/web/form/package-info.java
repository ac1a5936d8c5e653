/** A form as it is filled in, refused, shown again and recorded once, and the names that are found in it. Knows the kit. */
package org.claimtrail.web.form;
