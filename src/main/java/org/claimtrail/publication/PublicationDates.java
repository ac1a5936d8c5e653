package org.claimtrail.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Version;
import org.claimtrail.ledger.Changed;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.platform.refusal.Phrase;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.lineage.Derivation;
import org.hibernate.Session;

/**
 * Whether dates can be so beside those of publications: nothing is dated after the work that reports it, and no work before what it
 * derives from, whatever lies between and has no date. Asked with the place taken: from then on nobody else can date a work anew.
 */
@ApplicationScoped
public class PublicationDates {
    /** Of all that derives from these works, and of these, the one that is surely dated first: {@code 2024} ends with that year. */
    private static final String EARLIEST_AHEAD = Ancestry.AHEAD.replace(
            "select id from ahead", """
            select v.title as title, v.published_on as day from ahead a
              join publication_version v on v.id = a.id and v.published_on is not null and %s
            order by v.published_on || right('-12-31', 10 - length(v.published_on)) limit 1""".formatted(Version.knownInSql("publication_version", "v")));

    /** Of all that these works derive from, and of these, the one that is surely dated last, and which of these leads there. */
    private static final String LATEST_BEHIND = """
            with recursive behind (root, id) as (
              select w.id, w.id from unnest(cast(:ids as uuid[])) w (id)
              union
              select b.root, d.publication_id from behind b
                join publication_version v on v.id = b.id and %1$s
                join publication_derivation d on d.id = v.id and d.version = v.version
              where d.publication_id is not null
            )
            select b.root as root, v.title as title, v.published_on as day from behind b
              join publication_version v on v.id = b.id and v.published_on is not null and %1$s
            order by v.published_on desc, b.root = b.id desc limit 1""".formatted(Version.knownInSql("publication_version", "v"));

    @Inject
    Session database;

    /**
     * Refuses that something is dated after the work that reports it. To be asked with the place taken: from then on nobody else can
     * date the work anew.
     *
     * @param field that has the date
     * @param day null where there is none
     */
    public void refuseAfterItsReport(String field, PartialDate day, UUID id, Phrase why) {
        if (day == null) {
            return;
        }
        PartialDate publishedOn = publishedOn(id);
        if (PartialDate.isSurelyBeforeElsewhere(publishedOn, day)) {
            throw Problem.refused(field, why, publishedOn);
        }
    }

    /**
     * Refuses the correction that dates a work before what it reports.
     *
     * @param reported the days of what a work reports
     */
    public void refuseBeforeWhatItReports(Changed changed, Function<UUID, Stream<PartialDate>> reported, Phrase why) {
        if (changed.kind() != EntryKind.PUBLICATION_CORRECTED) {
            return;
        }
        UUID id = changed.subject().id();
        PartialDate publishedOn = publishedOn(id);
        if (publishedOn == null) {
            return;
        }
        reported.apply(id)
                .filter(day -> PartialDate.isSurelyBeforeElsewhere(publishedOn, day))
                .findFirst()
                .ifPresent(day -> {
                    throw Problem.refused("publishedOn", why, day);
                });
    }

    /**
     * Refuses a step back, of the work or of a passage in it, from what is surely dated earlier, however many works lie between. To be
     * asked with the place taken, as {@link #refuseAfterItsReport}.
     */
    public void refuseBeforeOrigins(UUID id, List<Derivation> steps, Moment moment) {
        refuseBeforeOrigins(List.of(id), Derivation.publications(steps), moment, origin -> field(steps, origin));
    }

    /**
     * The same of works that each derive from all of {@code origins}.
     *
     * @param field to blame
     */
    public void refuseBeforeOrigins(Collection<UUID> deriving, Collection<UUID> origins, Moment moment, String field) {
        refuseBeforeOrigins(deriving, origins, moment, origin -> field);
    }

    /** Of a step that is not new it is the date of the work itself that was moved. */
    void refuseDisorder(PublicationView before, NewPublication said, Moment now) {
        List<UUID> id = List.of(before.id());
        List<Derivation> known = before.steps();
        List<Derivation> added = said.derivesFrom().stream()
                .filter(step -> !known.contains(step))
                .toList();
        refuseBeforeOrigins(id, Derivation.publications(added), now, step -> field(said.derivesFrom(), step));
        refuseBeforeOrigins(id, id, now, "publishedOn");
    }

    static String field(List<Derivation> steps, UUID origin) {
        return "derivesFrom["
                + steps.stream().map(Derivation::publicationId).toList().indexOf(origin) + "].publicationId";
    }

    /**
     * Refuses that a work, or what derives from it, is surely dated before what it derives from.
     *
     * @param deriving works that each derive from all of {@code origins}
     * @param field to blame, by the one of {@code origins} that leads to what is dated too late
     */
    void refuseBeforeOrigins(
            Collection<UUID> deriving, Collection<UUID> origins, Moment moment, Function<UUID, String> field) {
        if (deriving.isEmpty() || origins.isEmpty()) {
            return;
        }
        find(LATEST_BEHIND, origins, moment)
                .ifPresent(origin -> find(EARLIEST_AHEAD, deriving, moment)
                        .filter(work -> PartialDate.isSurelyBeforeElsewhere(day(work), day(origin)))
                        .ifPresent(work -> {
                            throw Problem.refused(
                                    field.apply(origin.get("root", UUID.class)),
                                    Refusal.BEFORE_ORIGIN,
                                    title(work),
                                    day(work),
                                    title(origin),
                                    day(origin));
                        }));
    }

    private Optional<Tuple> find(String sql, Collection<UUID> ids, Moment moment) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("knownAt", moment.knownAt())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .findFirst();
    }

    private PartialDate publishedOn(UUID id) {
        return database.createQuery(
                        "select v.publishedOn from PublicationVersion v where v.key.id = :id order by v.key.version desc",
                        PartialDate.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getSingleResultOrNull();
    }

    private static String title(Tuple work) {
        return work.get("title", String.class);
    }

    private static PartialDate day(Tuple work) {
        return new PartialDate(work.get("day", String.class));
    }
}
