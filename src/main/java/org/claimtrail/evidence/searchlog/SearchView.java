package org.claimtrail.evidence.searchlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.claim.release.Releasable;
import org.claimtrail.claim.release.Released;
import org.claimtrail.claim.release.WithdrawalView;
import org.claimtrail.history.Fact;
import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A search at a moment.
 *
 * @param version counted from 1; each correction adds one; for the public, those that told it something new
 * @param searchedIn where somebody looked
 * @param searchedFor what was looked for
 * @param searchedOn when, in the world
 * @param outcome whether it was there
 * @param note for the newsroom; absent for the public
 * @param withdrawal null while it counts
 * @param changedAt the latest instant at which anything shown here was recorded
 * @param reason why this version corrects the one before; null on the first
 * @param recordedAt when this version was recorded
 * @param recordedBy who recorded this version; absent for the public
 */
@Schema(name = "Search")
public record SearchView(
        UUID id,
        int version,
        UUID claimId,
        String searchedIn,
        String searchedFor,
        PartialDate searchedOn,
        SearchOutcome outcome,
        @JsonInclude(JsonInclude.Include.NON_NULL) String note,
        @Nullable WithdrawalView withdrawal,
        Instant changedAt,
        @Nullable String reason,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy)
        implements Releasable<SearchView> {
    SearchView(SearchVersion search, SearchWithdrawal withdrawal) {
        this(
                search.id(),
                search.version(),
                search.claimId(),
                search.searchedIn(),
                search.searchedFor(),
                search.searchedOn(),
                search.outcome(),
                search.note(),
                WithdrawalView.of(withdrawal),
                Fact.latest(search, withdrawal),
                search.reason(),
                search.recorded().at(),
                search.recorded().by().name());
    }

    /** Neither the note, nor what a withdrawal or a correction says of itself. */
    @Override
    public SearchView told() {
        return copy(0, null, null, null, null, null, null);
    }

    @Override
    public SearchView counted(int version, String reason, Instant recordedAt) {
        return copy(version, note, withdrawal, changedAt, reason, recordedAt, recordedBy);
    }

    @Override
    public SearchView published(Released released) {
        return copy(
                version,
                null,
                withdrawal == null ? null : withdrawal.published(released),
                released.letOut(changedAt),
                reason,
                released.letOut(recordedAt),
                null);
    }

    private SearchView copy(
            int version,
            String note,
            WithdrawalView withdrawal,
            Instant changedAt,
            String reason,
            Instant recordedAt,
            String recordedBy) {
        return new SearchView(
                id,
                version,
                claimId,
                searchedIn,
                searchedFor,
                searchedOn,
                outcome,
                note,
                withdrawal,
                changedAt,
                reason,
                recordedAt,
                recordedBy);
    }
}
