package org.claimtrail.assessment.core;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.evidence.Access;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.Stake;
import org.claimtrail.judgement.RatingDown;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.Party;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment looks at: one claim's evidence as known at a moment, with everything it derives from.
 *
 * @param items the evidence that counts; what is withdrawn is not there
 * @param works every publication that the items stand in or lead to, by id
 * @param parties every source that the items, works and answers name, and what those are part of, by id
 * @param answers the replies, also those that were taken back; what was recorded by mistake is not there
 * @param unanswered who was asked and gave no answer, with what came of asking: nothing yet, nothing, or a refusal to answer
 * @param identities what was judged of two sources' being one; of sources among the parties only
 * @param searches where somebody looked for what bears on the claim; what is withdrawn is not there
 * @param decidedOn what the rules said when the evidence level in force was decided; null where none is
 * @param ratedDown why that level is less certain than the rules take it to be, as two people judged
 */
public record Basis(
        Instant knownAt,
        @Nullable PartialDate asOf,
        UUID claimId,
        UUID claimantId,
        List<Item> items,
        Map<UUID, Work> works,
        Map<UUID, Party> parties,
        List<Answer> answers,
        Map<UUID, Outcome> unanswered,
        Set<Identity> identities,
        List<Search> searches,
        @Nullable Conclusion decidedOn,
        List<RatingDown> ratedDown) {

    /**
     * An item of evidence.
     *
     * @param steps what this passage derives from; empty means that the whole work's steps count
     * @param stake what its origin has at stake; null where nobody knows
     * @param access whether its origin saw it; null where nobody knows
     * @param thingId what it is about: the same for all things that are one; null where nobody said
     * @param defeatsId the item that it is evidence against; null but with DEFEATS
     */
    public record Item(
            UUID id,
            UUID publicationId,
            UUID sourceId,
            Direction direction,
            EvidenceKind kind,
            @Nullable Integer credibility,
            List<Derivation> steps,
            @Nullable Stake stake,
            @Nullable Access access,
            @Nullable UUID thingId,
            @Nullable UUID defeatsId) {
        /** Of which nobody said more. */
        public Item(
                UUID id,
                UUID publicationId,
                UUID sourceId,
                Direction direction,
                EvidenceKind kind,
                @Nullable Integer credibility,
                List<Derivation> steps) {
            this(id, publicationId, sourceId, direction, kind, credibility, steps, null, null, null, null);
        }

        Item graded(int number) {
            return new Item(
                    id, publicationId, sourceId, direction, kind, number, steps, stake, access, thingId, defeatsId);
        }

        Item derivingFrom(Derivation... origins) {
            return new Item(
                    id,
                    publicationId,
                    sourceId,
                    direction,
                    kind,
                    credibility,
                    List.of(origins),
                    stake,
                    access,
                    thingId,
                    defeatsId);
        }

        /** The same, about this thing. */
        public Item about(@Nullable UUID thing) {
            return new Item(
                    id, publicationId, sourceId, direction, kind, credibility, steps, stake, access, thing, defeatsId);
        }

        boolean isDefeater() {
            return direction == Direction.DEFEATS;
        }
    }

    /**
     * A reply.
     *
     * @param publicationId what tells of it; null where the newsroom has it itself
     * @param withdrawsId with a WITHDRAWAL: the reply that it takes back; null where it takes back the claim itself
     * @param stands whether its party says so still
     */
    public record Answer(
            UUID id,
            UUID respondentId,
            ReplyKind kind,
            @Nullable UUID publicationId,
            @Nullable UUID withdrawsId,
            boolean stands) {}

    /** That somebody looked, and whether what was looked for was there. */
    public record Search(UUID id, boolean isFound) {}

    /** That two sources are one, or are not, as two people judged; named in the order of their ids. */
    public record Identity(UUID sourceId, UUID otherId, boolean isSame) {}

    /** The same, had the publisher taken that work back, or had it not. */
    public Basis with(UUID workId, boolean isRetracted) {
        Map<UUID, Work> after = new TreeMap<>(works);
        after.computeIfPresent(
                workId, (id, work) -> new Work(id, work.title(), work.publisherId(), isRetracted, work.steps()));
        return with(items, after, parties, identities);
    }

    /** The same, with these items, works, parties and identities. */
    Basis with(List<Item> items, Map<UUID, Work> works, Map<UUID, Party> parties, Set<Identity> identities) {
        return with(items, works, parties, answers, identities);
    }

    /** The same, with these items and answers. */
    Basis with(List<Item> items, List<Answer> answers) {
        return with(items, works, parties, answers, identities);
    }

    private Basis with(
            List<Item> items,
            Map<UUID, Work> works,
            Map<UUID, Party> parties,
            List<Answer> answers,
            Set<Identity> identities) {
        return new Basis(
                knownAt,
                asOf,
                claimId,
                claimantId,
                items,
                works,
                parties,
                answers,
                unanswered,
                identities,
                searches,
                decidedOn,
                ratedDown);
    }

    /** The searches, where nothing was found in any of them. */
    List<UUID> searchesInVain() {
        return searches.stream().anyMatch(Search::isFound)
                ? List.of()
                : searches.stream().map(Search::id).toList();
    }

    /** The answers that stand and are not only in a work that was taken back: as evidence in it, they hang in the air. */
    List<Answer> heard() {
        return told().filter(Answer::stands).toList();
    }

    /** Also those that were taken back: that somebody denies no longer makes no evidence of what was a denial. */
    Stream<Answer> denials() {
        return told().filter(answer -> answer.kind().contests());
    }

    /** That somebody took back the claim itself. */
    Stream<Answer> recantations() {
        return heard().stream().filter(answer -> answer.kind() == ReplyKind.WITHDRAWAL && answer.withdrawsId() == null);
    }

    private Stream<Answer> told() {
        return answers.stream().filter(answer -> !isOnlyInRetracted(answer));
    }

    boolean isOnlyInRetracted(Answer answer) {
        return answer.publicationId() != null
                && works.get(answer.publicationId()).isRetracted();
    }

    Work work(UUID id) {
        return works.get(id);
    }

    Party party(UUID id) {
        return parties.get(id);
    }
}
