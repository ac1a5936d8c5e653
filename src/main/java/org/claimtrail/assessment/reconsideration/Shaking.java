package org.claimtrail.assessment.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.assessment.Assessments;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.Gist;
import org.claimtrail.assessment.reconsideration.ReconsiderationView.Why;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.Beforehand;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.ledger.Upcoming;

/** Calls claims to be looked at again, and works out beforehand which. */
@ApplicationScoped
class Shaking {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Beforehand beforehand;

    @Inject
    Assessments assessments;

    /** One claim that is shaken, and what the rules say of it before and after. */
    record Shaken(UUID claim, Why why, Conclusion before, Conclusion after) {
        boolean isChanged() {
            return !before.equals(after);
        }

        static Shaken of(Basis before, Why why, Basis after) {
            return new Shaken(
                    before.claimId(),
                    why,
                    Gist.of(before).conclusion(),
                    Gist.of(after).conclusion());
        }
    }

    /** Hundreds of claims can rest on what falls. */
    void prepare(Upcoming upcoming, Subject cause, Function<Moment, List<Shaken>> find) {
        beforehand.prepare(upcoming, find, (shaken, recorded) -> shake(shaken, cause, recorded));
    }

    Map<UUID, Conclusion> conclusions(Set<UUID> claims, Moment moment) {
        return assessments.bases(claims, moment).values().stream()
                .collect(
                        Collectors.toMap(Basis::claimId, basis -> Gist.of(basis).conclusion()));
    }

    /** Whether somebody decided on it what can be wrong. */
    static boolean isDecided(ClaimView claim) {
        return claim.evidenceLevel() != null
                || claim.status() != ClaimStatus.REPORTED && claim.status() != ClaimStatus.UNDER_REVIEW;
    }

    void shake(List<Shaken> shaken, Subject cause, Recorded recorded) {
        List<Reconsideration> reconsiderations = shaken.stream()
                .sorted(Comparator.comparing(Shaken::claim))
                .map(it -> new Reconsideration(it.claim(), cause, it.why(), it.before(), it.after(), recorded))
                .toList();
        // All of one kind, then all of the other: the database takes each in a few batches.
        reconsiderations.forEach(database::persist);
        reconsiderations.forEach(
                it -> ledger.record(EntryKind.CLAIM_SHAKEN, it.claimId(), Map.of("cause", cause, "why", it.why())));
    }
}
