package org.claimtrail.search.text.written;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What something says from an instant on.
 *
 * @param id of the claim, the item of evidence, the reply, the source, the publication or the thing
 * @param claimId in whose dossier the public reads it; null for the newsroom, where its own row tells
 * @param wordings what it is called or what was said first; none where it says nothing, such as evidence without a quote
 */
record SearchedText(SearchKind kind, UUID id, @Nullable UUID claimId, Instant knownFrom, List<Wording> wordings) {}
