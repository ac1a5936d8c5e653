package org.claimtrail.search.text.written;

/** What can be found by its words, in the order in which it is told. */
public enum SearchKind {
    /** By its statement, in any of its languages, or its context. */
    CLAIM,
    /** By what an item of evidence quotes. */
    EVIDENCE,
    /** By what a party answered. */
    REPLY,
    /** By its name, or an address that is its own; for the newsroom by the names of what is judged to be one with it. */
    SOURCE,
    /** By its title, or its address, however that is written. */
    PUBLICATION,
    /** By its name, what describes it, or its address. */
    THING
}
