/** What derives from what, drawn and listed. A panel: knows no page. */
package org.claimtrail.web.lineage;
