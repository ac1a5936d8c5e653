package org.claimtrail.account.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.account.notice.Mark;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's notices went out by mail: no fact, and no part of the ledger. What is to go out next is noted before it does, so that
 * whoever takes it up after a crash sends the same mail and no other one.
 */
@Entity
class NoticeMail {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final int MOST_DOUBLED = 10;

    @Id
    private String person;

    private long position;

    private LocalDate remindedOn;

    private Long sendingPosition;

    private LocalDate sendingRemindedOn;

    private Instant passedAt;

    private int failures;

    private Instant notBefore;

    NoticeMail() {}

    /** Up to where all is done. */
    Mark mark() {
        return new Mark(position, remindedOn);
    }

    /** Up to where the mail reaches that is to go out next; null where there is none. */
    @Nullable
    Mark sending() {
        return sendingPosition == null ? null : new Mark(sendingPosition, sendingRemindedOn);
    }

    /** When all was done last. */
    Instant passedAt() {
        return passedAt;
    }

    boolean mayBeTried(Instant now) {
        return notBefore == null || !now.isBefore(notBefore);
    }

    void send(Mark upTo) {
        sendingPosition = upTo.position();
        sendingRemindedOn = upTo.day();
    }

    /** All up to there is sent, or is nothing to send. */
    void pass(Mark upTo, Instant now) {
        position = upTo.position();
        remindedOn = upTo.day();
        passedAt = now;
        sendingPosition = null;
        sendingRemindedOn = null;
        failures = 0;
        notBefore = null;
    }

    /** After each failure in a row, twice as long a pause. */
    Instant fail(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLED));
        failures++;
        notBefore = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        return notBefore;
    }
}
