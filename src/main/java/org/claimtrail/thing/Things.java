package org.claimtrail.thing;

import static org.claimtrail.history.Moment.byThen;
import static org.claimtrail.history.Version.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.history.View;
import org.claimtrail.history.list.Finder;
import org.claimtrail.history.list.Sought;
import org.claimtrail.history.list.Where;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.Changing;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refused;
import org.claimtrail.platform.value.Folded;
import org.jspecify.annotations.Nullable;

/** The door to things: what items of evidence are about. */
@ApplicationScoped
public class Things implements PanacheRepositoryBase<ThingVersion, Version.Key> {
    private static final View<ThingView> VIEW = new View<>(
            "thing",
            ThingView.class,
            "ThingVersion",
            "select new org.claimtrail.thing.ThingView(v, s) from ThingVersion v left join ThingVersion s on "
                    + known("ThingVersion", "s", "v.sameAsId"),
            byThen("v.occurredOn"));

    @Inject
    Ledger ledger;

    @Inject
    Finder finder;

    @Inject
    SameThings sameThings;

    @Transactional
    public ThingView add(NewThing said) {
        Corrections.requireNoReason(said.reason());
        requireSame(said);
        Recorded recorded = ledger.place();
        UUID id = recorded.newId();
        getEntityManager().persist(new Thing(id));
        persist(new ThingVersion(Version.first(id), said, recorded));
        ledger.record(EntryKind.THING_ADDED, id, said);
        return get(id, recorded.moment());
    }

    /**
     * Records a new version; earlier ones stay readable.
     *
     * @param saying says what it is, given what it was, once nobody else records about the thing
     */
    @Transactional
    public ThingView correct(UUID id, String ifMatch, Function<ThingView, NewThing> saying) {
        lock(id);
        ThingView present = get(id, ledger.present());
        present.requireMatch(ifMatch);
        NewThing said = saying.apply(present);
        Corrections.requireReason(said.reason());
        refuseSameAsItself(id, said);
        requireSame(said);
        Changing changing = announced(present, said);
        Recorded recorded = ledger.place();
        if (said.sameAsId() != null) {
            sameThings.refuseCircle(id, said.sameAsId(), recorded.moment());
        }
        List<UUID> before = sameThings.all(id, recorded.moment());
        persist(new ThingVersion(require("id", id).next(), said, recorded));
        List<UUID> after = sameThings.all(id, recorded.moment());
        if (after.size() > 1 && said.kind() != present.kind()) {
            refuseOther(said, alike(id, recorded.moment()));
        }
        ledger.record(EntryKind.THING_CORRECTED, id, said, changed(id, before, after));
        if (changing != null) {
            changing.follow(recorded);
        }
        return get(id, recorded.moment());
    }

    /** Null where it stays the same as it was: nothing rests on the rest. */
    private @Nullable Changing announced(ThingView present, NewThing said) {
        return Objects.equals(said.sameAsId(), present.sameAsId())
                ? null
                : ledger.announce(EntryKind.THING_CORRECTED, Subject.Kind.THING.of(present.id()));
    }

    private static void refuseSameAsItself(UUID id, NewThing said) {
        if (id.equals(said.sameAsId())) {
            throw Problem.refused("sameAsId", Refusal.SAME_AS_ITSELF);
        }
    }

    /** What is about one of several that are the same is about all: where these are others now, each of them is another thing. */
    private static Subject[] changed(UUID id, List<UUID> before, List<UUID> after) {
        Stream<UUID> changed = before.equals(after)
                ? Stream.of(id)
                : Stream.of(before, after).flatMap(List::stream).distinct();
        return changed.map(Subject.Kind.THING::of).toArray(Subject[]::new);
    }

    public ThingView get(UUID id, Moment moment) {
        return VIEW.get(id, moment, getEntityManager());
    }

    /**
     * Newest first, but those that have the words side by side before the others.
     *
     * @param q words of the name, the description or the address; blank for any
     * @param kind null for any
     */
    public Page<ThingView> list(@Nullable String q, @Nullable ThingKind kind, Window window) {
        return list(finder.sought(q, Finder.Among.THING, false, window.moment()), kind, window);
    }

    /** Those of whose name or description somebody typed so much already. */
    public List<ThingView> begun(@Nullable String typed, Window window) {
        return list(finder.begun(typed, Finder.Among.THING, window.moment()), null, window)
                .items();
    }

    private Page<ThingView> list(Sought sought, @Nullable ThingKind kind, Window window) {
        Where found = new Where("true").found(sought, "v.key.id").and("v.kind = :kind", "kind", kind);
        return window.page(found.bestFirst(VIEW, window, getEntityManager()), ThingView::id);
    }

    /** Those that are called so at that moment, as people read it. */
    public List<ThingView> named(String name, Moment moment) {
        return moment.bind(VIEW.where("v.foldedName = :name order by v.key.id", getEntityManager()))
                .setParameter("name", Folded.of(name))
                .getResultList();
    }

    /** All versions recorded by then, oldest first. */
    public List<ThingView> versions(UUID id, Moment moment) {
        return VIEW.versions(id, moment, getEntityManager());
    }

    /** Of each of these the one that stands for all that are the same as it; itself where it is the same as nothing. */
    public Map<UUID, UUID> same(Collection<UUID> ids, Moment moment) {
        return ids.isEmpty() ? Map.of() : sameThings.first(ids, moment);
    }

    /** All records of this very thing, with itself. */
    public List<UUID> records(UUID id, Moment moment) {
        return sameThings.all(id, moment);
    }

    /** The other records of this very thing, oldest first. */
    public List<ThingView> alike(UUID id, Moment moment) {
        return moment.bind(
                        VIEW.where("among(:ids, v.key.id) and v.key.id <> :id order by v.key.id", getEntityManager()))
                .setParameter("ids", sameThings.all(id, moment).toArray(UUID[]::new))
                .setParameter("id", id)
                .getResultList();
    }

    /** The present version of a thing that {@code field} points to; refuses an id that is none. */
    public ThingVersion require(String field, UUID id) {
        return find("key.id = ?1 order by key.version desc", id)
                .firstResultOptional()
                .orElseThrow(() -> Problem.refused(field, Refusal.UNKNOWN_THING, id));
    }

    void tellAll(@Observes Refused refused) {
        refused.check(NewThing.class, this::requireSame);
    }

    private void requireSame(NewThing said) {
        if (said.sameAsId() != null) {
            refuseOther(said, require("sameAsId", said.sameAsId()));
        }
    }

    /** What happened is nothing that can be held or shown; an exhibit may be a document or an image besides. */
    private static void refuseOther(NewThing said, ThingVersion same) {
        if ((said.kind() == ThingKind.EVENT) != (same.kind() == ThingKind.EVENT)) {
            throw Problem.refused("sameAsId", Refusal.SAME_AS_AN_EVENT, same.name());
        }
    }

    /** What names it must not become another's either. */
    private void refuseOther(NewThing said, List<ThingView> alike) {
        alike.stream()
                .filter(other -> (said.kind() == ThingKind.EVENT) != (other.kind() == ThingKind.EVENT))
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.refused("kind", Refusal.SAME_AS_AN_EVENT, other.name());
                });
    }

    /** Makes other recordings about this thing wait for this transaction. */
    private void lock(UUID id) {
        if (getEntityManager().find(Thing.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Problem.notFound("thing", id);
        }
    }
}
