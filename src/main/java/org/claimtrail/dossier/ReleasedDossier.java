package org.claimtrail.dossier;

import org.claimtrail.claim.release.Released;

/**
 * A dossier as the public reads it.
 *
 * @param known what the newsroom knew at that release: what the public's assessment, pictures and timeline are made of
 * @param read its versions that the public read by that release
 * @param outcomes what came of its requests, as the public read it by then
 * @param shown what the public sees of it
 */
public record ReleasedDossier(Released released, Dossier known, History read, OutcomesRead outcomes, Dossier shown) {}
