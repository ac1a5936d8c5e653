package org.claimtrail.claim;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.LanguageTag;
import org.claimtrail.platform.value.LanguageTags;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim's statement in another language. */
@Schema(examples = "{\"language\": \"en\", \"statement\": \"China gives Russia direct support for its war\"}")
public record Translation(
        @NotNull @LanguageTag String language,
        @NotNull @Text(max = 2000) String statement) {
    /** As it is kept. Not with each that is made: most are read from where they are kept. */
    Translation canonical() {
        return new Translation(LanguageTags.canonical(language), Folded.trim(statement));
    }
}
