package org.claimtrail.claim;

import static org.claimtrail.ledger.Projection.STILL;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.platform.PartialDate;

/** Where a claim stood from one instant until the next: a projection of its versions and approved judgements. */
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

    @Enumerated(EnumType.STRING)
    private EvidenceLevel evidenceLevel;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    private ClaimAspect aspect;

    private PartialDate effectiveOn;

    ClaimState() {}

    /** As every claim begins. */
    ClaimState(UUID id, Instant knownFrom) {
        this.key = new Key(id, knownFrom);
        this.version = 1;
        this.status = ClaimStatus.REPORTED;
        this.evidenceLevel = EvidenceLevel.NONE;
        this.visibility = Visibility.INTERNAL;
    }

    ClaimState corrected(Instant at) {
        ClaimState next = next(at, ClaimAspect.WORDING, null);
        next.version++;
        return next;
    }

    ClaimState become(ClaimStatus status, PartialDate effectiveOn, Instant at) {
        ClaimState next = next(at, ClaimAspect.STATUS, effectiveOn);
        next.status = status;
        return next;
    }

    ClaimState weigh(EvidenceLevel level, PartialDate effectiveOn, Instant at) {
        ClaimState next = next(at, ClaimAspect.EVIDENCE_LEVEL, effectiveOn);
        next.evidenceLevel = level;
        return next;
    }

    ClaimState show(Visibility visibility, PartialDate effectiveOn, Instant at) {
        ClaimState next = next(at, ClaimAspect.VISIBILITY, effectiveOn);
        next.visibility = visibility;
        return next;
    }

    /** Ends this state, and begins the next as it was but for what changes. */
    private ClaimState next(Instant at, ClaimAspect aspect, PartialDate effectiveOn) {
        knownUntil = at;
        ClaimState next = new ClaimState(key.id(), at);
        next.version = version;
        next.status = status;
        next.evidenceLevel = evidenceLevel;
        next.visibility = visibility;
        next.aspect = aspect;
        next.effectiveOn = effectiveOn;
        return next;
    }

    Instant knownFrom() {
        return key.knownFrom();
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
}
