/**
 * What of a list is read: by which conditions and words, and which page of it.
 * <p>May know history and below; who finds by words is told by {@link org.claimtrail.history.list.Finder} alone.
 */
package org.claimtrail.history.list;
