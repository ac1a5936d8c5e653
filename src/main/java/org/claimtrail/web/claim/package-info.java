/** The pages and forms of claims, their evidence, replies, requests and relations. */
package org.claimtrail.web.claim;
