package org.claimtrail.assessment.core;

import java.util.Set;
import java.util.UUID;

/**
 * What an assessment comes to, without what would change it.
 *
 * @param supporting the origins of the lines that count for the claim
 */
public record Gist(Conclusion conclusion, Set<UUID> supporting) {
    public static Gist of(Basis basis) {
        return new Assessor(basis).gist();
    }
}
