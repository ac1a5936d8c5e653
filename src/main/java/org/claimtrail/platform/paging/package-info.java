/**
 * Lists page by page.
 * <p>Rank 0: knows nothing of ours but how to refuse.
 */
package org.claimtrail.platform.paging;
