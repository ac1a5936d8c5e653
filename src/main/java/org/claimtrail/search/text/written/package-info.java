/**
 * What is written down to be found: the texts of whatever was recorded or let out, with their words.
 * <p>May know the features' kinds of entries, and {@code search.word}; not how anything is asked for.
 */
package org.claimtrail.search.text.written;
