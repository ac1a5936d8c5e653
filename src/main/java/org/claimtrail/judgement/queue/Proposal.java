package org.claimtrail.judgement.queue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.State;
import org.jspecify.annotations.Nullable;

/**
 * A judgement with what it is about, so that a person can read it without a look elsewhere.
 *
 * @param claimId the claim that is judged, or whose evidence is; null for a source
 * @param statement of that claim, as worded at that moment
 * @param sourceName the source that is judged, or that vouches for the item, or the first of a pair; null for a claim
 * @param otherName the second of a pair; null for others
 * @param isOwn whether the reader proposed it, and so may not decide it
 * @param isOwnClients whether a client that the reader answers for did, so that they may not either
 */
public record Proposal(
        JudgementView judgement,
        @Nullable UUID claimId,
        @Nullable String statement,
        @Nullable String language,
        @Nullable String sourceName,
        @Nullable String otherName,
        boolean isOwn,
        boolean isOwnClients) {
    /** What was proposed at once on the same, and came as far, together: each in the order in which it is decided, all in the order they have. */
    public static List<List<Proposal>> sheets(List<Proposal> proposals) {
        return proposals.stream()
                .collect(Collectors.groupingBy(
                        it -> List.of(
                                it.judgement().subject(),
                                it.judgement().recordedAt(),
                                it.judgement().state()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(sheet -> sheet.stream()
                        .sorted(Comparator.comparing(it -> it.judgement().aspect()))
                        .toList())
                .toList();
    }

    /** Another judgement on the same, of the same proposer. */
    public Proposal of(JudgementView other) {
        return new Proposal(other, claimId, statement, language, sourceName, otherName, isOwn, isOwnClients);
    }

    /** Whether the reader is the first of the two people it takes, and so never the second. */
    public boolean isBarred() {
        return isOwn || isOwnClients;
    }

    public boolean isOpen() {
        return judgement.state() == State.PROPOSED;
    }

    public boolean isStale() {
        return judgement.state() == State.STALE;
    }
}
