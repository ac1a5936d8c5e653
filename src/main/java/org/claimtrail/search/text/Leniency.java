package org.claimtrail.search.text;

/** What counts as having the words, from the strictest on: each only where nothing meets the one before. */
enum Leniency {
    /** All of them. */
    AS_TYPED,
    /** All, or words that whoever mistyped one may have meant. */
    AS_MEANT,
    /** All but one of these, of three or more: what somebody remembers is another word now and then. */
    ALL_BUT_ONE
}
