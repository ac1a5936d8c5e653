/**
 * Finding by words whatever is recorded: claims, quotes, sources, publications, things; what matched, and in which order. Each recording writes
 * down what it says in its own transaction; what was let out is written down once more, for the public.
 * <p>May know the dossier and below, and the words of search.
 */
package org.claimtrail.search.text;
