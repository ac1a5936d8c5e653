package org.claimtrail.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.ledger.Moment;
import org.claimtrail.ledger.Recorded;
import org.claimtrail.platform.PartialDate;

/**
 * What the public reads of one claim: all of it as known at one release, and nothing dated from before it was let out.
 *
 * @param instants of the releases up to that one, oldest first
 * @param until when a later release took its place; null for the latest
 * @param asOf the world date that was asked for; null where none was
 */
public record Released(List<Instant> instants, Instant until, PartialDate asOf) {
    /** The release that is read. */
    public Instant at() {
        return instants.get(instants.size() - 1);
    }

    /** The moment that all of it is read at. */
    public Moment moment() {
        return new Moment(at(), asOf);
    }

    /** When the public could first read what was recorded at an instant by this release. */
    public Instant letOut(Instant recordedAt) {
        return instants.stream()
                .filter(release -> !release.isBefore(recordedAt))
                .findFirst()
                .orElseThrow();
    }

    /** Whether any release showed what was so from one instant until another; null for what is still so. */
    public boolean showed(Instant from, Instant until) {
        return instants.stream()
                .anyMatch(release -> !release.isBefore(from) && (until == null || release.isBefore(until)));
    }

    /** Which version it is to the public: the first, where no release before showed this thing, however often it was corrected. */
    public int version(UUID id, Instant recordedAt, int version) {
        return isNew(id, recordedAt) ? 1 : version;
    }

    private boolean isNew(UUID id, Instant recordedAt) {
        return letOut(Recorded.at(id)).equals(letOut(recordedAt));
    }

    /** Why something was corrected, where the public had read it. */
    public String reason(UUID id, Instant recordedAt, String reason) {
        return isNew(id, recordedAt) ? null : reason;
    }
}
