package org.claimtrail.account;

import java.util.UUID;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.jspecify.annotations.Nullable;

/** Something that happened, and what it is about, for people to read. */
public interface Occurrence {
    /** Null where nothing was recorded: a deadline came near. */
    @Nullable
    EntryKind kind();

    /** What it happened to. */
    Subject subject();

    /** Null where it is about no claim. */
    @Nullable
    UUID claimId();

    /** What a judgement is of; null where it is about none. */
    @Nullable
    Aspect aspect();

    /** What the judgement says; null also where it takes a grade back. */
    @Nullable
    String value();
}
