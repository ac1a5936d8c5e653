package org.claimtrail.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.claimtrail.security.Actor;

/**
 * A recording transaction's place in the one order: when and by whom.
 *
 * @param at later than that of any transaction committed before, in whole microseconds
 */
@Embeddable
public record Recorded(
        @Column(name = "recorded_at") Instant at,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "recorded_by")
        Actor by) {

    /** What this transaction sees: all that was recorded before it, and itself. */
    public Moment moment() {
        return new Moment(at, null);
    }

    /** The last moment at which it was not known. */
    public Moment justBefore() {
        return Moment.before(at);
    }

    /**
     * A UUIDv7 (RFC 9562, 5.7) of this instant, with the microseconds in {@code rand_a} (6.2, method 3): ids order as
     * their recordings do, so that a list by id is a list by time.
     */
    public UUID newId() {
        return id(at, ThreadLocalRandom.current().nextLong());
    }

    /** No id that was given by this instant comes after it. */
    public static UUID lastId(Instant at) {
        return id(at, -1);
    }

    /** When this id was given, to the microsecond. */
    public static Instant at(UUID id) {
        long high = id.getMostSignificantBits();
        long microsOfMilli = ((high & 0xfff) * 1_000 + 0xfff) >> 12;
        return Instant.ofEpochMilli(high >>> 16).plusNanos(microsOfMilli * 1_000);
    }

    private static UUID id(Instant at, long random) {
        long microsOfMilli = at.getNano() / 1_000 % 1_000;
        long fraction = (microsOfMilli << 12) / 1_000;
        long high = at.toEpochMilli() << 16 | 0x7000 | fraction;
        return new UUID(high, random >>> 2 | 0x8000_0000_0000_0000L);
    }
}
