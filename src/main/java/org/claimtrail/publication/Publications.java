package org.claimtrail.publication;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.history.View;
import org.claimtrail.history.list.Finder;
import org.claimtrail.history.list.Sought;
import org.claimtrail.history.list.Where;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.WebAddresses;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.retraction.PublicationRetraction;
import org.jspecify.annotations.Nullable;

/** The door to publications, their captures and what they derive from. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<PublicationVersion, Version.Key> {
    static final View<PublicationView> VIEW = new View<>(
            "publication",
            PublicationView.class,
            "PublicationVersion",
            "select new org.claimtrail.publication.PublicationView(v, s, r) from PublicationVersion v"
                    + " join SourceVersion s on " + known("SourceVersion", "s", "v.publisherId")
                    + " left join PublicationRetraction r on " + PublicationRetraction.known("r", "v.key.id"),
            byThen("v.publishedOn"));

    @Inject
    Ledger ledger;

    @Inject
    Finder finder;

    @Inject
    WebAddresses addresses;

    @Inject
    OwnAddresses ownAddresses;

    @Inject
    Derivations derivations;

    @Inject
    PublicationDates dates;

    @Inject
    Ancestry ancestry;

    @Transactional
    public PublicationView add(NewPublication said) {
        Corrections.requireNoReason(said.reason());
        derivations.requireAll(said);
        Captures.refuseEarly("captures[%s].", said.captures(), said.publishedOn());
        NewPublication kept = said.withoutRepeats(addresses);
        Recorded recorded = ledger.place();
        UUID id = recorded.newId();
        String address = ownAddresses.of(id, kept);
        getEntityManager().persist(new Publication(id));
        persist(new PublicationVersion(Version.first(id), kept, address, recorded), kept.derivesFrom());
        dates.refuseBeforeOrigins(id, said.derivesFrom(), recorded.moment());
        ledger.record(EntryKind.PUBLICATION_ADDED, id, kept);
        return get(id, recorded.moment());
    }

    /**
     * Records a new version; earlier ones stay readable.
     *
     * @param saying says what it is, given what it was, once nobody else records about the publication
     */
    @Transactional
    public PublicationView correct(UUID id, String ifMatch, Function<PublicationView, NewPublication> saying) {
        lock(id);
        PublicationView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        NewPublication said = saying.apply(present);
        Corrections.requireReason(said.reason());
        derivations.requireAll(said);
        Captures.refuseEarly("captures[%s].", said.captures(), said.publishedOn());
        Retractions.refuseDatedAfter(said.publishedOn(), present.retraction());
        Derivations.refuseFrom(id, said.derivesFrom());
        NewPublication kept = said.withoutRepeats(addresses);
        // Where a work is preserved says nothing else of it: no judgement rests on that but a release, which shows it.
        boolean isPreservedOnly =
                present.said(present.steps(), kept.captures(), kept.reason()).equals(kept);
        if (isPreservedOnly) {
            return change(id, EntryKind.PUBLICATION_PRESERVED, kept);
        }
        PublicationView corrected = change(id, EntryKind.PUBLICATION_CORRECTED, kept);
        dates.refuseDisorder(present, said, ledger.place().moment());
        return corrected;
    }

    /**
     * Adds a step back to those recorded already, as a new version.
     *
     * @param saying says which, once nobody else records about the publication; null where that is still to be asked: then none is added
     */
    @Transactional
    public PublicationView derive(UUID id, Supplier<@Nullable Derivation> saying) {
        lock(id);
        PublicationView present = get(id, ledger.present());
        Derivation step = saying.get();
        if (step == null) {
            return present;
        }
        List<Derivation> steps = new ArrayList<>(present.steps());
        if (steps.contains(step)) {
            throw Problem.conflict(Refusal.DERIVATION_AGAIN);
        }
        derivations.requireAll("", List.of(step));
        Derivations.refuseFrom(id, "", step);
        steps.add(step);
        NewPublication said = present.said(steps, present.captures(), Addition.ADDED_DERIVATION.english());
        PublicationView derived = change(id, EntryKind.PUBLICATION_DERIVATION_ADDED, said);
        dates.refuseBeforeOrigins(
                List.of(id),
                Derivation.publications(List.of(step)),
                ledger.place().moment(),
                "publicationId");
        return derived;
    }

    /** Adds a capture to those recorded already, as a correction; what it says and where it comes from stay as they are. */
    @Transactional
    public PublicationView capture(UUID id, Capture capture) {
        lock(id);
        PublicationView present = get(id, ledger.present());
        Captures.refuseEarly("", List.of(capture), present.publishedOn());
        List<Capture> captures = new ArrayList<>(present.captures());
        captures.add(capture);
        if (Captures.withoutRepeats(captures, addresses).size() < captures.size()) {
            throw Problem.conflict(Refusal.CAPTURE_AGAIN);
        }
        return change(
                id,
                EntryKind.PUBLICATION_PRESERVED,
                present.said(present.steps(), captures, Addition.ADDED_CAPTURE.english()));
    }

    public PublicationView get(UUID id, Moment moment) {
        return ancestry.withLineage(List.of(VIEW.get(id, moment, getEntityManager())), moment)
                .get(0);
    }

    /**
     * Newest first, but those that have the words side by side before the others.
     *
     * @param url the address, however it is written; null for any
     * @param q words of the title or the address; blank for any
     * @param gap what is missing; null for any
     */
    public Page<PublicationView> list(
            @Nullable String url, @Nullable String q, @Nullable PublicationGap gap, Window window) {
        return list(url, finder.sought(q, Finder.Among.PUBLICATION, false, window.moment()), gap, window);
    }

    /** Those of whose title somebody typed so much already. */
    public List<PublicationView> begun(@Nullable String typed, Window window) {
        return list(null, finder.begun(typed, Finder.Among.PUBLICATION, window.moment()), null, window)
                .items();
    }

    private Page<PublicationView> list(
            @Nullable String url, Sought sought, @Nullable PublicationGap gap, Window window) {
        Where found = new Where(gap == null ? "true" : gap.condition()).found(sought, "v.key.id");
        if (url != null) {
            // At what is no address nothing stands.
            String address = Objects.requireNonNullElse(addresses.normal(Folded.strip(url)), "");
            found.and("v.urlNormal = :url", "url", address);
        }
        List<PublicationView> works = found.bestFirst(VIEW, window, getEntityManager());
        return window.page(ancestry.withLineage(works, window.moment()), PublicationView::id);
    }

    /** Those that stand at this address, or are called so, as people read it, at that moment. */
    public List<PublicationView> named(String urlOrTitle, Moment moment) {
        String found = "(v.urlNormal = :url or v.folded = :title) order by v.key.id";
        return ancestry.withLineage(
                moment.bind(VIEW.where(found, getEntityManager()))
                        .setParameter("url", addresses.normal(Folded.strip(urlOrTitle)))
                        .setParameter("title", Folded.of(urlOrTitle))
                        .getResultList(),
                moment);
    }

    /** All versions recorded by then, oldest first. */
    public List<PublicationView> versions(UUID id, Moment moment) {
        return ancestry.withLineage(VIEW.versions(id, moment, getEntityManager()), moment);
    }

    /** The present version of a publication that {@code field} points to; refuses an id that is none. */
    public PublicationVersion require(String field, UUID id) {
        return find("key.id = ?1 order by key.version desc", id)
                .firstResultOptional()
                .orElseThrow(() -> Problem.refused(field, Refusal.UNKNOWN_PUBLICATION, id));
    }

    /** Makes other recordings about this publication wait for this transaction. */
    void lock(UUID id) {
        if (getEntityManager().find(Publication.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Problem.notFound("publication", id);
        }
    }

    private PublicationView change(UUID id, EntryKind kind, NewPublication said) {
        Recorded recorded = ledger.place();
        persist(
                new PublicationVersion(require("id", id).next(), said, ownAddresses.of(id, said), recorded),
                said.derivesFrom());
        ledger.record(kind, id, said, Subject.Kind.PUBLICATION.of(id));
        return get(id, recorded.moment());
    }

    private void persist(PublicationVersion version, List<Derivation> steps) {
        persist(version);
        for (int i = 0; i < steps.size(); i++) {
            getEntityManager().persist(new PublicationDerivation(version, i, steps.get(i)));
        }
    }
}
