package org.claimtrail.dossier;

import java.time.Instant;
import java.util.List;
import org.claimtrail.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one claim, on both clocks, in the order of recording.
 *
 * @param knownAt the instant that reproduces this answer, to the byte
 * @param asOf the world date that was asked for; null where none was
 */
@Schema(name = "Timeline")
public record Timeline(Instant knownAt, @Nullable PartialDate asOf, List<Event> events) {}
