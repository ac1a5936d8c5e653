package org.claimtrail.claim;

import static org.claimtrail.history.Projection.STILL;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.claim.release.ReleasePeriod;
import org.claimtrail.claim.release.Unreleased;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.value.PartialDate;

/** Where a claim stood from one instant until the next: a projection of its versions, approved judgements and pauses. */
@Entity
class ClaimState {
    @Embeddable
    record Key(UUID id, Instant knownFrom) {}

    @EmbeddedId
    private Key key;

    private Instant knownUntil = STILL;

    private int version;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    /** Since when it has this status, in the world; null for the one it began with. */
    private PartialDate statusOn;

    /** Null until somebody judged it: NONE is a judgement too. */
    @Enumerated(EnumType.STRING)
    private EvidenceLevel evidenceLevel;

    private PartialDate levelOn;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    /** The release that the public reads; null for none. */
    private Instant releasedAt;

    /** Of a release, until when the public reads it; null where this state is none. */
    private Instant releasedUntil;

    @Enumerated(EnumType.STRING)
    private Unreleased unreleased;

    ClaimState() {}

    /** As every claim begins. */
    ClaimState(UUID id, Instant knownFrom) {
        this.key = new Key(id, knownFrom);
        this.version = 1;
        this.status = ClaimStatus.REPORTED;
        this.visibility = Visibility.INTERNAL;
    }

    ClaimState corrected(Instant at) {
        ClaimState next = next(at);
        next.version++;
        return next;
    }

    ClaimState become(ClaimStatus status, PartialDate effectiveOn, Instant at) {
        ClaimState next = next(at);
        next.status = status;
        next.statusOn = effectiveOn;
        return next;
    }

    ClaimState weigh(EvidenceLevel level, PartialDate effectiveOn, Instant at) {
        ClaimState next = next(at);
        next.evidenceLevel = level;
        next.levelOn = effectiveOn;
        return next;
    }

    /** Lets out what is known by now. */
    ClaimState release(Instant at) {
        ClaimState next = next(at);
        next.visibility = Visibility.PUBLISHED;
        next.releasedAt = at;
        next.releasedUntil = STILL;
        return next;
    }

    /** Shows the public nothing any longer. */
    ClaimState hide(Visibility why, Instant at) {
        ClaimState next = next(at);
        next.visibility = why;
        next.releasedAt = null;
        return next;
    }

    /** Ends this state and begins the next as it was; what is decided at one instant is one state. */
    private ClaimState next(Instant at) {
        if (key.knownFrom().equals(at)) {
            return this;
        }
        knownUntil = at;
        ClaimState next = new ClaimState(key.id(), at);
        next.version = version;
        next.status = status;
        next.statusOn = statusOn;
        next.evidenceLevel = evidenceLevel;
        next.levelOn = levelOn;
        next.visibility = visibility;
        next.releasedAt = releasedAt;
        return next;
    }

    /** The public reads this release no longer. */
    void endRelease(Instant at) {
        releasedUntil = at;
        unreleased = null;
    }

    /** Something was recorded that this release does not show. */
    void lags(Unreleased behind) {
        unreleased = behind.orMoreUrgent(unreleased);
    }

    /** What the public read of it, as was known at a moment. */
    ReleasePeriod period(Moment moment) {
        return new ReleasePeriod(key.knownFrom(), releasedUntil.isAfter(moment.knownAt()) ? null : releasedUntil);
    }

    UUID id() {
        return key.id();
    }

    Instant knownFrom() {
        return key.knownFrom();
    }

    int version() {
        return version;
    }

    ClaimStatus status() {
        return status;
    }

    EvidenceLevel evidenceLevel() {
        return evidenceLevel;
    }

    Visibility visibility() {
        return visibility;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    Instant releasedUntil() {
        return releasedUntil;
    }
}
