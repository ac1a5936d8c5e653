package org.claimtrail.search.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of what was found.
 *
 * @param language BCP 47; null where nobody said it
 * @param pieces plain text, never markup; of a long one what stands around its first match
 */
public record FoundText(@Nullable String language, List<TextPiece> pieces) {
    /** Whether anything of it is what was looked for. */
    public boolean hasMatch() {
        return pieces.stream().anyMatch(TextPiece::matched);
    }
}
