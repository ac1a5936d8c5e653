package org.claimtrail.search.text;

import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.search.text.written.SearchKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that has all the words.
 *
 * @param id of the claim, the item of evidence, the reply, the source or the publication
 * @param claim the claim that it is, or in whose dossier it is read; of those that name a source or a publication, the
 *     newest; null for these to the newsroom, which reads them by themselves
 * @param texts first what it says or is called, then whatever else of it has something that was looked for: a translation, a context, an address
 */
@Schema(name = "SearchHit")
public record SearchHit(SearchKind kind, UUID id, @Nullable ClaimView claim, List<FoundText> texts) {}
