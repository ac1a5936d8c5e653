package org.claimtrail.evidence.bearing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.evidence.EvidenceView;

/** Which of some items bear on their claim. */
public final class Bearing {
    private Bearing() {}

    /** Without what speaks against an item that is not among them, and what speaks against that, however far. */
    public static List<EvidenceView> of(List<EvidenceView> items) {
        List<EvidenceView> bearing = items;
        int before;
        do {
            before = bearing.size();
            Set<UUID> there = bearing.stream().map(EvidenceView::id).collect(Collectors.toSet());
            bearing = bearing.stream()
                    .filter(item -> item.defeatsId() == null || there.contains(item.defeatsId()))
                    .toList();
        } while (bearing.size() < before);
        return bearing;
    }
}
