package org.claimtrail.claim.relation;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Withdrawal;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Problem;
import org.hibernate.Session;

/** The door to relations: how claims stand to each other. */
@ApplicationScoped
public class Relations {
    private static final String RELATIONS =
            "select new org.claimtrail.claim.relation.RelationView(r, a, b, w) from ClaimRelation r"
                    + " join ClaimVersion a on " + known("ClaimVersion", "a", "r.claimId")
                    + " join ClaimVersion b on " + known("ClaimVersion", "b", "r.otherClaimId")
                    + " left join ClaimRelationWithdrawal w on " + Withdrawal.known("w", "relationId", "r.id")
                    + " where (r.claimId = :claim or r.otherClaimId = :claim) and r.recorded.at <= :knownAt"
                    + " and " + byThen("a.statedOn") + " and " + byThen("b.statedOn")
                    + " order by r.id";

    private static final String DEPENDING_ON = "select distinct r.claimId from ClaimRelation r"
            + " where r.kind = DEPENDS_ON and among(:ids, r.otherClaimId) and " + ClaimRelationWithdrawal.COUNTS;

    @Inject
    Session database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    RelationRules rules;

    /** Records how a claim stands to another. */
    @Transactional
    public RelationView relate(UUID id, NewRelation said) {
        if (id.equals(said.otherClaimId())) {
            throw Problem.refused("otherClaimId", Refusal.ITSELF);
        }
        claims.require("otherClaimId", said.otherClaimId());
        lock(id, said.otherClaimId());
        Recorded recorded = ledger.place();
        rules.refuseImpossible(id, said, recorded.moment());
        ClaimRelation relation = new ClaimRelation(id, said, recorded);
        database.persist(relation);
        record(EntryKind.CLAIM_RELATED, relation, said);
        return get(id, relation.id(), recorded.moment());
    }

    /** Records that a relation should never have been recorded: it no longer counts, and stays readable. */
    @Transactional
    public RelationView withdraw(UUID id, NewWithdrawal said) {
        ClaimRelation relation = database.find(ClaimRelation.class, id);
        if (relation == null) {
            throw Problem.notFound("relation", id);
        }
        lock(relation.claimId(), relation.otherClaimId());
        if (database.find(ClaimRelationWithdrawal.class, id) != null) {
            throw Problem.conflict(Refusal.WITHDRAWN);
        }
        Recorded recorded = ledger.place();
        database.persist(new ClaimRelationWithdrawal(id, said, recorded));
        NewRelation related = new NewRelation(relation.otherClaimId(), relation.kind());
        record(EntryKind.CLAIM_RELATION_WITHDRAWN, relation, new Withdrawn(id, related, said.reason()));
        return get(relation.claimId(), id, recorded.moment());
    }

    /** As the ledger keeps it. */
    private record Withdrawn(UUID relationId, NewRelation relation, String reason) {}

    /** In one order, so that two who relate the same claims at once don't wait for each other for ever. */
    private void lock(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(claims::lock);
    }

    private void record(EntryKind what, ClaimRelation relation, Object fact) {
        Subject.Kind claim = Subject.Kind.CLAIM;
        ledger.record(what, relation.claimId(), fact, claim.of(relation.claimId()), claim.of(relation.otherClaimId()));
    }

    /** One relation of a claim, read from either end. */
    public RelationView get(UUID claim, UUID id, Moment moment) {
        return of(claim, moment).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> moment.notFound("relation", id));
    }

    /** HQL: whether for that {@code why}, at an instant, the one claim has to do with the other's fall: not by a withdrawn relation. */
    public static String stillRelated(String claim, String why, String other, String at) {
        return "cast(function('still_related', %s, cast(%s as String), %s, %s) as Boolean)"
                .formatted(claim, why, other, at);
    }

    /** HQL: whether what took this claim's place by a relation that was withdrawn at one instant takes it again at another. */
    public static String succeededAgain(String claim, String withdrawnAt, String at) {
        return ("exists (select 1 from ClaimRelation q, ClaimRelation p, ClaimRelationWithdrawal z where q.otherClaimId = %1$s"
                        + " and q.kind = SUPERSEDES and q.recorded.at > %2$s and q.recorded.at <= %3$s"
                        + " and not exists (from ClaimRelationWithdrawal o where o.relationId = q.id and o.recorded.at <= %3$s)"
                        + " and p.claimId = q.claimId and p.otherClaimId = q.otherClaimId and p.kind = SUPERSEDES"
                        + " and z.relationId = p.id and z.recorded.at = %2$s)")
                .formatted(claim, withdrawnAt, at);
    }

    /** The claim and all that say the same, as duplicates of duplicates. */
    public Set<UUID> duplicates(UUID id, Moment moment) {
        return moment.bind(database.createNativeQuery(RelationRules.DUPLICATES, Tuple.class))
                .setParameter("id", id)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same of each of these. */
    public Map<UUID, Set<UUID>> duplicates(Collection<UUID> ids, Moment moment) {
        return moment.bind(database.createNativeQuery(RelationRules.DUPLICATES_OF_EACH, Tuple.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("one", UUID.class),
                        Collectors.mapping(row -> row.get("id", UUID.class), Collectors.toSet())));
    }

    /** The claims that depend on one of these. */
    public Set<UUID> dependingOn(Set<UUID> ids, Moment moment) {
        return Set.copyOf(moment.bind(database.createQuery(DEPENDING_ON, UUID.class))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList());
    }

    /** How the claim stands to others and others to it, withdrawn ones too, in the order of recording. */
    public List<RelationView> of(UUID id, Moment moment) {
        return moment.bind(database.createQuery(RELATIONS, RelationView.class))
                .setParameter("claim", id)
                .getResultList();
    }
}
