/**
 * The pages: checked templates and their fragments, forms, words in each language and the pictures. Pages go through the
 * same doors as the API, and no rule stands here.
 * <p>Rank 9: may know everything below; only the demo may know it.
 */
package org.claimtrail.web;
