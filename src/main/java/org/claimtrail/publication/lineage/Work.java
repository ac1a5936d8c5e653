package org.claimtrail.publication.lineage;

import java.util.List;
import java.util.UUID;

/**
 * What of a publication says where it comes from.
 *
 * @param isRetracted whether its publisher took it back
 * @param steps what the whole work derives from; empty means that its lineage is not recorded
 */
public record Work(UUID id, String title, UUID publisherId, boolean isRetracted, List<Derivation> steps) {}
