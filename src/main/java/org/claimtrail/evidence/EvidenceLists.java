package org.claimtrail.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.list.Window;
import org.claimtrail.platform.paging.Page;

/** The door to lists of evidence. */
@ApplicationScoped
public class EvidenceLists {
    @Inject
    EntityManager database;

    @Inject
    Passages passages;

    /** The items on a claim, withdrawn ones too, in the order of recording. */
    public Page<EvidenceView> list(UUID claimId, Window window) {
        String found = "v.claimId = :claim" + window.newerThan("v.key.id") + " order by v.key.id";
        List<EvidenceView> items = window.bind(Evidence.VIEW.where(found, database))
                .setParameter("claim", claimId)
                .getResultList();
        return window.page(passages.withLineage(items, window.moment()), EvidenceView::id);
    }

    /** What a source vouches for, on any claim, withdrawn items too, newest first. */
    public Page<EvidenceView> vouchedBy(UUID sourceId, Window window) {
        return list("v.sourceId", sourceId, window);
    }

    /** What stands in a publication, on any claim, withdrawn items too, newest first. */
    public Page<EvidenceView> in(UUID publicationId, Window window) {
        return list("v.publicationId", publicationId, window);
    }

    /** What is about one of these things, on any claim, withdrawn items too, newest first. */
    public Page<EvidenceView> about(List<UUID> things, Window window) {
        return list("v.thingId", things, window);
    }

    /**
     * Whose passage comes from a source, whatever the whole work derives from, on any claim, newest first; none that was withdrawn, and
     * without what else it derives from.
     */
    public Page<EvidenceView> from(UUID sourceId, Window window) {
        String from = "w is null and v.key.id in (select d.key.id from EvidenceDerivation d"
                + " where d.key.version = v.key.version and d.step.sourceId in :ids)";
        return window.page(found(from, List.of(sourceId), window), EvidenceView::id);
    }

    private Page<EvidenceView> list(String field, UUID id, Window window) {
        return list(field, List.of(id), window);
    }

    private Page<EvidenceView> list(String field, List<UUID> ids, Window window) {
        List<EvidenceView> items = found(field + " in :ids", ids, window);
        return window.page(passages.withLineage(items, window.moment()), EvidenceView::id);
    }

    private List<EvidenceView> found(String where, List<UUID> ids, Window window) {
        String found = where + window.olderThan("v.key.id") + " order by v.key.id desc";
        return window.bind(Evidence.VIEW.where(found, database))
                .setParameter("ids", ids)
                .getResultList();
    }
}
