package org.claimtrail.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.When;
import org.claimtrail.history.http.KnownAt;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.replica.Replica;
import org.claimtrail.platform.paging.Cursor;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Caller;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The append-only record of everything that was recorded, and the one order of it. A recording transaction takes its
 * place as late as it can, by locking the head: positions have no gaps, and instants increase in the order of commits.
 */
@ApplicationScoped
public class Ledger {
    /** How long a recording waits for its place: for all others that take theirs before. */
    private static final String WAIT = "claimtrail.ledger.wait";

    @Inject
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    @Inject
    KnownAt knownAt;

    @Inject
    Event<Changed> changes;

    @Inject
    Event<Changing> upcoming;

    @Inject
    Event<Entering> entering;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    MeterRegistry meters;

    @Inject
    Replica replica;

    /** The running transaction's place: the same for everything that it records. */
    private record Place(LedgerHead head, long first, Recorded recorded) {}

    /**
     * Takes this transaction's place, from which on every other recording waits for its commit: check first what can be
     * checked before.
     */
    public Recorded place() {
        return taken().recorded();
    }

    /** The last position that is committed. */
    public long position() {
        return database.createQuery("select h.position from LedgerHead h", Long.class)
                .getSingleResult();
    }

    /** Whether nothing came between that position and this transaction's place: what was worked out then holds still. */
    public boolean isPlacedAfter(long position) {
        return taken().first() == position + 1;
    }

    /** Tells what is about to change, before the place is taken. */
    public Changing announce(EntryKind kind, Subject subject) {
        Changing changing = new Changing(kind, subject);
        upcoming.fire(changing);
        return changing;
    }

    /** Whether this transaction has taken its place: whether anything is recorded in it. */
    public boolean isRecording() {
        return transaction.getTransactionKey() != null && transaction.getResource(Place.class) != null;
    }

    /** Who is recording. Needs a transaction. */
    public Actor caller() {
        return caller.actor();
    }

    private Place taken() {
        if (transaction.getResource(Place.class) instanceof Place before) {
            return before;
        }
        Actor actor = caller.actor();
        LedgerHead head = meters.timer(WAIT).record(this::advance);
        Place place = new Place(head, head.position(), new Recorded(head.instant(), actor));
        knownAt.set(head.instant());
        transaction.putResource(Place.class, place);
        return place;
    }

    private LedgerHead advance() {
        return (LedgerHead) database.createNativeQuery(LedgerHead.ADVANCE, LedgerHead.class)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .getSingleResult();
    }

    /**
     * Enters what was recorded, and tells what it changes.
     *
     * @param id of what it happened to
     * @param fact what was recorded, as its JSON
     * @param changed what was known before and is no longer what it was
     */
    public void record(EntryKind kind, UUID id, Object fact, Subject... changed) {
        Recorded recorded = place();
        Subject subject = kind.of().of(id);
        long position = taken().head().nextPosition();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("position", position);
        entry.put("recordedAt", recorded.at());
        entry.put("recordedBy", recorded.by().subject());
        entry.put("kind", kind);
        entry.put("subject", subject);
        entry.put("fact", fact);
        String canonical = canonical(entry);
        database.persist(new LedgerEntry(position, recorded, kind, subject, canonical, leaf(canonical)));
        entering.fire(new Entering(taken().first(), position, kind, subject, fact, canonical, recorded));
        Stream.of(changed).forEach(it -> changes.fire(new Changed(kind, it, recorded)));
    }

    /** The moment to read at: what was asked for, but never past what is committed, so that it can be read again. */
    public Moment moment(When when) {
        return named(when.knownAt, when.asOf);
    }

    /** The moment of everything that is committed. */
    public Moment present() {
        return moment(null, null);
    }

    /**
     * One page of a list; the pages after the first are read at the first one's instant.
     *
     * @param filters everything that tells this list from others
     * @throws Problem where the cursor is of another list, of other filters or of another instant than is asked for
     */
    public Window window(When when, Paging paging, Object... filters) {
        String list = told(Arrays.asList(filters)) + told(Arrays.asList(when.asOf, caller.readsInternal()));
        Cursor cursor = Cursor.decode(paging.after(), list);
        if (cursor == null) {
            return new Window(named(when.knownAt, when.asOf), null, paging.limit(), list, when.knownAt);
        }
        if (when.knownAt != null && !cursor.isReadAt(when.knownAt)) {
            throw Problem.malformed("after", Refusal.OTHER_INSTANT, cursor.knownAt());
        }
        Instant asked = when.knownAt == null ? cursor.asked() : when.knownAt;
        return new Window(named(cursor.knownAt(), when.asOf), cursor.last(), paging.limit(), list, asked);
    }

    /** Each with its length: no two lists, filtered each in its way, are told in the same words. */
    private static String told(List<?> things) {
        return things.stream()
                .map(String::valueOf)
                .map(thing -> thing.length() + ":" + thing)
                .collect(Collectors.joining());
    }

    /** That this request's answer is read at this moment, which it names: that of a release, where the public asks. */
    public void readsAt(Moment moment) {
        knownAt.set(moment.knownAt());
    }

    /** The moment that this request's answer is read at, and names. */
    private Moment named(Instant asked, PartialDate asOf) {
        Moment moment = moment(asked, asOf);
        knownAt.set(moment.knownAt());
        return moment;
    }

    private Moment moment(Instant asked, PartialDate asOf) {
        Instant committed = database.createQuery("select h.instant from LedgerHead h", Instant.class)
                .getSingleResult();
        if (asked != null && asked.isAfter(committed) && asked.isAfter(clock.instant())) {
            throw Problem.malformed("knownAt", Refusal.FUTURE);
        }
        if (asked != null && asked.isAfter(committed)) {
            replica.lacks();
        }
        Instant known = asked == null || asked.isAfter(committed) ? committed : asked.truncatedTo(ChronoUnit.MICROS);
        return new Moment(known, asOf);
    }

    private String canonical(Object entry) {
        try {
            return new JsonCanonicalizer(json.writeValueAsString(entry)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] leaf(String canonical) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) 0);
            return sha.digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
