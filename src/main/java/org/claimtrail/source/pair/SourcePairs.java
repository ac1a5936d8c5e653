package org.claimtrail.source.pair;

import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.history.Decided;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.source.Ascent;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.Sources;
import org.jspecify.annotations.Nullable;

/** The door to pairs of sources that may be one: "a US official" and "an official in Washington". */
@ApplicationScoped
public class SourcePairs implements PanacheRepositoryBase<SourcePair, UUID> {
    private static final String VIEW =
            "select new org.claimtrail.source.pair.SourcePairView(q, s, o, i) from SourcePair q"
                    + " join SourceVersion s on " + known("SourceVersion", "s", "q.sourceId")
                    + " join SourceVersion o on " + known("SourceVersion", "o", "q.otherId")
                    + " left join SourceIdentity i on " + Decided.known("SourceIdentity", "i", "pairId", "q.id")
                    + " where q.recorded.at <= :knownAt";

    private static final String JUDGED =
            VIEW + " and among(:ids, q.sourceId) and among(:ids, q.otherId) and i.identity is not null order by q.id";

    private static final String IDENTITIES =
            "select new org.claimtrail.source.pair.PairIdentity(q.sourceId, q.otherId, i.identity) from SourcePair q"
                    + " join SourceIdentity i on " + Decided.known("SourceIdentity", "i", "pairId", "q.id")
                    + " where q.recorded.at <= :knownAt and i.identity is not null"
                    + " and among(:ids, q.sourceId) and among(:ids, q.otherId)";

    @Inject
    Ledger ledger;

    @Inject
    Sources sources;

    @Inject
    Ascent ascent;

    @Inject
    SameSources same;

    /** Records the question; what the answer is, a judgement decides. Asked twice, it is the same question. */
    @Transactional
    public SourcePairView ask(UUID id, NewSourcePair said) {
        if (id.equals(said.otherId())) {
            throw Problem.refused("otherId", Refusal.ITSELF);
        }
        sources.require("otherId", said.otherId());
        // In one order, so that two who ask the same at once don't wait for each other for ever.
        List.of(id, said.otherId()).stream().sorted().forEach(sources::lock);
        Moment present = ledger.present();
        ledger.readsAt(present);
        return about(id, present).stream()
                .filter(pair ->
                        pair.sourceId().equals(said.otherId()) || pair.otherId().equals(said.otherId()))
                .findFirst()
                .orElseGet(() -> add(id, said));
    }

    private SourcePairView add(UUID id, NewSourcePair said) {
        Recorded recorded = ledger.place();
        SourcePair pair = new SourcePair(id, said.otherId(), recorded);
        persist(pair);
        ledger.record(EntryKind.SOURCE_PAIR_ADDED, pair.id(), List.of(pair.sourceId(), pair.otherId()));
        return get(pair.id(), recorded.moment());
    }

    /** What an approved judgement makes of a pair; null takes the answer back. */
    public void identify(UUID id, Identity identity, PartialDate effectiveOn) {
        Recorded recorded = ledger.place();
        // Only now: others' answers can have come between, about other pairs.
        refuseImpossible(id, identity);
        getEntityManager().persist(new SourceIdentity(id, identity, effectiveOn, recorded));
    }

    /**
     * Refuses an answer that can't be so beside those to other pairs: what is one with one is one, through any chain, and nothing
     * is a part of itself. To take an answer back is always possible.
     */
    public void refuseImpossible(UUID id, @Nullable Identity next) {
        if (next == null) {
            return;
        }
        SourcePairView pair = get(id, ledger.present());
        List<SourcePairView> others = around(pair);
        SamenessChain one = new SamenessChain(pair.sourceId(), others);
        if (next == Identity.DIFFERENT) {
            if (one.holds(pair.otherId())) {
                throw Problem.conflict(
                        Refusal.ONE_THROUGH, pair.sourceName(), pair.otherName(), one.between(pair.otherId()));
            }
            return;
        }
        SamenessChain other = new SamenessChain(pair.otherId(), others);
        for (SourcePairView known : others) {
            if (known.identity() == Identity.DIFFERENT && joins(known, one, other)) {
                throw Problem.conflict(Refusal.DIFFERENT_THROUGH, known.sourceName(), known.otherName());
            }
        }
        if (ascent.parts(pair.sourceId(), pair.otherId(), pair.id())) {
            throw Problem.conflict(Refusal.PART_OF_SAME, pair.sourceName(), pair.otherName());
        }
    }

    private static boolean joins(SourcePairView pair, SamenessChain one, SamenessChain other) {
        return one.holds(pair.sourceId()) && other.holds(pair.otherId())
                || one.holds(pair.otherId()) && other.holds(pair.sourceId());
    }

    /** The other pairs that were judged, among all that is one with either of these two. */
    private List<SourcePairView> around(SourcePairView pair) {
        Set<UUID> ids = new HashSet<>();
        same.alike(Set.of(pair.sourceId(), pair.otherId()), ledger.present())
                .values()
                .forEach(ids::addAll);
        return ledger.present()
                .bind(getEntityManager().createQuery(JUDGED, SourcePairView.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .filter(known -> !known.id().equals(pair.id()))
                .toList();
    }

    /** Makes other recordings about this pair wait for this transaction. */
    public void lock(UUID id) {
        if (getEntityManager().find(SourcePair.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Problem.notFound("source pair", id);
        }
    }

    /** Refuses an id in {@code field} that is no pair's. */
    public void require(String field, UUID id) {
        if (count("id", id) == 0) {
            throw Problem.refused(field, Refusal.NO_PAIR, id);
        }
    }

    public SourcePairView get(UUID id, Moment moment) {
        return moment.bind(getEntityManager().createQuery(VIEW + " and q.id = :id", SourcePairView.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("source pair", id));
    }

    /** The pairs that a source is in, in the order of recording. */
    public List<SourcePairView> about(UUID sourceId, Moment moment) {
        return about(sources.get(sourceId, moment), moment);
    }

    /** Those of a source which was read already. */
    public List<SourcePairView> about(SourceView source, Moment moment) {
        return moment.bind(getEntityManager()
                        .createQuery(
                                VIEW + " and (q.sourceId = :id or q.otherId = :id) order by q.id",
                                SourcePairView.class))
                .setParameter("id", source.id())
                .getResultList();
    }

    /** The pairs that one of these sources is in; in no order. */
    public List<UUID> with(Collection<UUID> sourceIds) {
        return getEntityManager()
                .createQuery(
                        "select q.id from SourcePair q where among(:ids, q.sourceId) or among(:ids, q.otherId)",
                        UUID.class)
                .setParameter("ids", sourceIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** What was judged of any two of these sources, without more about them; in no order. */
    public List<PairIdentity> identities(Collection<UUID> sourceIds, Moment moment) {
        return moment.bind(getEntityManager().createQuery(IDENTITIES, PairIdentity.class))
                .setParameter("ids", sourceIds.toArray(UUID[]::new))
                .getResultList();
    }
}
