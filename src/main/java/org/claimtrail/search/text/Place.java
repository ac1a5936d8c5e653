package org.claimtrail.search.text;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.platform.paging.Cursor;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.search.text.written.SearchKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of what was found begins: behind the last of the page before.
 *
 * @param knownAt at which the first page was read
 * @param asked the instant that was asked for; null where none was
 * @param leniency of the first page
 */
record Place(Instant knownAt, @Nullable Instant asked, Leniency leniency, int tier, int kind, UUID id, UUID about) {
    private static final UUID LAST = new UUID(-1, -1);

    /** Before the first. */
    static Place first(Instant knownAt, @Nullable Instant asked, Leniency leniency) {
        return new Place(knownAt, asked, leniency, -1, 0, LAST, LAST);
    }

    /** Whether what comes next can be of this kind, the first there is, and have all words as they were typed. */
    boolean isAmongBest(SearchKind first) {
        return leniency == Leniency.AS_TYPED && (tier < 0 || tier == 0 && kind == first.ordinal());
    }

    /** Whether what is found by another name comes behind it. */
    boolean isBefore(Found otherwise) {
        int order = Integer.compare(kind, otherwise.kind().ordinal());
        return tier < otherwise.tier()
                || order < 0
                || order == 0 && id.toString().compareTo(otherwise.id().toString()) > 0;
    }

    Place after(Found last) {
        return new Place(knownAt, asked, leniency, last.tier(), last.kind().ordinal(), last.id(), last.about());
    }

    String sealed(String list) {
        return Cursor.seal("%s %s %s %s %s %s %s".formatted(knownAt, asked, leniency, tier, kind, id, about), list);
    }

    static Place opened(String text, String list, @Nullable Instant asked) {
        String[] parts = Cursor.open(text, list).split(" ");
        Place place = new Place(
                Instant.parse(parts[0]),
                parts[1].equals("null") ? null : Instant.parse(parts[1]),
                Leniency.valueOf(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                UUID.fromString(parts[5]),
                UUID.fromString(parts[6]));
        if (asked != null && !asked.equals(place.knownAt) && !asked.equals(place.asked)) {
            throw Problem.malformed("after", Refusal.CURSOR);
        }
        return place;
    }
}
