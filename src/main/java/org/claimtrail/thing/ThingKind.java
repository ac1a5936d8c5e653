package org.claimtrail.thing;

/** What sort of thing. */
public enum ThingKind {
    /** Something that can be held: a fragment, a weapon, a phone. */
    EXHIBIT,
    DOCUMENT,
    /** A photograph, a film, a satellite's picture. */
    IMAGE,
    /** What happened at one place and time. */
    EVENT
}
