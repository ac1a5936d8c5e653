package org.claimtrail.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.LanguageTag;
import org.claimtrail.platform.value.LanguageTags;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody heard or read, and asks whether it was checked already.
 *
 * @param text a sentence, a post, a paragraph; of a longer one the first 300 different words count
 * @param language BCP 47, of the text; without it, the one is taken whose small words it has most of
 * @param limit how many claims at most: from 1 to 50; 10 without it
 */
@Schema(examples = """
                {"text": "So now China is openly arming Russia?? #Ukraine", "language": "en", "limit": 5}""")
public record TextToMatch(
        @NotNull @Text(max = 10_000) String text,
        @LanguageTag @Nullable String language,

        @Min(value = 1, message = "{search.LIMIT}") @Max(value = 50, message = "{search.LIMIT}") @Nullable
        Integer limit) {
    private static final int DEFAULT = 10;

    public TextToMatch {
        language = LanguageTags.canonical(language);
        limit = limit == null ? DEFAULT : limit;
    }
}
