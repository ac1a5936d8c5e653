package org.claimtrail.publication;

import static org.claimtrail.history.Version.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.history.list.Window;
import org.claimtrail.platform.paging.Page;
import org.hibernate.Session;

/** Works by what is known of them beside their titles: who brought them out, where they stand, and their ids. */
@ApplicationScoped
public class PublishedWorks {
    @Inject
    Session database;

    @Inject
    Ancestry ancestry;

    /** Newest first. */
    public Page<PublicationView> by(UUID publisherId, Window window) {
        String found = "v.publisherId = :publisher" + window.olderThan("v.key.id") + " order by v.key.id desc";
        List<PublicationView> items = window.bind(Publications.VIEW.where(found, database))
                .setParameter("publisher", publisherId)
                .getResultList();
        return window.page(ancestry.withLineage(items, window.moment()), PublicationView::id);
    }

    /** The ids of those that stand at one of these addresses in normal form, in no order. */
    public List<UUID> idsAt(Collection<String> addresses, Moment moment) {
        return moment.bind(database.createQuery(
                        "select v.key.id from PublicationVersion v where " + known("PublicationVersion", "v")
                                + " and v.urlNormal in :addresses",
                        UUID.class))
                .setParameter("addresses", addresses)
                .getResultList();
    }

    /** Those of these ids that are recorded at that moment, in no order. */
    public List<PublicationView> those(Collection<UUID> ids, Moment moment) {
        List<PublicationView> works = moment.bind(Publications.VIEW.where("among(:ids, v.key.id)", database))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return ancestry.withLineage(works, moment);
    }

    /** In no order. */
    public List<UUID> idsBy(UUID publisherId, Moment moment) {
        return moment.bind(database.createQuery(
                        "select v.key.id from PublicationVersion v where " + known("PublicationVersion", "v")
                                + " and v.publisherId = :publisher",
                        UUID.class))
                .setParameter("publisher", publisherId)
                .getResultList();
    }
}
