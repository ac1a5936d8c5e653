package org.claimtrail.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.LanguageTag;
import org.claimtrail.platform.value.LanguageTags;
import org.claimtrail.platform.value.NotInFuture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Text;
import org.claimtrail.platform.value.WebAddress;
import org.claimtrail.platform.value.WebAddresses;
import org.claimtrail.publication.lineage.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A publication to record, or the corrected whole of one.
 *
 * @param url where it stands; one publication has one, and no other has it
 * @param language BCP 47
 * @param derivesFrom the steps back from the whole work; empty means that its lineage is not recorded; the same twice is kept once
 * @param captures the same twice is kept once
 * @param reason why it is corrected; with {@code PUT} only
 */
@Schema(examples = """
                {"publisherId": "019925d0-1111-7000-8000-000000000001", "title": "Report on missile remains",
                 "url": "https://news.example/2024/09/11/report", "language": "nl", "publishedOn": "2024-09-11",
                 "derivesFrom": [{"sourceId": "019925d0-1111-7000-8000-000000000003", "kind": "QUOTES"}],
                 "captures": [{"archiveUrl": "https://archive.example/nrc-2024-09-11", "capturedAt": "2024-09-11T09:00:00Z"}]}""")
public record NewPublication(
        @NotNull UUID publisherId,
        @NotNull @Text(max = 1000) String title,
        @WebAddress String url,
        @LanguageTag String language,
        @NotInFuture PartialDate publishedOn,
        @Size(max = 200) List<@NotNull @Valid Derivation> derivesFrom,
        @Size(max = 50) List<@NotNull @Valid Capture> captures,
        @Text(max = 2000) String reason) {
    public NewPublication {
        title = Folded.trim(title);
        url = Folded.strip(url);
        language = LanguageTags.canonical(language);
        derivesFrom = derivesFrom == null ? List.of() : derivesFrom;
        captures = captures == null ? List.of() : captures;
    }

    /** What was said twice is kept once; only after it was checked, so that a fault is named by the place where it was sent. */
    NewPublication withoutRepeats(WebAddresses addresses) {
        return new NewPublication(
                publisherId,
                title,
                url,
                language,
                publishedOn,
                derivesFrom.stream().distinct().toList(),
                Captures.withoutRepeats(captures, addresses),
                reason);
    }
}
