package org.claimtrail.judgement.aspect;

import java.util.Set;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One aspect of one kind of subject.
 *
 * @param <T> what it can be; no value takes a grade back
 */
public abstract class Judged<T> {
    abstract Aspect aspect();

    /** Refuses an id in {@code field} that is no such subject's. */
    public abstract void require(String field, UUID id);

    /** Makes other recordings about the subject wait for this transaction. */
    public abstract void lock(UUID id);

    abstract T read(String value);

    /** What it is by then; null where nobody judged it. */
    abstract @Nullable T present(UUID id, Moment moment);

    /** Since when there is what is judged; null where nobody says. */
    @Nullable
    PartialDate since(UUID id, Moment moment) {
        return null;
    }

    /** The earliest date of what this value rests on; null where nobody says, and where it rests on nothing that happened on a day. */
    @Nullable
    PartialDate basis(UUID id, @Nullable T next, Moment moment) {
        return null;
    }

    /** Refuses what would change nothing, is no open move, or lacks what it has to rest on. */
    void refuseUnfounded(UUID id, @Nullable T next, Moment present) {
        refuseSame(present(id, present), next);
    }

    /**
     * The same of what is said with it.
     *
     * @param isRatedDown whether reasons are named why it is less certain than the rules take it to be
     */
    void refuseUnfounded(UUID id, @Nullable T next, boolean isRatedDown, Moment present) {
        refuseUnfounded(id, next, present);
    }

    /** What an approval makes of it. */
    abstract void become(UUID id, @Nullable T value, PartialDate effectiveOn);

    /** The claims and items of evidence that show what an approval changes, or rest on it. */
    public abstract Set<UUID> shownOn(UUID id, Moment moment);

    /**
     * Refuses what could not be approved as things stand.
     *
     * @param isRatedDown whether reasons are named why it is less certain than the rules take it to be
     * @param effectiveOn null for the day of the proposal
     */
    public final void refuseUnfounded(
            UUID id, @Nullable String value, boolean isRatedDown, @Nullable PartialDate effectiveOn, Moment present) {
        T next = readOrNone(value);
        if (effectiveOn != null) {
            refuseBefore(since(id, present), effectiveOn);
        }
        refuseUnfounded(id, next, isRatedDown, present);
        if (effectiveOn != null) {
            refuseBeforeBasis(basis(id, next, present), effectiveOn);
        }
    }

    private static void refuseBefore(@Nullable PartialDate since, PartialDate effectiveOn) {
        if (PartialDate.isSurelyBeforeElsewhere(effectiveOn, since)) {
            throw Problem.refused("effectiveOn", Refusal.EFFECTIVE_BEFORE, since);
        }
    }

    /** A day may be the one before, where it was written elsewhere; a month or a year that was over is no difference of places. */
    private static void refuseBeforeBasis(@Nullable PartialDate basis, PartialDate effectiveOn) {
        boolean isDay = effectiveOn.earliest().equals(effectiveOn.latest());
        if (isDay
                ? PartialDate.isSurelyBeforeElsewhere(effectiveOn, basis)
                : PartialDate.isSurelyBefore(effectiveOn, basis)) {
            throw Problem.refused("effectiveOn", Refusal.EFFECTIVE_BEFORE_BASIS, basis);
        }
    }

    public final void become(UUID id, @Nullable String value, PartialDate effectiveOn) {
        become(id, readOrNone(value), effectiveOn);
    }

    private @Nullable T readOrNone(@Nullable String value) {
        return value == null ? null : read(value);
    }

    static void refuseSame(@Nullable Object present, @Nullable Object next) {
        if (present == null && next == null) {
            throw Problem.conflict(Refusal.UNGRADED);
        }
        if (present != null && present.equals(next)) {
            throw Problem.conflict(Refusal.SAME, present);
        }
    }
}
