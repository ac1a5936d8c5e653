package org.claimtrail.claim.relation;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Problem;
import org.hibernate.Session;

/** The door to relations: how claims stand to each other. */
@ApplicationScoped
public class Relations {
    private static final String RELATIONS =
            "select new org.claimtrail.claim.relation.RelationView(r, a, b) from ClaimRelation r"
                    + " join ClaimVersion a on " + known("ClaimVersion", "a", "r.claimId")
                    + " join ClaimVersion b on " + known("ClaimVersion", "b", "r.otherClaimId")
                    + " where (r.claimId = :claim or r.otherClaimId = :claim) and r.recorded.at <= :knownAt"
                    + " and " + byThen("a.statedOn") + " and " + byThen("b.statedOn")
                    + " order by r.id";

    private static final String DEPENDING_ON = "select distinct r.claimId from ClaimRelation r"
            + " where r.kind = DEPENDS_ON and r.otherClaimId in :ids and r.recorded.at <= :knownAt";

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
        // In one order, so that two who relate the same claims at once don't wait for each other for ever.
        List.of(id, said.otherClaimId()).stream().sorted().forEach(claims::lock);
        Recorded recorded = ledger.place();
        rules.refuseImpossible(id, said);
        ClaimRelation relation = new ClaimRelation(id, said, recorded);
        database.persist(relation);
        Subject.Kind claim = Subject.Kind.CLAIM;
        ledger.record(EntryKind.CLAIM_RELATED, id, said, claim.of(id), claim.of(said.otherClaimId()));
        return of(id, recorded.moment()).stream()
                .filter(view -> view.id().equals(relation.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The claim and all that say the same, as duplicates of duplicates. */
    public Set<UUID> duplicates(UUID id, Moment moment) {
        return Set.copyOf(moment.bind(database.createNativeQuery(RelationRules.DUPLICATES, UUID.class))
                .setParameter("id", id)
                .getResultList());
    }

    /** The claims that depend on one of these. */
    public Set<UUID> dependingOn(Set<UUID> ids, Moment moment) {
        return Set.copyOf(moment.bind(database.createQuery(DEPENDING_ON, UUID.class))
                .setParameter("ids", ids)
                .getResultList());
    }

    /** How the claim stands to others and others to it, in the order of recording. */
    public List<RelationView> of(UUID id, Moment moment) {
        return moment.bind(database.createQuery(RELATIONS, RelationView.class))
                .setParameter("claim", id)
                .getResultList();
    }
}
