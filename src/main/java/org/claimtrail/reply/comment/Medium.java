package org.claimtrail.reply.comment;

/** The way in which a party was asked; the number or address that was used is the newsroom's. */
public enum Medium {
    TELEPHONE,
    EMAIL,
    IN_WRITING,
    IN_PERSON,
    MESSENGER,
    OTHER
}
