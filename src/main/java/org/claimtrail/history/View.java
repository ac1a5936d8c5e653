package org.claimtrail.history;

import static org.claimtrail.history.Version.known;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How versions of one kind are read: whole, or as the record of one query, with what they are about named. */
public final class View<V extends Versioned> {
    private final String what;
    private final Class<V> type;

    // Said once: Hibernate knows a query by its text, whose hash is the text's own to remember.
    private final String known;
    private final String one;
    private final String versions;
    private final String corrected;

    /** Of what has no date in the world. */
    public View(String what, Class<V> type, String entity, String select) {
        this(what, type, entity, select, "true");
    }

    /**
     * @param what what one of them is called where there is none
     * @param type the record that a query makes of a version
     * @param entity what is queried for versions, as {@code v}
     * @param select HQL: all of these records, without a condition
     * @param byThen HQL: {@code v} may have been so by {@code :lastDay}
     */
    public View(String what, Class<V> type, String entity, String select, String byThen) {
        this.what = what;
        this.type = type;
        this.known = select + " where " + known(entity, "v") + " and " + byThen + " and ";
        this.one = known + "v.key.id = :id";
        this.versions = select + " where v.key.id = :id and v.recorded.at <= :knownAt order by v.key.version";
        this.corrected = select + " where among(:ids, v.key.id) and " + Version.corrected(entity, "v")
                + " order by v.key.version";
    }

    /** Those known at a moment that meet this condition; {@code rest} can also say in which order. */
    public TypedQuery<V> where(String rest, EntityManager database) {
        return database.createQuery(known + rest, type);
    }

    /** @throws org.claimtrail.platform.refusal.Problem 404 where there is none with this id at the moment */
    public V get(UUID id, Moment moment, EntityManager database) {
        return moment.bind(database.createQuery(one, type))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> moment.notFound(what, id));
    }

    /** All versions recorded by then of one that is there at the moment, oldest first. */
    public List<V> versions(UUID id, Moment moment, EntityManager database) {
        get(id, moment, database);
        return moment.bind(database.createQuery(versions, type))
                .setParameter("id", id)
                .getResultList();
    }

    /** What these said before they were corrected, each one's oldest first. */
    public List<V> corrected(Collection<UUID> ids, Moment moment, EntityManager database) {
        return moment.bind(database.createQuery(corrected, type))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}
