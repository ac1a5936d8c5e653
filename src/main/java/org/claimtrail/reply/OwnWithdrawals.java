package org.claimtrail.reply;

import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.source.pair.SameSources;

/** Nobody takes back what another said: that holds when it is recorded, and when two names are parted. */
@ApplicationScoped
public class OwnWithdrawals {
    /** Of a reply, or of the claim itself. */
    private static final String WITHDRAWN_BY_ANOTHER =
            "select b.id, b.respondentId, coalesce(i.respondentId, c.claimantId)"
                    + " from Reply b left join Reply i on i.id = b.withdrawsReplyId"
                    + " join ClaimVersion c on " + known("ClaimVersion", "c", "b.claimId")
                    + " join ReplyVersion w on " + known("ReplyVersion", "w", "b.id")
                    + " where w.kind = WITHDRAWAL and " + ReplyWithdrawal.counts("b.id")
                    + " and b.respondentId <> coalesce(i.respondentId, c.claimantId)"
                    + " and among(:names, b.respondentId) and among(:names, coalesce(i.respondentId, c.claimantId)) order by b.id";

    @Inject
    EntityManager database;

    @Inject
    SameSources sameSources;

    /**
     * That two of these sources are one no longer, where the one is recorded to have taken back what the other said.
     *
     * @throws Problem 409, which names the withdrawal
     */
    public void require(Collection<UUID> sourceIds, Moment moment) {
        Map<UUID, Set<UUID>> parties = sameSources.alike(sourceIds, moment);
        Set<UUID> names = parties.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        moment.bind(database.createQuery(WITHDRAWN_BY_ANOTHER, Object[].class))
                .setParameter("names", names.toArray(UUID[]::new))
                .getResultStream()
                .filter(row ->
                        parties.values().stream().noneMatch(party -> party.contains(row[1]) && party.contains(row[2])))
                .findFirst()
                .ifPresent(row -> {
                    throw Problem.conflict(Refusal.TAKEN_BACK_BY_ANOTHER, row[0]);
                });
    }
}
