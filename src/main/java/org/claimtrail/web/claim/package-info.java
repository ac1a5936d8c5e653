/** The pages of claims: lists, one claim with all that is on it, what readers look up beside them, and the search. */
package org.claimtrail.web.claim;
