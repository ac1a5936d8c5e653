package org.claimtrail.judgement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A judgement with what it is about, so that a person can read it without a look elsewhere.
 *
 * @param claimId the claim that is judged, or whose evidence is; null for a source
 * @param statement of that claim, as worded at that moment
 * @param sourceName the source that is judged, or that vouches for the item, or the first of a pair; null for a claim
 * @param otherName the second of a pair; null for others
 * @param isOwn whether the reader proposed it, and so may not decide it
 */
public record Proposal(
        JudgementView judgement,
        @Nullable UUID claimId,
        @Nullable String statement,
        @Nullable String language,
        @Nullable String sourceName,
        @Nullable String otherName,
        boolean isOwn) {
    Proposal(
            Judgement judgement,
            Decision decision,
            UUID claimId,
            String statement,
            String language,
            String sourceName,
            String otherName,
            boolean isOwn) {
        this(new JudgementView(judgement, decision), claimId, statement, language, sourceName, otherName, isOwn);
    }

    /** Another judgement on the same, of the same proposer. */
    public Proposal of(JudgementView other) {
        return new Proposal(other, claimId, statement, language, sourceName, otherName, isOwn);
    }

    public boolean isOpen() {
        return judgement.state() == State.PROPOSED;
    }

    public boolean isStale() {
        return judgement.state() == State.STALE;
    }
}
