/** What the rules make of the evidence, drawn and told in words. A panel: knows no page. */
package org.claimtrail.web.assessment;
