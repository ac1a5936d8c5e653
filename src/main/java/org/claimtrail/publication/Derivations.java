package org.claimtrail.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.platform.refusal.Checks;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refused;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.source.Sources;
import org.hibernate.Session;

/** Whether steps back, of works or of passages, lead to what is recorded. */
@ApplicationScoped
public class Derivations {
    @Inject
    Session database;

    @Inject
    Sources sources;

    /** Refuses a work whose publisher, or what it derives from, is not recorded, all at once. */
    void requireAll(NewPublication said) {
        new Checks()
                .of(said.publisherId(), id -> sources.require("publisherId", id))
                .of(said.derivesFrom(), this::requireAll)
                .refuse();
    }

    void tellAll(@Observes Refused refused) {
        refused.check(NewPublication.class, this::requireAll);
        refused.check(Derivation.class, step -> requireAll("", List.of(step)));
    }

    /** Refuses steps that lead to what is not recorded, all at once. */
    public void requireAll(List<Derivation> steps) {
        requireAll("derivesFrom[%s].", steps);
    }

    /** One query for all publications and one for all sources: there can be two hundred. */
    void requireAll(String field, List<Derivation> steps) {
        Collection<UUID> works = existing(steps, Derivation::publicationId, this::among);
        Collection<UUID> origins = existing(steps, Derivation::sourceId, sources::among);
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Derivation step = steps.get(i);
            if (step == null) {
                continue;
            }
            String at = field.formatted(i);
            if (step.publicationId() != null && !works.contains(step.publicationId())) {
                unknown.add(Violation.of(at + "publicationId", Refusal.UNKNOWN_PUBLICATION, step.publicationId()));
            }
            if (step.sourceId() != null && !origins.contains(step.sourceId())) {
                unknown.add(Sources.unknown(at + "sourceId", step.sourceId()));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.refused(unknown);
        }
    }

    private static Collection<UUID> existing(
            List<Derivation> steps, Function<Derivation, UUID> end, Function<Collection<UUID>, List<UUID>> among) {
        Set<UUID> ids = steps.stream()
                .filter(Objects::nonNull)
                .map(end)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? ids : Set.copyOf(among.apply(ids));
    }

    private List<UUID> among(Collection<UUID> ids) {
        return database.createQuery("select id from Publication where among(:ids, id)", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    static void refuseFrom(UUID id, List<Derivation> steps) {
        for (int i = 0; i < steps.size(); i++) {
            refuseFrom(id, "derivesFrom[" + i + "].", steps.get(i));
        }
    }

    /** Refuses a step from a work to itself. */
    static void refuseFrom(UUID id, String field, Derivation step) {
        if (id.equals(step.publicationId())) {
            throw Problem.refused(field + "publicationId", Refusal.FROM_ITSELF);
        }
    }
}
