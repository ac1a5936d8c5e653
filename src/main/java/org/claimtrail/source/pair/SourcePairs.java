package org.claimtrail.source.pair;

import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Decided;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
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

    /** What is one with each of these through any pairs, itself too. */
    private static final String ALIKE = """
            with recursive alike (one, id) as (
              select i, i from unnest(cast(:ids as uuid[])) i
              union
              select a.one, case q.source_id when a.id then q.other_id else q.source_id end
              from alike a join source_pair q on a.id in (q.source_id, q.other_id) and %s
            )
            select one, id from alike""".formatted(Ascent.SAME_BY_THEN);

    /** All that is one with one of these or a part of it, and with that again, at any depth. */
    private static final String WITHIN = """
            with recursive within (id) as (
              select unnest(cast(:ids as uuid[]))
              union
              select n.id from within w cross join lateral (
                select v.id as id from source_version v where v.part_of_id = w.id and %s
                union all
                select case q.source_id when w.id then q.other_id else q.source_id end from source_pair q
                  where w.id in (q.source_id, q.other_id) and %s) n
            )
            select id from within""".formatted(Version.knownInSql("source_version", "v"), Ascent.SAME_BY_THEN);

    @Inject
    Sources sources;

    @Inject
    Ascent ascent;

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

    /** All that is judged to be one with this source by now, itself too. */
    public Set<UUID> alike(UUID id) {
        return alike(id, ledger.present());
    }

    /** The same by then. */
    public Set<UUID> alike(UUID id, Moment moment) {
        return alike(Set.of(id), moment).get(id);
    }

    /** The same of each of these. */
    public Map<UUID, Set<UUID>> alike(Collection<UUID> ids, Moment moment) {
        return moment.bind(getSession().createNativeQuery(ALIKE, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("day", moment.lastDay().text())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("one", UUID.class),
                        Collectors.mapping(row -> row.get("id", UUID.class), Collectors.toSet())));
    }

    /** These sources and everything that is a part of them, under whichever names, by then. */
    public Set<UUID> within(Collection<UUID> ids, Moment moment) {
        return moment.bind(getSession().createNativeQuery(WITHIN, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("day", moment.lastDay().text())
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .collect(Collectors.toSet());
    }

    /** The other pairs that were judged, among all that is one with either of these two. */
    private List<SourcePairView> around(SourcePairView pair) {
        Set<UUID> ids = new HashSet<>();
        alike(Set.of(pair.sourceId(), pair.otherId()), ledger.present())
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
