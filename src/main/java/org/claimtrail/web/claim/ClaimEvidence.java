package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceView;

/**
 * The evidence on a claim's page: what counts still by where it points, and under each item what is said against it.
 *
 * @param byId each of them
 * @param against by the item that bears on the claim: what is said against it, and against that, however far, and counts still
 */
@TemplateData
public record ClaimEvidence(
        List<EvidenceView> all, Map<UUID, EvidenceView> byId, Map<UUID, List<EvidenceView>> against) {
    static final int MUCH = 30;

    static ClaimEvidence of(List<EvidenceView> all) {
        Map<UUID, EvidenceView> byId = all.stream().collect(Collectors.toMap(EvidenceView::id, Function.identity()));
        return new ClaimEvidence(
                all,
                byId,
                all.stream()
                        .filter(item -> item.defeatsId() != null && item.withdrawal() == null)
                        .collect(Collectors.groupingBy(item -> root(item, byId).id())));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<EvidenceView> supports() {
        return pointing(Direction.SUPPORTS);
    }

    public List<EvidenceView> disputes() {
        return pointing(Direction.DISPUTES);
    }

    public List<EvidenceView> neutral() {
        return pointing(Direction.NEUTRAL);
    }

    /** What is said against other evidence. */
    public List<EvidenceView> defeating() {
        return pointing(Direction.DEFEATS);
    }

    List<EvidenceView> pointing(Direction direction) {
        return all.stream()
                .filter(item -> item.direction() == direction && item.withdrawal() == null)
                .toList();
    }

    public List<EvidenceView> withdrawn() {
        return all.stream().filter(item -> item.withdrawal() != null).toList();
    }

    /** From here on a page is no place to read all of it. */
    public boolean isMuch() {
        return all.size() >= MUCH;
    }

    /** What is said against an item that bears on the claim, and against that, however far, and counts still. */
    public List<EvidenceView> against(EvidenceView item) {
        return against.getOrDefault(item.id(), List.of());
    }

    /** What speaks against this very item, and counts still. */
    public List<EvidenceView> speakingAgainst(EvidenceView item) {
        return defeating().stream()
                .filter(each -> item.id().equals(each.defeatsId()))
                .toList();
    }

    private static EvidenceView root(EvidenceView item, Map<UUID, EvidenceView> byId) {
        EvidenceView root = item;
        while (byId.containsKey(root.defeatsId())) {
            root = byId.get(root.defeatsId());
        }
        return root;
    }

    /** What an item speaks against; null where that is not shown. */
    public EvidenceView target(EvidenceView item) {
        return byId.get(item.defeatsId());
    }
}
