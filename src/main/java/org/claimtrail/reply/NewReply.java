package org.claimtrail.reply;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.claimtrail.platform.value.LanguageTag;
import org.claimtrail.platform.value.LanguageTags;
import org.claimtrail.platform.value.NotInFuture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reply to record, or the corrected whole of one.
 *
 * @param respondentId the party that answered
 * @param quote its exact words
 * @param language BCP 47, of the quote
 * @param statedOn not after the publication in which it answered; it can be before the claim was made, of which a party is asked first
 * @param publicationId where it answered
 * @param withdrawsReplyId with {@code WITHDRAWAL}: the party's earlier reply that it takes back
 * @param reason why it is corrected; with {@code PUT} only
 */
@Schema(examples = """
                {"respondentId": "019925d0-1111-7000-8000-000000000009", "kind": "CATEGORICAL_DENIAL",
                 "quote": "China has never provided weapons to any party of the conflict.", "language": "en",
                 "statedOn": "2024-09-11", "publicationId": "019925d0-1111-7000-8000-000000000002"}""")
public record NewReply(
        @NotNull UUID respondentId,
        @NotNull ReplyKind kind,
        @Text(max = 10_000) String quote,
        @LanguageTag String language,
        @NotInFuture PartialDate statedOn,
        UUID publicationId,
        UUID withdrawsReplyId,
        @Text(max = 2000) String reason) {
    public NewReply {
        language = LanguageTags.canonical(language);
    }
}
