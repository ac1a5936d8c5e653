package org.claimtrail.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;

/**
 * The door to change requests: an editor neither approves nor rejects a proposal, but gives it back to its proposer with what is to be
 * otherwise. It ends nothing: the proposal waits on, and can still be decided, fall stale or be withdrawn.
 */
@ApplicationScoped
public class ChangeRequests {
    private static final String OPEN = "from ChangeRequest c where c.judgementId = :id"
            + " and not exists (from ChangeAnswer a where a.changeRequestId = c.id)";

    private static final String ALL = "select c.judgementId, c, w from ChangeRequest c"
            + " left join ChangeAnswer w on w.changeRequestId = c.id and w.recorded.at <= :knownAt"
            + " where among(:ids, c.judgementId) and c.recorded.at <= :knownAt order by c.recorded.at";

    @Inject
    Judgements judgements;

    @Inject
    Decisions decisions;

    @Inject
    TwoPeople twoPeople;

    @Inject
    Ledger ledger;

    @Inject
    EntityManager database;

    /** Asks for changes of somebody else's proposal. */
    @Transactional
    public JudgementView request(UUID id, NewChangeRequest said) {
        return request(decisions.lockProposed(id), said);
    }

    /** Asks for the same changes of several proposals on one claim, or of none of them. */
    @Transactional
    public List<JudgementView> request(UUID claimId, NewDecisions said) {
        NewChangeRequest asked = new NewChangeRequest(said.reason());
        return decisions.lockProposed(claimId, said).stream()
                .map(judgement -> request(judgement, asked))
                .toList();
    }

    private JudgementView request(Judgement judgement, NewChangeRequest said) {
        twoPeople.refuseOwnOrClient(judgement);
        if (said.reason() == null) {
            throw Problem.refused("reason", Refusal.NO_CHANGES);
        }
        if (open(judgement.id()) != null) {
            throw Problem.conflict(Refusal.ASKED);
        }
        Recorded recorded = ledger.place();
        // It can have ended until here, and not from here on.
        decisions.refuseEnded(judgement.id(), recorded.moment());
        database.persist(new ChangeRequest(judgement, said.reason(), recorded));
        ledger.record(EntryKind.JUDGEMENT_CHANGES_REQUESTED, judgement.id(), said);
        return judgements.get(judgement.id(), recorded.moment());
    }

    /** Says the same of several, of which changes were asked for; those of which none were stay as they are. */
    @Transactional
    public void answer(List<UUID> ids, NewChangeAnswer said) {
        List<UUID> asked = ids.stream().filter(id -> open(id) != null).toList();
        if (asked.isEmpty()) {
            throw Problem.conflict(Refusal.NOT_ASKED);
        }
        asked.forEach(id -> answer(id, said));
    }

    /** Says why one's own proposal stands as it is: it is the editors' again. */
    @Transactional
    public JudgementView answer(UUID id, NewChangeAnswer said) {
        Judgement judgement = decisions.lockProposed(id);
        if (!twoPeople.isProposer(judgement)) {
            throw Problem.of(403, Refusal.NOT_ASKED_OF);
        }
        ChangeRequest asked = open(id);
        if (asked == null) {
            throw Problem.conflict(Refusal.NOT_ASKED);
        }
        Recorded recorded = ledger.place();
        decisions.refuseEnded(id, recorded.moment());
        database.persist(new ChangeAnswer(asked, said.answer(), recorded));
        ledger.record(EntryKind.JUDGEMENT_CHANGES_ANSWERED, id, said);
        return judgements.get(id, recorded.moment());
    }

    /** All that were made of these proposals, by their ids, the first ones first; what none was made of is left out. */
    public Map<UUID, List<ChangeRequestView>> of(Collection<UUID> ids, Moment moment) {
        return ids.isEmpty()
                ? Map.of()
                : moment.bind(database.createQuery(ALL, Object[].class))
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(
                                        row -> ChangeRequestView.of((ChangeRequest) row[1], (ChangeAnswer) row[2]),
                                        Collectors.toList())));
    }

    private ChangeRequest open(UUID judgementId) {
        return database.createQuery(OPEN, ChangeRequest.class)
                .setParameter("id", judgementId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
