package org.claimtrail.evidence.searchlog;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.NotInFuture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A search to log, or the corrected whole of one.
 *
 * @param searchedIn the archive, database, platform or place in which somebody looked
 * @param searchedFor what was looked for, in the words that were searched for
 * @param searchedOn when, in the world; it can be before the claim was made
 * @param outcome whether it was there; what it says is recorded as evidence, as well
 * @param note for the newsroom only
 * @param reason why it is corrected; with {@code PUT} only
 */
@Schema(examples = """
                {"searchedIn": "Export register of the customs office", "searchedFor": "deliveries of L119 drives, 2023 to 2024",
                 "searchedOn": "2024-09-12", "outcome": "NOT_FOUND"}""")
public record NewSearch(
        @NotNull @Text(max = 300) String searchedIn,
        @NotNull @Text(max = 2000) String searchedFor,
        @NotNull @NotInFuture PartialDate searchedOn,
        @NotNull SearchOutcome outcome,
        @Text(max = 10_000) String note,
        @Text(max = 2000) String reason) {}
