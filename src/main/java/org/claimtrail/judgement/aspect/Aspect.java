package org.claimtrail.judgement.aspect;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.pair.Identity;
import org.jspecify.annotations.Nullable;

/** What of a subject a judgement can decide, and the values that it can give. */
public enum Aspect {
    STATUS(Subject.Kind.CLAIM, List.of(ClaimStatus.values())),
    EVIDENCE_LEVEL(Subject.Kind.CLAIM, List.of(EvidenceLevel.values())),
    VISIBILITY(Subject.Kind.CLAIM, Visibility.DECIDED),
    /** From 1, confirmed by other sources, to 6, which can't be judged; or null, which takes the grade back. */
    CREDIBILITY(
            Subject.Kind.EVIDENCE,
            IntStream.rangeClosed(1, 6).mapToObj(String::valueOf).toList()),
    /** A to F; or null, which takes the grade back. */
    RELIABILITY(Subject.Kind.SOURCE, List.of(Reliability.values())),
    /** Whether two sources are one; or null, which takes the answer back. */
    IDENTITY(Subject.Kind.SOURCE_PAIR, List.of(Identity.values()));

    private static final Set<EntryKind> ASIDE = EnumSet.of(
            EntryKind.CLAIM_RELATED,
            EntryKind.CLAIM_RELATION_WITHDRAWN,
            EntryKind.COMMENT_REQUESTED,
            EntryKind.COMMENT_REQUEST_CORRECTED,
            EntryKind.PUBLICATION_PRESERVED);

    private final Subject.Kind of;
    private final List<?> values;

    Aspect(Subject.Kind of, List<?> values) {
        this.of = of;
        this.values = values;
    }

    /** The kind of subject that has this aspect. */
    public Subject.Kind of() {
        return of;
    }

    /** The values that it can be given. */
    public List<?> choices() {
        return values;
    }

    /** The same, as programs write them. */
    public List<String> allowed() {
        return values.stream().map(String::valueOf).toList();
    }

    /** Whether it may be left without a value: a grade can be taken back, a status can't. */
    public boolean isGrade() {
        return this == CREDIBILITY || this == RELIABILITY || this == IDENTITY;
    }

    /**
     * Whether what is proposed of it rests on what such an entry changes about its subject. Status and level rest on the wording,
     * the evidence, and what the parties answered, silence too. That somebody was asked, how a claim stands to another, or where a
     * publication is preserved, takes nothing from them; it is shown by a release, though, which lets out all that there is.
     */
    public boolean restsOn(EntryKind change) {
        if (change == EntryKind.CLAIM_PAUSED) {
            return this == VISIBILITY;
        }
        return this == VISIBILITY || !ASIDE.contains(change);
    }

    /** Refuses what it can't be given, whatever it is now. */
    public void refuseOther(@Nullable String value) {
        if (value == null ? !isGrade() : !allowed().contains(value)) {
            throw Problem.refused("value", isGrade() ? Refusal.NO_GRADE : Refusal.NO_VALUE, choices());
        }
    }
}
