/**
 * What every feature stands on and no feature owns: problems (RFC 9457), paging, partial dates, text from people,
 * entity tags and the request parameters that read them.
 * <p>Rank 0: knows nothing of ours.
 */
package org.claimtrail.platform;
