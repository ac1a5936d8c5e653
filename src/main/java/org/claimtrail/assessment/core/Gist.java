package org.claimtrail.assessment.core;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.evidence.Direction;

/** What an assessment comes to, and on which lines, without what would change it. */
public record Gist(Conclusion conclusion, SideView supporting, SideView disputing) {
    public static Gist of(Basis basis) {
        return new Assessor(Order.of(basis)).gist();
    }

    /** What speaks for the claim, or against it. */
    public SideView side(Direction direction) {
        return direction == Direction.SUPPORTS ? supporting : disputing;
    }

    /** The origins of the lines that count for the claim. */
    public Set<UUID> supporters() {
        return supporting.counted().stream().map(LineView::originId).collect(Collectors.toSet());
    }
}
