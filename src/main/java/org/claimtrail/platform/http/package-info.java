/**
 * What holds for every request, whatever it is about: bodies, parameters, JSON, entity tags, links, and how a refusal is sent.
 * <p>Rank 0: knows nothing of ours but values, pages and refusals.
 */
package org.claimtrail.platform.http;
