package org.claimtrail.search.text;

/**
 * A piece of a text; all of them, one after the other, are the text.
 *
 * @param text as it was recorded; {@code …} at an end where more follows or comes before
 * @param matched whether it is something that was looked for
 */
public record TextPiece(String text, boolean matched) {}
