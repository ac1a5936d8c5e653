package org.claimtrail.evidence.searchlog;

/** What came of a search: whether what was looked for was there. What it says is evidence, and recorded as that. */
public enum SearchOutcome {
    FOUND,
    NOT_FOUND
}
