package org.claimtrail.assessment;

import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.assessment.core.trackrecord.Outcome;
import org.claimtrail.assessment.core.trackrecord.TrackRecord;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.history.Moment;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.Sources;
import org.claimtrail.source.pair.SameSources;

/** The door to track records: what sources' words came to, of what {@link Observing} kept. */
@ApplicationScoped
public class TrackRecords implements PanacheRepositoryBase<Observation, Observation.Key> {
    /**
     * A claim that was re-opened, or resolved otherwise, is judged by what is decided last of what took effect by then. That it was taken
     * back, or another took its place, says nothing else of it.
     */
    private static final String OUTCOMES =
            "select new org.claimtrail.assessment.core.trackrecord.Outcome(o.claimId, v.statement, v.language, v.topics,"
                    + " o.direction, o.held, o.statedLikelihood, o.recorded.at) from Observation o"
                    + " join Judgement j on j.id = o.key.judgementId"
                    + " join ClaimVersion v on " + known("ClaimVersion", "v", "o.claimId")
                    + " where among(:names, o.key.sourceId) and o.recorded.at <= :knownAt and j.effectiveOn <= :lastDay"
                    + " and not exists (from Decision d join Judgement n on n.id = d.judgementId where d.subjectId = o.claimId"
                    + " and d.aspect = STATUS and d.outcome = APPROVED and d.recorded.at > o.recorded.at"
                    + " and d.recorded.at <= :knownAt and n.effectiveOn <= :lastDay and n.value not in ('RETRACTED', 'SUPERSEDED'))"
                    + " order by o.recorded.at, o.key.sourceId";

    @Inject
    Sources sources;

    @Inject
    SameSources sameSources;

    @Inject
    Relations relations;

    public TrackRecord of(UUID sourceId, Moment moment) {
        return of(sources.get(sourceId, moment), moment);
    }

    /** That of a source which was read already. */
    public TrackRecord of(SourceView source, Moment moment) {
        UUID sourceId = source.id();
        List<Outcome> outcomes = moment.bind(getEntityManager().createQuery(OUTCOMES, Outcome.class))
                .setParameter("names", sameSources.alike(sourceId, moment).toArray(UUID[]::new))
                .getResultList();
        Set<UUID> claimIds = outcomes.stream().map(Outcome::claimId).collect(Collectors.toSet());
        return TrackRecord.of(
                moment.knownAt(), moment.asOf(), sourceId, outcomes, relations.duplicates(claimIds, moment));
    }
}
