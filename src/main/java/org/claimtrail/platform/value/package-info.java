/**
 * Values that any feature may hold: partial dates, texts from people and how they are compared, languages, web addresses.
 * <p>Rank 0: knows nothing of ours but how to refuse.
 */
package org.claimtrail.platform.value;
