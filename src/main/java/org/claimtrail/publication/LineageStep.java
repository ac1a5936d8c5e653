package org.claimtrail.publication;

import java.util.UUID;
import org.claimtrail.source.SourceVersion;

/**
 * One row of a query for lineages: a step, the version of what it belongs to, and what it points to.
 *
 * @param publication null where the step leads to a source, or nowhere
 * @param source null where the step leads to a publication, or nowhere
 */
public record LineageStep(
        UUID of, int version, Derivation step, PublicationVersion publication, SourceVersion source) {}
