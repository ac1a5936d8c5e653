package org.claimtrail.web.assessment;

import java.util.UUID;
import org.claimtrail.evidence.Direction;
import org.claimtrail.picture.graph.GraphPicture.Side;
import org.jspecify.annotations.Nullable;

/**
 * That one thing leads to another in the picture of who stands behind a claim, once for each work that leads there.
 *
 * @param by that work; null for all that are alike
 */
record Lead(
        UUID from,
        UUID to,
        String kind,
        String words,
        String backwards,
        @Nullable UUID by,
        Side side) {
    Lead(UUID from, UUID to, String kind, String words, String backwards, UUID by) {
        this(from, to, kind, words, backwards, by, Side.ANY);
    }

    /** What is for it above, what is against it below. */
    static Side side(Direction direction) {
        return switch (direction) {
            case SUPPORTS -> Side.ABOVE;
            case DISPUTES -> Side.BELOW;
            default -> Side.ANY;
        };
    }
}
