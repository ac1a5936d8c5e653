/** The two-clock timeline, drawn and told. A panel: knows no page. */
package org.claimtrail.web.timeline;
