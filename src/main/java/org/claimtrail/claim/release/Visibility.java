package org.claimtrail.claim.release;

import java.util.List;

/** Who may see a claim: the newsroom, or everybody, as of its last release. */
public enum Visibility {
    INTERNAL,
    PUBLISHED,
    /** Published until one editor took it down, to be looked at again; two people bring it back. */
    PAUSED;

    /** What two people can decide; a pause takes one. */
    public static final List<Visibility> DECIDED = List.of(INTERNAL, PUBLISHED);
}
